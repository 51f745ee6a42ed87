// Keeps the first page of the coming weeks (kept.js), whenever nothing else is asked of the engine.

import { Pages } from "./kept.js";

const MOST = 24; // pages
const FARTHEST = 60 * 24 * 3_600_000; // milliseconds
const PATIENCE = 2_000; // milliseconds, for a moment in which the browser has nothing to do

let run = 0;

/**
 * Asks for the page as it is now and as it will be, and gives all to `keep`; with `early`, the first one at once.
 *
 * `ask(now)` gives the answer for an instant, `stamp()` that of what is stored then. A later call ends an earlier one.
 */
export async function keepAhead(ask, stamp, keep, { early }) {
  const mine = ++run;
  const pages = new Pages();
  let from = Date.now();
  const horizon = from + FARTHEST;
  for (let asked = 0; asked < MOST && from < horizon; asked++) {
    if (asked > 0 || !early) await idle();
    if (mine !== run) return;
    const { status, html, next_change } = await ask(new Date(from));
    if (mine !== run || status !== 200) return;
    const until = next_change ? Math.max(Date.parse(next_change), from + 1) : horizon;
    pages.add(from, until, html);
    if (asked === 0 && early) keep(pages.text(stamp()));
    from = until;
  }
  keep(pages.text(stamp()));
}

/** Ends what is under way: it rests on what is not so any more. */
export function stopAhead() {
  run += 1;
}

function idle() {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(resolve, { timeout: PATIENCE });
    else setTimeout(resolve, 100); // WebKit
  });
}
