// A tool in a guide page: a form that the tracker's own engine answers.
//
// <section class="tool" data-path="/tool/…"> holds a form (hidden until this script runs), a place for progress and
// a place for the answer. The engine starts with the first question; its files are brought before, to whoever stays with
// the tool for a while.
// Elements with data-with="name=value …" show only while one of these answers is chosen.

import { placeOf, selected } from "../notes/paper.js";
import { offline } from "../offline/offline.js";
import { prefetch } from "../tracker/prefetch.js";

const DWELL = 3_000; // milliseconds

const tool = document.querySelector("[data-path]");
const form = tool.querySelector("form");
const button = form.querySelector("button");
const progress = tool.querySelector(".tool__progress");
const answer = tool.querySelector(".tool__answer");

let opening = null;

function openEngine() {
  opening ??= import("../tracker/engine.js").then(({ openEngine }) =>
    openEngine({
      onprogress(done, total) {
        const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
        progress.textContent = `Loading, once: ${megabytes(done)} of ${megabytes(total)} MB`;
      },
    }),
  );
  // Whoever has used it once can use it without a network; a load that failed may be tried again.
  opening.then(() => offline.saveEngine(), () => (opening = null));
  return opening;
}

function showWhatIsAsked() {
  const chosen = new Set([...new FormData(form)].map(([name, value]) => `${name}=${value}`));
  for (const element of form.querySelectorAll("[data-with]")) {
    element.hidden = !element.dataset.with.split(" ").some((each) => chosen.has(each));
  }
}

function show(html) {
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
  answer.innerHTML = html;
  for (const link of answer.querySelectorAll("a[id][href^='#']")) {
    const field = document.querySelector(link.hash);
    field?.setAttribute("aria-invalid", "true");
    field?.setAttribute("aria-describedby", link.id);
  }
  (answer.querySelector("[data-focus]") ?? answer).focus();
}

async function ask(event) {
  event.preventDefault();
  if (form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  progress.textContent = "Working it out …";
  try {
    const engine = await openEngine();
    const query = new URLSearchParams(new FormData(form));
    show((await engine.request("GET", `${tool.dataset.path}?${query}`)).html);
    progress.textContent = "";
  } catch (error) {
    progress.textContent = `This did not work: ${error.message} Try again.`;
    button.focus();
  } finally {
    form.removeAttribute("aria-busy");
  }
}

// A link to a field puts the cursor there; the address stays that of the page.
answer.addEventListener("click", (event) => {
  const button = event.target.closest("[data-select]");
  if (button) selected(document.getElementById(button.dataset.select), placeOf(button.closest("[data-start]")));
  const link = event.target.closest("a[href^='#']");
  if (!link) return;
  event.preventDefault();
  document.querySelector(link.hash)?.focus();
});
form.addEventListener("change", showWhatIsAsked);
form.addEventListener("submit", ask);
showWhatIsAsked();
form.hidden = false;

let dwelling;
const seen = new IntersectionObserver((changes) => {
  clearTimeout(dwelling);
  if (!changes.at(-1).isIntersecting) return;
  dwelling = setTimeout(() => {
    seen.disconnect();
    prefetch();
  }, DWELL);
});
seen.observe(form);
