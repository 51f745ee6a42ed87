// A form that is kept as it is typed, and of which the engine says at every key what there is to say.
//
//   <form data-keep="key" data-kept="{…}">      fields with data-keeps are stored under the key, as JSON, with what
//                                               data-kept holds: at every pause, and when the page is left
//   <form data-live="#/path" data-live-part="id">   the path answers with what stands in the element with this id
//   <li data-start data-end data-level>         in that element: a place in the text, marked there (paper.js)
//   <button data-select="id of the textarea">   in such a line: selects the place
//   <… data-summary>                            is read out when the typing has paused
//
//   const writing = help(view, {look, keep, say})
//     look(path, fields)   resolves to html, or null
//     keep(key, text)      stores at once, before it returns; whether it could
//   writing.flush()        stores what is typed
//   writing.refresh()      after another page has been shown

import { Idiomorph } from "idiomorph";

import { followed, marked, placeOf, selected } from "./paper.js";

const PAUSE = 400; // milliseconds
const QUIET = 1_500;

export function help(view, { look, keep, say }) {
  let unkept = null; // the form with something typed that is not stored
  let pause;
  let quiet;
  let isLooking = false;
  let next = null; // the form to look at afterwards
  let said = "";

  function flush() {
    clearTimeout(pause);
    const form = unkept;
    if (!form) return;
    unkept = null;
    const fields = [...form.elements].filter((field) => "keeps" in field.dataset);
    const typed = Object.fromEntries(fields.map((field) => [field.name, field.value]));
    const text = JSON.stringify({ ...typed, ...JSON.parse(form.dataset.kept), at: new Date().toISOString() });
    if (!keep(form.dataset.keep, text)) return;
    for (const field of fields) field.defaultValue = field.value; // what is stored is not half-typed any more
  }

  async function lookAt(form) {
    if (isLooking) {
      next = form;
      return;
    }
    isLooking = true;
    const html = await look(form.dataset.live.slice(1), [...new FormData(form)]);
    isLooking = false;
    if (next) {
      const again = next;
      next = null;
      lookAt(again);
    } else if (html !== null && form.isConnected) {
      Idiomorph.morph(document.getElementById(form.dataset.livePart), html, {
        morphStyle: "innerHTML",
        callbacks: { beforeAttributeUpdated: (name, element) => !(element.localName === "details" && name === "open") },
      });
      mark(form);
    }
  }

  function mark(form) {
    const part = document.getElementById(form.dataset.livePart);
    for (const textarea of form.querySelectorAll("textarea")) marked(textarea, [...part.querySelectorAll("[data-start]")].map(placeOf));
  }

  function summarise(form) {
    const summary = document.getElementById(form.dataset.livePart)?.querySelector("[data-summary]")?.textContent ?? "";
    if (form.isConnected && summary !== said) say(summary);
    said = summary;
  }

  view.addEventListener("input", ({ target }) => {
    const { form } = target;
    if (!form || !("keeps" in target.dataset)) return;
    if (target.localName === "textarea") followed(target);
    unkept = form;
    clearTimeout(pause);
    pause = setTimeout(flush, PAUSE);
    clearTimeout(quiet);
    quiet = setTimeout(summarise, QUIET, form);
    lookAt(form);
  });

  view.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-select]");
    if (button) selected(document.getElementById(button.dataset.select), placeOf(button.closest("[data-start]")));
  });

  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && flush());

  function refresh() {
    for (const form of view.querySelectorAll("form[data-live]")) {
      mark(form);
      const typed = [...form.elements].some((field) => "keeps" in field.dataset && field.value !== field.defaultValue);
      if (typed) lookAt(form); // what is shown is about what was stored
    }
  }

  return { flush, refresh };
}
