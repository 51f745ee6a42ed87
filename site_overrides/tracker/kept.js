// The first page as it will be in the coming weeks, kept so that it shows before the engine has started.
//
// It is stored under KEY as {"for", "spans": [{"from", "until", "parts": [place, …]}], "parts": [html, …]}: in
// [from, until), milliseconds since 1970, the page is its parts, one after another. Spans share the parts that do not
// change. `for` is the stamp of what it was made of; with another one it says nothing.

import { circumstances } from "./circumstances.js";

export const KEY = "cards";

const ARTICLE = /(<article[ >][^]*?<\/article>)/;
const RELATIVE = /(<time [^>]*data-relative[^>]*>)[^<]*/g;

/** What a page rests on, beside the time: the engine's version, where it runs, and how many records are stored. */
export function stampOf(engine, records) {
  return JSON.stringify([engine, circumstances(), records]);
}

/** The page that is true at an instant; null: none is known. `text` is what was stored, or null. */
export function pageAt(text, stamp, instant) {
  if (text === null) return null;
  const kept = JSON.parse(text);
  if (kept.for !== stamp) return null;
  const span = kept.spans.find(({ from, until }) => from <= instant && instant < until);
  return span ? span.parts.map((place) => kept.parts[place]).join("") : null;
}

/** The same pages with another stamp, where what has changed is nothing that they tell of. */
export function restamped(text, before, after) {
  const head = JSON.stringify({ for: before }).slice(0, -1); // what `Pages` writes begins with it
  return text.startsWith(head) ? JSON.stringify({ for: after }).slice(0, -1) + text.slice(head.length) : text;
}

/** Collects pages, and gives their text to be stored. */
export class Pages {
  #kept = { spans: [], parts: [] };
  #places = new Map();

  add(from, until, html) {
    // Relative times are written when the page is shown: without them more of it stays the same.
    const parts = html.replace(RELATIVE, "$1").split(ARTICLE);
    const span = { from, until, parts: parts.map((part) => this.#place(part)) };
    const last = this.#kept.spans.at(-1);
    if (last && String(last.parts) === String(span.parts)) last.until = until;
    else this.#kept.spans.push(span);
  }

  text(stamp) {
    return JSON.stringify({ for: stamp, ...this.#kept });
  }

  #place(part) {
    if (!this.#places.has(part)) this.#places.set(part, this.#kept.parts.push(part) - 1);
    return this.#places.get(part);
  }
}
