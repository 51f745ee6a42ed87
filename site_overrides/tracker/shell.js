// The tracker's page: the part of its address after # is the app's path; links, forms and time lead from answer to
// answer. Python gives the answers; nothing here knows what they are about.

import { help } from "../notes/writing.js";
import { offline } from "../offline/offline.js";
import { carryOut, download } from "./effects.js";
import { keepAhead, stopAhead } from "./ahead.js";
import { DEVICE } from "./circumstances.js";
import { openEngine } from "./engine.js";
import { pageAt, restamped, stampOf } from "./kept.js";
import { calm, hold, say, showProgress, showState, warn } from "./status.js";
import { storage } from "./storage.js";
import { focusNew, isSame, show, showOnItsWay, view } from "./view.js";

const LONGEST_TIMER = 2 ** 31 - 1; // milliseconds
const LARGEST_FILE = 16_000_000; // bytes: more than any browser stores for one site

let shown = null; // the path of the page that is shown; null: it only answers a submit, or nothing is shown yet
let visits = 0; // what the reader has asked for so far: a late answer to something older is not shown
let submits = 0; // under way
let timer;
let settling; // of the scrolling: where the reader is in the page that the address names

// The engine. What is asked before it is ready, or after it has failed, is asked as soon as it is ready.

let isReady = false;
let engine; // a promise, kept however many attempts it takes
let setEngine = null; // keeps it; null: it is kept

function expectEngine() {
  engine = new Promise((resolve) => (setEngine = resolve));
}

let letOthersLoad;
offline.startAfter(new Promise((resolve) => (letOthersLoad = resolve)));
// Where everything was deleted, nothing is saved again before the reader stores something.
const isDeleted = location.search === "?deleted" && storage.isEmpty();
hold(isDeleted);

async function start() {
  allIsWell();
  try {
    const { worker } = view; // first.js started it
    delete view.worker;
    setEngine(await openEngine({ records: () => storage.records(), onprogress: showProgress, onstate, worker }));
    setEngine = null;
  } catch {
    return; // onstate has told
  } finally {
    if (!isDeleted) letOthersLoad();
  }
  await firstAnswer;
  if (isDeleted) say("Everything was deleted from this device.", { visible: true });
  keepFirstPage();
  offline.saveEngine();
}

/** The first page of the coming weeks, for the next opening. */
async function keepFirstPage() {
  stopAhead();
  if (storage.count === 0) return; // the page as built is that page
  const opened = await engine;
  const early = pageAt(storage.kept, stamp(), Date.now()) === null;
  const ask = (now) => opened.request("GET", "/", [], now);
  keepAhead(ask, stamp, (pages) => storage.keep(pages), { early }).catch(() => {}); // whoever asks next is told
}

const stamp = () => stampOf(view.dataset.engine, storage.count);

/** Takes an old warning away; that nothing can be stored stays true. */
function allIsWell() {
  if (storage.trouble) warn("Nothing can be saved here", storage.trouble);
  else calm();
}

function onstate(state, cause) {
  showState(state);
  isReady = state === "ready";
  if (state !== "failed") return;
  if (!setEngine) expectEngine(); // it had been open
  warn("The tracker could not start", `${cause.message}\nWhat you stored is still in this browser.`, [
    ["Try again", start],
    ["Download what is stored", downloadEverything],
  ]);
}

function downloadEverything() {
  download(`afterview-storage-${new Date().toISOString().slice(0, 10)}.json`, "application/json", storage.file());
}

/** The answer, or null when there was none; then the reader knows why, and may `retry`. */
async function ask(method, path, form, retry) {
  writing.flush();
  const opened = await engine;
  try {
    const answer = await opened.request(method, path, form);
    markOnce("afterview:engine");
    return answer;
  } catch (error) {
    // If the engine has failed for good, that has been told.
    if (!setEngine) warn("This did not work", error.message, retry ? [["Try again", retry]] : []);
    return null;
  }
}

function markOnce(name) {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

// From page to page.

/** The app's path in an address's hash; null: a place in the page. */
function pathOf(hash) {
  if (hash === "") return "/";
  return hash.startsWith("#/") ? hash.slice(1) : null;
}

/** A path without its query: two paths with the same one are the same page. */
function pageOf(path) {
  return path.split("?")[0];
}

/** Shows a page from its heading on; `top`: how far the reader had scrolled in it before. */
async function open(path, { top = 0, first = false } = {}) {
  const visit = ++visits;
  say("");
  markCurrent(path);
  if (!isReady && !first) showOnItsWay();
  const answer = await ask("GET", path, [], () => open(path));
  if (!answer || visit !== visits) return;
  allIsWell();
  render(answer, { fresh: !first }); // what shows first may be that very page, and in use
  if (!first || top) scrollTo(0, top);
  if (!first) focusNew(true);
}

function go(path) {
  clearTimeout(settling);
  history.pushState(null, "", `#${path}`);
  open(path);
}

/** Shows the same page again: time has passed, or another tab has stored something. */
async function askAgain() {
  if (shown === null || submits > 0) return;
  const [visit, path] = [visits, shown];
  const answer = await ask("GET", path, [], askAgain);
  if (answer && visit === visits && path === shown && submits === 0) render(answer);
}

async function submit(form, submitter) {
  if (form.getAttribute("aria-busy") === "true") return; // pressed twice
  const said = (name) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name);
  const path = pathOf(said("action") ?? location.hash);
  form.setAttribute("aria-busy", "true");
  say("");
  submits += 1;
  const visit = ++visits;
  try {
    const fields = await fieldsOf(form, submitter);
    if (!fields) return;
    if (said("method")?.toLowerCase() !== "post") return go(`${path}?${new URLSearchParams(fields)}`);
    const answer = await ask("POST", path, fields);
    if (!answer || !(await store(answer))) return;
    if (visit === visits) renderAnswer(answer, form);
    say(answer.announce);
    await carryOut(answer.effects);
  } finally {
    submits -= 1;
    form.removeAttribute("aria-busy");
  }
}

/** A form's fields as text, files too; null when one is too large. */
async function fieldsOf(form, submitter) {
  const fields = [];
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string") {
      fields.push([name, value]);
    } else if (value.size > LARGEST_FILE) {
      warn("This file is too large", `${value.name} is larger than any file that comes from here. Nothing was changed.`);
      return null;
    } else if (value.name) {
      fields.push([name, await value.text()]);
    }
  }
  return fields;
}

/** Whether all that the answer wants stored is stored; if not, nothing of it is, and the reader knows. */
async function store({ writes }) {
  if (writes.length > 0) stopAhead();
  const refusal = storage.store(writes);
  if (writes.length > 0) keepFirstPage();
  if (!refusal) {
    allIsWell();
    if (writes.length > 0) {
      hold(false);
      letOthersLoad();
    }
    return true;
  }
  warn("Not saved", `${refusal.cause} What you typed is still here.`, [["Download what is stored", downloadEverything]]);
  await (await engine).refused(refusal.records);
  return false;
}

/** Stores what is being typed, at once: the page may be gone in a moment. Whether it could. */
function jot(key, value) {
  const before = stamp();
  const refusal = storage.store([{ key, value }], { aside: true });
  if (stamp() !== before && storage.kept !== null) storage.keep(restamped(storage.kept, before, stamp()));
  if (refusal) {
    warn("Not saved", `${refusal.cause} What you typed is still here.`, [["Download what is stored", downloadEverything]]);
    return false;
  }
  engine.then((opened) => opened.stored({ [key]: value })).catch(() => {}); // whoever asks next is told
  return true;
}

const writing = help(view, {
  keep: jot,
  say,
  async look(path, fields) {
    try {
      const { status, html } = await (await engine).request("POST", path, fields);
      return status === 200 ? html : null;
    } catch {
      return null; // whoever asks next is told
    }
  },
});

/** Shows what a submit led to: the same page, corrected or changed, or another one. */
function renderAnswer(answer, submitted) {
  const here = answer.path === null || shown === null ? isSame(answer.html) : pageOf(answer.path) === pageOf(shown);
  if (answer.path !== null && answer.path !== shown) {
    clearTimeout(settling);
    history[here ? "replaceState" : "pushState"](null, "", `#${answer.path}`);
  }
  render(answer, { fresh: !here, submitted });
  if (!here) scrollTo(0, 0);
  focusNew(!here);
}

function render(answer, { fresh = false, submitted = null } = {}) {
  shown = answer.path;
  if (shown !== null) markCurrent(shown);
  show(answer.html, { fresh, submitted });
  writing.refresh();
  document.title = `${answer.title} - ${view.dataset.site}`;
  installFirst.hidden = !(DEVICE.ios && !DEVICE.standalone && storage.isEmpty());
  clearTimeout(timer);
  if (answer.next_change) {
    const wait = new Date(answer.next_change) - Date.now();
    timer = setTimeout(askAgain, Math.min(Math.max(wait, 1_000), LONGEST_TIMER));
  }
  markOnce("afterview:answer");
}

const installFirst = document.getElementById("install-first");
const links = [...document.querySelectorAll("#tracker > nav a")];

function markCurrent(path) {
  const page = pageOf(path);
  for (const link of links) {
    const its = pathOf(link.hash);
    if (page === its) link.setAttribute("aria-current", "page");
    else if (its !== "/" && page.startsWith(`${its}/`)) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

// What the reader and the browser do.

window.addEventListener("popstate", ({ state }) => {
  clearTimeout(settling);
  const path = pathOf(location.hash);
  if (path !== null) open(path, { top: state?.top });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const path = pathOf(link.hash);
  if (path === null) {
    // A place in the page gets the focus; the address stays that of the app's page.
    event.preventDefault();
    goTo(document.getElementById(decodeURIComponent(link.hash.slice(1))));
  } else if (link.hash === location.hash) {
    // Firefox does not tell that the shown page is asked for again.
    event.preventDefault();
    open(path);
  }
});

function goTo(place) {
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}

view.addEventListener("submit", (event) => {
  event.preventDefault();
  submit(event.target, event.submitter);
});

storage.onother(async (records) => {
  stopAhead();
  const opened = await engine;
  await (records ? opened.stored(records) : opened.reopen()).catch(() => {}); // asking again tells what is wrong
  if (document.visibilityState === "visible") keepFirstPage();
  askAgain();
});

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") askAgain();
});

// A page that comes back from the browser's memory has missed what other tabs stored.
window.addEventListener("pageshow", async ({ persisted }) => {
  if (!persisted) return;
  await (await engine).reopen().catch(() => {});
  askAgain();
});

history.scrollRestoration = "manual";
window.addEventListener("scroll", () => {
  clearTimeout(settling);
  settling = setTimeout(() => history.replaceState({ top: scrollY }, ""), 100);
});

expectEngine();
// What was pressed before this script was here (first.js).
const { early = [] } = view;
delete view.early;
const firstAnswer = open(pathOf(location.hash) ?? "/", { top: history.state?.top, first: true });
for (const { target, submitter } of early) submit(target, submitter);
start();
