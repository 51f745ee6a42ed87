// What is stored in this browser: one key for each write, under the site's own prefix.
//
//   storage.records()          everything under the prefix: {key without prefix: text}
//   storage.store(writes)      null, or {"cause", "records"}: not stored; what these keys hold instead
//   storage.store(writes, {aside: true})   the same, for what no kept page (kept.js) tells of
//   storage.isEmpty()
//   storage.count              of the records that are known here
//   storage.kept, .keep(pages) text that is made of the records (kept.js): no record itself, gone with the next write
//   storage.onother(tell)      tell(records): what another tab has stored; tell(null): anything may have changed
//   storage.forget()           removes everything that is this site's
//   storage.file()             all of it as the text of a file, for when nothing else works
//   storage.trouble            why nothing can be stored at all, or ""

import { KEY } from "./kept.js";
import { BASE, PREFIX } from "./protocol.js";

const FORBIDDEN =
  "This browser does not let this site store anything, as in some private windows. You can look around, but nothing can be saved here.";
const FULL = "The browser's storage for this site is full. Download a backup, erase old jobs, and try again.";

class Storage {
  #area = null;
  #told = new Set();
  trouble = "";

  constructor() {
    try {
      this.#area = window.localStorage;
      const probe = `${PREFIX}probe`;
      this.#area.setItem(probe, "");
      this.#area.removeItem(probe);
    } catch (error) {
      // Full is not forbidden: what is there can be read, and erasing makes room.
      if (!isFull(error)) this.trouble = FORBIDDEN;
    }
  }

  records() {
    const keys = this.#recordKeys();
    this.#told = new Set(keys);
    return Object.fromEntries(keys.map((key) => [key, this.#area.getItem(PREFIX + key)]));
  }

  isEmpty() {
    return this.#recordKeys().length === 0;
  }

  store(writes, { aside = false } = {}) {
    const before = new Map();
    try {
      if (writes.length > 0 && !aside) this.#area?.removeItem(PREFIX + KEY); // it rests on what is not so any more, and makes room
      for (const { key, value } of writes) {
        if (!this.#area) throw new Error(FORBIDDEN);
        before.set(key, this.#area.getItem(PREFIX + key));
        this.#set(key, value);
      }
      for (const { key, value } of writes) this.#tell(key, value);
      return null;
    } catch (error) {
      // All or nothing: what was there fits, as it fitted before.
      for (const [key, value] of [...before].reverse()) this.#set(key, value);
      return { cause: isFull(error) ? FULL : FORBIDDEN, records: Object.fromEntries(writes.map(({ key }) => [key, before.get(key) ?? null])) };
    }
  }

  /** How many records were read or told of here: another tab may have stored more. */
  get count() {
    return this.#told.size;
  }

  get kept() {
    return this.#area?.getItem(PREFIX + KEY) ?? null;
  }

  /** Keeps the pages that were made of the records; they are never worth a record's place. */
  keep(pages) {
    try {
      this.#set(KEY, pages);
    } catch {
      this.#set(KEY, null);
    }
  }

  onother(tell) {
    window.addEventListener("storage", ({ storageArea, key, newValue }) => {
      if (storageArea !== this.#area) return;
      if (key === null) tell(null);
      else if (key.startsWith(PREFIX) && key !== PREFIX + KEY) {
        this.#tell(key.slice(PREFIX.length), newValue);
        tell({ [key.slice(PREFIX.length)]: newValue });
      }
    });
  }

  forget() {
    // The theme keeps its choice of colours under the base path too.
    for (const key of [...this.#keys(PREFIX), ...this.#keys(`${BASE}.__`)]) this.#area.removeItem(key);
  }

  file() {
    return JSON.stringify({ format: "afterview-storage", prefix: PREFIX, records: this.records() }, null, 1);
  }

  #tell(key, value) {
    if (value === null) this.#told.delete(key);
    else this.#told.add(key);
  }

  #recordKeys() {
    return this.#keys(PREFIX)
      .filter((key) => key !== PREFIX + KEY)
      .map((key) => key.slice(PREFIX.length));
  }

  #keys(prefix) {
    if (!this.#area) return [];
    return Array.from({ length: this.#area.length }, (_, place) => this.#area.key(place)).filter((key) => key.startsWith(prefix));
  }

  #set(key, value) {
    if (value === null) this.#area.removeItem(PREFIX + key);
    else this.#area.setItem(PREFIX + key, value);
  }
}

function isFull(error) {
  return error.name === "QuotaExceededError" || error.name === "NS_ERROR_DOM_QUOTA_REACHED";
}

export const storage = new Storage();
