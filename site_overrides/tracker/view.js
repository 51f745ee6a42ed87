// The part of the page that the app's answers fill.
//
//   show(html, {fresh, submitted})   fresh: another page; else the same page again, so what is focused, opened and
//                                    half-typed stays, except in the form that was submitted
//   focusHeading(), focusErrors()    for whoever does not see that the page changed

import { Idiomorph } from "idiomorph";

export const view = document.getElementById("view");

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

export function show(html, { fresh = false, submitted = null } = {}) {
  if (fresh) view.innerHTML = html;
  else morph(html, submitted);
  showWhatIsAsked();
  freshenTimes();
}

export function focusHeading() {
  view.querySelector("h1")?.focus({ preventScroll: true });
}

export function focusErrors() {
  const errors = view.querySelector("[role=alert]");
  if (!errors) return false;
  errors.tabIndex = -1;
  errors.focus();
  return true;
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
    const chosen = new Set([...new FormData(element.closest("form"))].map(([name, value]) => `${name}=${value}`));
    element.hidden = !element.dataset.with.split(" ").some((each) => chosen.has(each));
  }
}

/** "in 3 hours", "yesterday": right as long as the page is open. */
export function freshenTimes() {
  const now = new Date();
  for (const element of view.querySelectorAll("time[data-relative]")) {
    const words = inWords(new Date(element.dateTime), now);
    if (element.textContent !== words) element.textContent = words;
  }
}

function inWords(time, now) {
  const away = time - now;
  const far = Math.abs(away);
  if (far < MINUTE) return "now";
  if (far < HOUR) return relative.format(Math.trunc(away / MINUTE), "minute");
  if (far < DAY) return relative.format(Math.trunc(away / HOUR), "hour");
  return relative.format(Math.round((midnight(time) - midnight(now)) / DAY), "day");
}

function midnight(time) {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate());
}

view.addEventListener("change", showWhatIsAsked);
setInterval(freshenTimes, MINUTE / 2);
