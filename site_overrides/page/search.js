// Search, on the device: the site's own index, loaded when somebody first searches.
//
// A section is found if each word of the question begins a word of its title or text. Titles count more than text.

const MOST = 12;
const BEFORE = 60; // characters of context around the first match
const AFTER = 120;
const TITLE = 10;

const dialog = document.querySelector("[data-search]");
const field = dialog.querySelector("input");
const status = dialog.querySelector("[role=status]");
const list = dialog.querySelector("ol");
const opener = document.querySelector("[data-search-open]");
const index = new URL(dialog.dataset.search, location.href);

let loading = null;

function load() {
  loading ??= fetch(index)
    .then((answer) => answer.json())
    .then(({ docs }) => prepare(docs));
  // Without a network the next try may find it.
  loading.catch(() => (loading = null));
  return loading;
}

function prepare(docs) {
  const pages = new Map(docs.filter(({ location }) => !location.includes("#")).map((doc) => [doc.location, plain(doc.title)]));
  return docs.map(({ location, title, text }) => {
    const [path] = location.split("#");
    const section = { url: new URL(`../${location}`, index).href, title: plain(title), text: plain(text), page: pages.get(path) };
    return { ...section, titleWords: folded(section.title), textWords: folded(section.text) };
  });
}

const plain = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent.replace(/\s+/g, " ").trim();
// As long as the text itself, so that a place in one is a place in the other.
const folded = (text) => text.replace(/[À-ɏ]/g, (letter) => letter.normalize("NFD")[0]).toLowerCase();

const beginning = (word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "gu");

function find(sections, words) {
  return sections
    .map((section) => ({ section, score: score(section, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ section }) => section);
}

function score({ titleWords, textWords }, words) {
  let sum = 0;
  for (const word of words) {
    const times = TITLE * Number(beginning(word).test(titleWords)) + Math.min(3, (textWords.match(beginning(word)) ?? []).length);
    if (times === 0) return 0;
    sum += times;
  }
  return sum;
}

function item({ url, title, text, textWords, page }, words) {
  const link = document.createElement("a");
  link.href = url;
  link.append(page && page !== title ? `${page}: ${title}` : title);
  const places = words.map((word) => beginning(word).exec(textWords)).filter(Boolean);
  const first = Math.min(...places.map((place) => place.index), text.length);
  const start = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const end = text.length <= first + AFTER ? text.length : text.lastIndexOf(" ", first + AFTER);
  const cut = text.slice(start, end);
  const about = document.createElement("span");
  about.append(start > 0 ? "… " : "", ...marked(cut, words), end < text.length ? " …" : "");
  const entry = document.createElement("li");
  entry.append(link, about);
  return entry;
}

function marked(text, words) {
  const places = words
    .flatMap((word) => [...folded(text).matchAll(beginning(word))].map(({ index, 0: { length } }) => [index, index + length]))
    .sort(([one], [other]) => one - other);
  const parts = [];
  let done = 0;
  for (const [from, to] of places) {
    if (from < done) continue;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    parts.push(text.slice(done, from), mark);
    done = to;
  }
  return [...parts, text.slice(done)];
}

async function search() {
  const asked = field.value;
  const words = folded(asked).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length === 0) {
    list.replaceChildren();
    status.textContent = "";
    return;
  }
  try {
    const found = find(await load(), words);
    if (field.value !== asked) return;
    list.replaceChildren(...found.slice(0, MOST).map((section) => item(section, words)));
    status.textContent = found.length === 0 ? "Nothing found" : `${found.length} ${found.length === 1 ? "section" : "sections"} found`;
  } catch {
    status.textContent = "The search could not be loaded. Try again with a network.";
  }
}

function open() {
  if (dialog.open) return;
  dialog.showModal();
  field.select();
  load().catch(() => {}); // search() says so
}

opener.addEventListener("click", open);
dialog.querySelector("[data-search-close]").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => {
  // Beside it, or on a result: a section of this very page would stay behind it.
  if (event.target === dialog || event.target.closest("a")) dialog.close();
});
field.addEventListener("input", search);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") list.querySelector("a")?.click();
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  open();
});
opener.hidden = false;
