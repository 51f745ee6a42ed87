// What page, worker and engine have agreed on.
//
// A worker starts the engine at once, and tells nothing before it is asked to open it. One whose address ends with #plain
// starts it without the saved memory.
//
// page -> worker    {"kind": "open", "text": what the door's start wants}
//                   {"kind": "request" | "stored" | "refused" | "start", "text"}
// worker -> page    {"kind": "progress", "done", "total"}     bytes of the engine's files, until all are here
//                   {"kind": "starting"}                      all are here
//                   {"kind": "ready"}
//                   {"kind": "failed", "cause"}               of opening; nothing follows
//                   {"kind": "answer", "text"}                to the last message, in turn
//                   {"kind": "broken", "cause"}               instead of an answer; the worker is of no more use
//
// The texts are those of pyapp/afterview/browser.py.

export const PROTOCOL = 1; // browser.py says the same; a test compares them

/** The site's base, "/" or "/afterview/": this file lies one folder below it. */
export const BASE = new URL("..", import.meta.url).pathname;

/** What every key in localStorage begins with: other programs may live on the same origin. */
export const PREFIX = `afterview:${BASE}:`;

/** Milliseconds. A stage that takes longer has failed. */
export const LIMITS = {
  silence: 30_000, // no byte of a download
  restoring: 30_000, // from the saved memory
  starting: 90_000, // without it; slow phones need a third of it
  request: 20_000,
};
