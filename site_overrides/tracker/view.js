// The part of the page that the app's answers fill.
//
//   show(html, {fresh, submitted})   fresh: another page; else the same page again, so what is focused, opened and
//                                    half-typed stays, except in the form that was submitted
//   showOnItsWay()
//   isSame(html)                     whether it has the heading that is shown
//   focusNew(fresh)                  for whoever does not see what changed: what the page points at, else its heading

import { Idiomorph } from "idiomorph";

import { freshenTimes } from "./times.js";

export const view = document.getElementById("view");
const onItsWay = document.getElementById("on-its-way");

export function show(html, { fresh = false, submitted = null } = {}) {
  if (fresh) view.innerHTML = html;
  else morph(html, submitted);
  showWhatIsAsked();
  freshenTimes(view);
}

/** For whoever asks for a page before the engine is ready. */
export function showOnItsWay() {
  view.replaceChildren(onItsWay.content.cloneNode(true));
}

export function isSame(html) {
  const page = document.createElement("template");
  page.innerHTML = html;
  const [its, shown] = [page.content, view].map((part) => part.querySelector("h1")?.textContent.trim());
  return its === shown;
}

export function focusNew(fresh) {
  const pointed = view.querySelector("[data-focus]");
  if (pointed) pointed.focus();
  else if (fresh) focusHeading();
}

function focusHeading() {
  view.querySelector("h1")?.focus({ preventScroll: true });
}

function morph(html, submitted) {
  const focused = view.contains(document.activeElement) ? document.activeElement : null;
  const typed = new Set([...view.querySelectorAll("input, textarea, option")].filter(isTyped));
  const isSubmitted = (element) => submitted?.contains(element) ?? false;
  Idiomorph.morph(view, html, {
    morphStyle: "innerHTML",
    callbacks: {
      beforeAttributeUpdated(name, element) {
        if (element.localName === "details" && name === "open") return isSubmitted(element);
        if (["value", "checked", "selected"].includes(name) && typed.has(element)) return isSubmitted(element);
        return true;
      },
    },
  });
  if (focused && !view.contains(document.activeElement)) {
    const again = focused.id ? document.getElementById(focused.id) : focused.isConnected ? focused : null;
    if (again) again.focus({ preventScroll: true });
    else focusHeading();
  }
}

/** Whether the reader changed it since it came. */
function isTyped(field) {
  if (field.localName === "textarea") return field.value !== field.defaultValue;
  if (field.localName === "option") {
    const { options } = field.closest("select") ?? { options: [] };
    // With nothing chosen by the page, a browser chooses the first.
    const chosen = [...options].some((option) => option.defaultSelected) ? field.defaultSelected : field === options[0];
    return field.selected !== chosen;
  }
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

/** Elements with data-with="name=value …" show only while one of these answers is chosen. */
export function showWhatIsAsked() {
  for (const element of view.querySelectorAll("[data-with]")) {
    const chosen = new Set([...new FormData(element.closest("form") ?? undefined)].map(([name, value]) => `${name}=${value}`));
    element.hidden = !element.dataset.with.split(" ").some((each) => chosen.has(each));
  }
}

view.addEventListener("change", showWhatIsAsked);
setInterval(freshenTimes, 30_000, view);
