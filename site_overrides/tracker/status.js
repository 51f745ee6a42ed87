// What the page says beside the app's own answers: progress, readiness, trouble.

import { offline } from "../offline/offline.js";

const line = document.getElementById("status");
const [words, progress] = [line.querySelector("span"), line.querySelector("progress")];
const trouble = document.getElementById("trouble");
const announcement = document.getElementById("announcement");

const WORDS = {
  downloading: () => "Loading the program",
  starting: () => "Starting",
  ready: readiness,
  failed: () => "",
};
let state = "downloading";

/** The engine's state, as engine.js names it. */
export function showState(now) {
  state = now;
  words.textContent = WORDS[state]();
  progress.hidden = state !== "downloading" && state !== "starting";
  if (state === "starting") progress.removeAttribute("value");
  line.hidden = state === "failed";
}

export function showProgress(done, total) {
  progress.max = total;
  progress.value = done;
  words.textContent = `Loading the program, once: ${megabytes(done)} of ${megabytes(total)} MB`;
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}

function readiness() {
  const { supported, ready } = offline.state();
  if (ready) return "Ready offline";
  return supported && !isHeld ? "Ready. Saving everything for use without a network …" : "Ready";
}

let isHeld = false;

/** Whether nothing is to be saved for use without a network, for now. */
export function hold(now) {
  isHeld = now;
  if (state === "ready") showState(state);
}

offline.addEventListener("change", () => state === "ready" && showState(state));

/** Tells it to whoever does not see the page change; `visible`: to everyone, for a while. */
export function say(text, { visible = false } = {}) {
  announcement.textContent = "";
  announcement.classList.toggle("tracker__announcement--visible", visible && text !== "");
  // A change of text is read out, the same text again is not.
  setTimeout(() => (announcement.textContent = text), 50);
  clearTimeout(hiding);
  hiding = setTimeout(() => announcement.classList.remove("tracker__announcement--visible"), 8_000);
}
let hiding;

/** A box that is read out at once. `actions`: [[words, what to do], …]; each click takes the box away. */
export function warn(title, text, actions = []) {
  const heading = Object.assign(document.createElement("p"), { className: "tracker__trouble-title", textContent: title });
  const paragraph = Object.assign(document.createElement("p"), { className: "tracker__trouble-text", textContent: text });
  const buttons = actions.map(([name, act]) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "md-button", textContent: name });
    button.addEventListener("click", act);
    return button;
  });
  trouble.replaceChildren(heading, paragraph, ...buttons);
  trouble.hidden = false;
}

export function calm() {
  trouble.hidden = true;
  trouble.replaceChildren();
}
