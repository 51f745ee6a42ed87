// The engine: Pyodide with the package inside, and its single door, pyapp/afterview/browser.py.
//
// Started by spawn.js, opened by engine.js. protocol.js has the messages. It starts at once, from the memory that was saved
// with everything imported (snapshot.js), or, when its address says so, the plain way: Pyodide, then the wheels.

import { bringLater, readSnapshot, restore } from "./snapshot.js";

const ENGINE = new URL("../engine/", import.meta.url).href;
const IS_PLAIN = new URL(import.meta.url).hash === "#plain";
const EMPTY_ZIP = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]);

const network = self.fetch;

// Firefox ends a worker that only its own events refer to, in the middle of a slow download, without a word.
const helpers = new Set();

// What there is to tell before the page listens waits for it.
const held = [];
let tell = (message) => held.push(message);

let total = 0; // bytes of the engine's files
let done = 0;

const starting = start();

self.onmessage = async ({ data }) => {
  tell = (message) => postMessage(message);
  for (const message of held) tell(message);
  const engine = await starting;
  if (!engine) return;
  try {
    const { start, request, stored, refused } = engine.pyodide.pyimport("afterview.browser");
    const { ok, cause } = JSON.parse(start(data.text));
    if (!ok) throw new Error(cause);
    answerAll({ start, request, stored, refused }, engine.rest);
    tell({ kind: "ready" });
  } catch (error) {
    fail(error);
  }
};

/** Pyodide, and the rest of its files; null: why there is none was told. */
async function start() {
  try {
    const manifest = await (await found(new URL("manifest.json", ENGINE), { cache: "no-cache" })).json();
    return await (IS_PLAIN ? plainStart : restoredStart)(manifest);
  } catch (error) {
    fail(error);
    return null;
  }
}

/** From here on every message is a question for one of the door's functions, which is named as its kind. */
function answerAll(door, rest) {
  self.onmessage = async ({ data: { kind, text } }) => {
    try {
      tell({ kind: "answer", text: await answer(kind, text) });
    } catch (error) {
      tell({ kind: "broken", cause: String(error) });
    }
    rest.follow();
  };

  /** What the door says; a page for which a file lacks that is not here yet is asked for again when it is. */
  async function answer(kind, text) {
    const said = door[kind](text);
    if (rest.isHere || !JSON.parse(said).lacks_file) return said;
    await rest.follow();
    return door[kind](text);
  }
}

async function plainStart(manifest) {
  const { loadPyodide, options } = await core(manifest, countDownloads(wanted(manifest, ["always", "plain"])));
  const pyodide = await loadPyodide(options);
  // Pyodide only prints why a package cannot be loaded.
  await pyodide.loadPackage(manifest.packages, { messageCallback() {}, errorCallback: fail });
  return { pyodide, rest: { isHere: true, follow() {} } };
}

async function restoredStart(manifest) {
  const later = [...wanted(manifest, ["plain"]).keys()];
  const unneeded = new Set(later);
  const script = countDownloads(wanted(manifest, ["always", "restored"]), unneeded);
  compileAtOnce(new URL("pyodide.asm.wasm", new URL(manifest.core, ENGINE)).href, unneeded);
  const snapshot = unpacked(new URL(manifest.memory, ENGINE).href).then(readSnapshot);
  snapshot.catch(() => {}); // told by whoever waits for it
  const { loadPyodide, create, options } = await core(manifest, script);
  const pyodide = await restore(loadPyodide, create, snapshot, options);
  return { pyodide, rest: new Rest(pyodide, (await snapshot).later, later) };
}

/** The wasm is compiled while Pyodide's scripts are read; Pyodide, which then asks for it, gets what was compiled. */
function compileAtOnce(address, unneeded) {
  const compiled = WebAssembly.compileStreaming(self.fetch(address));
  compiled.catch(() => {}); // told by whoever waits for it
  unneeded.add(address);
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await compiled.catch(refuse);
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}

async function core(manifest, script) {
  const folder = new URL(manifest.core, ENGINE);
  const [{ loadPyodide }, { default: create }] = await Promise.all(
    ["pyodide.mjs", "pyodide.asm.mjs"].map((name) => script(new URL(name, folder))),
  );
  const options = {
    indexURL: folder.href,
    lockFileURL: new URL(manifest.lock, ENGINE).href,
    packageBaseUrl: ENGINE,
    env: { HOME: "/home/pyodide" },
  };
  return { loadPyodide, create, options };
}

/** What is in a gzip file: on a thread of its own, while this one has the wasm compiled and reads Pyodide's scripts. */
function unpacked(address) {
  const helper = new Worker(new URL("unpack.js", import.meta.url), { type: "module" });
  helpers.add(helper);
  return new Promise((resolve, reject) => {
    const end = (how, what) => {
      helpers.delete(helper);
      helper.terminate();
      how(what);
    };
    helper.onmessage = ({ data }) => {
      if ("arrived" in data) arrived(data.arrived);
      else if ("bytes" in data) end(resolve, new Uint8Array(data.bytes));
      else end(reject, new Error(`${new URL(address).pathname} could not be read (${data.cause}).`));
    };
    helper.onerror = () => end(reject, new Error("A part of the program could not be loaded."));
    helper.postMessage(address);
  });
}

/** The files that the saved memory can do without: what was never imported, and the sources of what was. */
class Rest {
  isHere = false;
  #following = null;

  constructor(pyodide, paths, addresses) {
    this.pyodide = pyodide;
    this.paths = paths;
    this.addresses = addresses;
  }

  /** Brings them; resolves when they are here, or cannot be had now. */
  follow() {
    return (this.#following ??= this.#load());
  }

  async #load() {
    try {
      const files = this.addresses.map(async (address) => {
        const response = await network(address);
        if (!response.ok) throw new Error(`status ${response.status}`);
        return [this.paths[address.slice(address.lastIndexOf("/") + 1)], new Uint8Array(await response.arrayBuffer())];
      });
      bringLater(this.pyodide, await Promise.all(files));
      this.isHere = true;
    } catch {
      this.#following = null; // no network now; the next question tries again
    }
  }
}

/** Files of the manifest by their whole addresses, with their bytes. */
function wanted(manifest, by) {
  return new Map(manifest.files.filter((file) => by.includes(file.wanted)).map(({ url, bytes }) => [new URL(url, ENGINE).href, bytes]));
}

/**
 * From here on every byte of these files is told, whoever asks for them, and so is a file that cannot be had. Gives the
 * function that loads scripts of theirs. What is asked for and `unneeded` is empty.
 */
function countDownloads(files, unneeded = new Set()) {
  for (const bytes of files.values()) total += bytes;
  self.fetch = async (address, options) => {
    if (unneeded.has(String(address))) return new Response(EMPTY_ZIP);
    if (!files.has(String(address))) return network(address, options);
    const response = await found(address, options);
    count(response.clone());
    if (!String(address).endsWith(".wasm")) return response;
    // Not every host knows the type without which no browser compiles it.
    return response.headers.get("Content-Type") === "application/wasm"
      ? response
      : new Response(response.body, { headers: { "Content-Type": "application/wasm" } });
  };
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = (...what) => instantiateStreaming(...what).catch(refuse);
  arrived(0);
  return async (address) => {
    const module = await import(address.href);
    arrived(files.get(address.href));
    return module;
  };
}

async function found(address, options) {
  const response = await network(address, options).catch((error) =>
    refuse(new Error(`${new URL(address).pathname} could not be loaded (${error.message}).`)),
  );
  if (!response.ok) refuse(new Error(`${new URL(address).pathname} could not be loaded (status ${response.status}).`));
  return response;
}

async function count(response) {
  try {
    for await (const chunk of chunks(response.body.getReader())) arrived(chunk.byteLength);
  } catch (error) {
    fail(new Error(`${new URL(response.url).pathname} was cut off (${error.message}).`));
  }
}

async function* chunks(reader) {
  for (;;) {
    const { done: ended, value } = await reader.read();
    if (ended) return;
    yield value;
  }
}

function arrived(bytes) {
  done += bytes;
  tell({ kind: "progress", done, total });
  if (done === total) tell({ kind: "starting" });
}

// Pyodide prints some of what goes wrong and waits for ever: whoever sees a cause first tells it.
function refuse(error) {
  fail(error);
  throw error;
}

function fail(error) {
  tell({ kind: "failed", cause: error.message ?? String(error) });
}
