// The engine as a page sees it: questions in, answers out, and one way to fail.
//
//   const engine = await openEngine({records, onprogress, onstate})
//     records()               what is stored, without the site's prefix: {key: text}; nothing, if absent
//     onprogress(done, total) bytes of the engine's files
//     onstate(state, cause)   "downloading", "starting", "ready", or "failed" with its cause, an Error
//     worker                  one that was started before (spawn.js); another, if absent
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
import { spawn } from "./spawn.js";

const WORKER = new URL("worker.js", import.meta.url);
const PLAIN = new URL("#plain", WORKER);

export async function openEngine({ records = () => ({}), onprogress = () => {}, onstate = () => {}, worker } = {}) {
  const engine = new Engine(records, onprogress, onstate);
  await engine.open(worker);
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

  async open(worker) {
    this.#onstate("downloading");
    const from = (worker, longest) => start(worker, this.#said(), longest, this.#onprogress, this.#onstate);
    try {
      if (typeof WebAssembly !== "object") throw new Error("This browser cannot run WebAssembly, or it is turned off.");
      this.#worker = await from(worker ?? spawn(WORKER), LIMITS.restoring).catch((error) => {
        console.warn(`The engine could not start from its saved memory and starts without it. ${error.message}`);
        return from(spawn(PLAIN), LIMITS.starting);
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

/** The worker when it is ready, or the first cause why it is not. `longest`: milliseconds after all files are here. */
function start(worker, said, longest, onprogress, onstate) {
  return new Promise((resolve, reject) => {
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
        within(longest, `It did not start within ${longest / 1000} seconds.`);
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
    if (worker.broken) return fail("The worker could not be loaded.");
    waitForBytes();
    worker.postMessage({ kind: "open", text: JSON.stringify(said) });
  });
}
