// The engine as a page sees it: questions in, answers out, and one way to fail.
//
//   const engine = await openEngine({records, onprogress, onstate})
//     records()               what is stored, without the site's prefix: {key: text}; nothing, if absent
//     onprogress(done, total) bytes of the engine's files
//     onstate(state, cause)   "downloading", "starting", "ready", or "failed" with its cause, an Error
//   await engine.request("GET", "/jobs")           {"status", "path", "title", "html", "writes", …} (browser.py)
//   await engine.request("POST", "/add", [["company", "Acme"]])
//   await engine.request("GET", "/", [], time)     the page as it will be at another time, a Date
//   await engine.stored({key: text or null})       what another tab has stored
//   await engine.refused({key: text or null})      what is stored, where a write was not
//   await engine.reopen()                          everything stored may have changed
//
// One question is in the worker at a time. A stuck or broken one ends the worker; the next one starts it again with
// what is stored. An engine that cannot be opened has failed for good: open another.

import { circumstances } from "./circumstances.js";
import { BASE, LIMITS, PROTOCOL } from "./protocol.js";

const ENGINE = new URL("../engine/", import.meta.url);
const WORKER = new URL("worker.js", import.meta.url);

export async function openEngine({ records = () => ({}), onprogress = () => {}, onstate = () => {} } = {}) {
  const engine = new Engine(records, onprogress, onstate);
  await engine.open();
  return engine;
}

class Engine {
  #records;
  #onprogress;
  #onstate;
  #worker = null;
  #line = Promise.resolve();
  #last = 0;
  #failed = null;

  constructor(records, onprogress, onstate) {
    this.#records = records;
    this.#onprogress = onprogress;
    this.#onstate = onstate;
  }

  async open() {
    this.#onstate("downloading");
    const from = (plain) => start(this.#said(), plain, this.#onprogress, this.#onstate);
    try {
      this.#worker = await from(false).catch((error) => {
        console.warn(`The engine could not start from its saved memory and starts without it. ${error.message}`);
        return from(true);
      });
    } catch (error) {
      this.#failed = error; // the first cause stays
      this.#onstate("failed", error);
      throw error;
    }
    this.#onstate("ready");
  }

  async request(method, path, form = [], now = null) {
    const id = ++this.#last;
    const asked = () => ({ id, method, path, form, now: (now ?? new Date()).toISOString(), ...circumstances() });
    const answer = await this.#inTurn("request", asked);
    if (answer.id !== id) throw new Error(`The engine answered question ${answer.id} instead of ${id}.`);
    // Broken off half-way: it may hold what was never stored.
    if (answer.status >= 500) await this.reopen();
    return answer;
  }

  stored(records) {
    return this.#tell("stored", () => ({ records }));
  }

  refused(records) {
    return this.#tell("refused", () => ({ records }));
  }

  reopen() {
    return this.#tell("start", () => this.#said());
  }

  #said() {
    return { protocol: PROTOCOL, base: BASE, records: this.#records() };
  }

  async #tell(kind, said) {
    const { ok, cause } = await this.#inTurn(kind, said);
    if (!ok) throw new Error(cause);
  }

  #inTurn(kind, said) {
    const answer = this.#line.then(() => this.#ask(kind, said));
    this.#line = answer.catch(() => {});
    return answer;
  }

  async #ask(kind, said) {
    if (this.#failed) throw this.#failed;
    if (!this.#worker) await this.open();
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const giveUp = (cause) => {
        clearTimeout(limit);
        worker.terminate();
        this.#worker = null;
        reject(new Error(cause));
      };
      const limit = setTimeout(
        () => giveUp(`It took longer than ${LIMITS.request / 1000} seconds and was stopped. Nothing of it was stored.`),
        LIMITS.request,
      );
      worker.onerror = (event) => giveUp(event.message || "The worker stopped.");
      worker.onmessage = ({ data }) => {
        if (data.kind === "broken") giveUp(data.cause);
        if (data.kind !== "answer") return; // the last bytes may be counted late
        clearTimeout(limit);
        resolve(JSON.parse(data.text));
      };
      worker.postMessage({ kind, text: JSON.stringify(said()) });
    });
  }
}

/** A worker that is ready, or the first cause why it is not. `plain`: without the saved memory. */
function start(said, plain, onprogress, onstate) {
  if (typeof WebAssembly !== "object") return Promise.reject(new Error("This browser cannot run WebAssembly, or it is turned off."));
  return new Promise((resolve, reject) => {
    const worker = governed(WORKER);
    let limit;
    const within = (milliseconds, cause) => {
      clearTimeout(limit);
      limit = setTimeout(() => fail(cause), milliseconds);
    };
    const waitForBytes = () => within(LIMITS.silence, `Nothing has arrived for ${LIMITS.silence / 1000} seconds.`);
    const fail = (cause) => {
      clearTimeout(limit);
      worker.terminate();
      reject(new Error(cause));
    };
    const told = {
      progress({ done, total }) {
        waitForBytes();
        onprogress(done, total);
      },
      starting() {
        const time = plain ? LIMITS.starting : LIMITS.restoring;
        within(time, `It did not start within ${time / 1000} seconds.`);
        onstate("starting");
      },
      ready() {
        clearTimeout(limit);
        worker.onmessage = null;
        resolve(worker);
      },
      failed({ cause }) {
        fail(cause);
      },
    };
    worker.onmessage = ({ data }) => told[data.kind](data);
    worker.onerror = (event) => fail(event.message || "The worker could not be loaded.");
    waitForBytes();
    worker.postMessage({ kind: "open", engine: ENGINE.href, plain, text: JSON.stringify(said) });
  });
}

/**
 * A module worker under the page's own Content-Security-Policy.
 *
 * A worker that is loaded from the network has the policy of its own response headers, and a static host sends none; our
 * service worker does. Until it is there the worker is loaded from a blob, which inherits the page's policy; in Firefox
 * such a worker passes the service worker by, so that it could not start without a network.
 */
function governed(address) {
  if (navigator.serviceWorker?.controller) return new Worker(address, { type: "module" });
  const blob = new Blob([`import ${JSON.stringify(address.href)};`], { type: "text/javascript" });
  const url = URL.createObjectURL(blob);
  const worker = new Worker(url, { type: "module" });
  worker.addEventListener("message", () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
