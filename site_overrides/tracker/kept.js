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

/** Collects pages, and is their text to be stored. */
export class Pages {
  #kept;
  #places = new Map();

  constructor(stamp) {
    this.#kept = { for: stamp, spans: [], parts: [] };
  }

  add(from, until, html) {
    // Relative times are written when the page is shown: without them more of it stays the same.
    const parts = html.replace(RELATIVE, "$1").split(ARTICLE);
    const span = { from, until, parts: parts.map((part) => this.#place(part)) };
    const last = this.#kept.spans.at(-1);
    if (last && String(last.parts) === String(span.parts)) last.until = until;
    else this.#kept.spans.push(span);
  }

  toString() {
    return JSON.stringify(this.#kept);
  }

  #place(part) {
    if (!this.#places.has(part)) this.#places.set(part, this.#kept.parts.push(part) - 1);
    return this.#places.get(part);
  }
}
