// The engine: Pyodide with the package inside, and its single door, pyapp/afterview/browser.py.
//
// Started by engine.js. protocol.js has the messages. It starts from the memory that was saved with everything imported
// (snapshot.js), or, when told so, the plain way: Pyodide, then the wheels.

import { bringLater, readSnapshot, restore } from "./snapshot.js";

const EMPTY_ZIP = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]);

const network = self.fetch;

self.onmessage = async ({ data }) => {
  const { door, rest } = await opening(data);
  self.onmessage = async ({ data: { kind, text } }) => {
    try {
      postMessage({ kind: "answer", text: await answer(kind, text) });
    } catch (error) {
      postMessage({ kind: "broken", cause: String(error) });
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
};

/** The door's functions by the names of their messages, and the rest of the files. */
async function opening({ engine, text, plain }) {
  try {
    const manifest = await (await found(new URL("manifest.json", engine), { cache: "no-cache" })).json();
    const { pyodide, rest } = await (plain ? plainStart : restoredStart)(manifest, engine);
    const { start, request, stored, refused } = pyodide.pyimport("afterview.browser");
    const { ok, cause } = JSON.parse(start(text));
    if (!ok) throw new Error(cause);
    postMessage({ kind: "ready" });
    return { door: { start, request, stored, refused }, rest };
  } catch (error) {
    fail(error);
    return {};
  }
}

async function plainStart(manifest, engine) {
  const { loadPyodide, options } = await core(manifest, engine, countDownloads(wanted(manifest, engine, ["always", "plain"])));
  const pyodide = await loadPyodide(options);
  // Pyodide only prints why a package cannot be loaded.
  await pyodide.loadPackage(manifest.packages, { messageCallback() {}, errorCallback: fail });
  return { pyodide, rest: { isHere: true, follow() {} } };
}

async function restoredStart(manifest, engine) {
  const later = [...wanted(manifest, engine, ["plain"]).keys()];
  const unneeded = new Set(later);
  const script = countDownloads(wanted(manifest, engine, ["always", "restored"]), unneeded);
  compileAtOnce(new URL("pyodide.asm.wasm", new URL(manifest.core, engine)).href, unneeded);
  const snapshot = read(new URL(manifest.memory, engine));
  snapshot.catch(() => {}); // told by whoever waits for it
  const { loadPyodide, create, options } = await core(manifest, engine, script);
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

async function core(manifest, engine, script) {
  const folder = new URL(manifest.core, engine);
  const [{ loadPyodide }, { default: create }] = await Promise.all(
    ["pyodide.mjs", "pyodide.asm.mjs"].map((name) => script(new URL(name, folder))),
  );
  const options = {
    indexURL: folder.href,
    lockFileURL: new URL(manifest.lock, engine).href,
    packageBaseUrl: engine,
    env: { HOME: "/home/pyodide" },
  };
  return { loadPyodide, create, options };
}

async function read(address) {
  const { body } = await self.fetch(address.href);
  return readSnapshot(new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer()));
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
function wanted(manifest, engine, by) {
  return new Map(manifest.files.filter((file) => by.includes(file.wanted)).map(({ url, bytes }) => [new URL(url, engine).href, bytes]));
}

let total = 0;
let done = 0;

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
  postMessage({ kind: "progress", done, total });
  if (done === total) postMessage({ kind: "starting" });
}

// Pyodide prints some of what goes wrong and waits for ever: whoever sees a cause first tells it.
function refuse(error) {
  fail(error);
  throw error;
}

function fail(error) {
  postMessage({ kind: "failed", cause: error.message ?? String(error) });
}
