// The engine: Pyodide with the package inside, and its single door, pyapp/afterview/browser.py.
//
// Started by engine.js. protocol.js has the messages.

const network = self.fetch;

self.onmessage = async ({ data }) => {
  const open = await opening(data);
  self.onmessage = ({ data: { kind, text } }) => {
    try {
      postMessage({ kind: "answer", text: open[kind](text) });
    } catch (error) {
      postMessage({ kind: "broken", cause: String(error) });
    }
  };
};

/** The door's functions by the names of their messages. */
async function opening({ engine, text }) {
  try {
    const door = await load(engine);
    const { ok, cause } = JSON.parse(door.start(text));
    if (!ok) throw new Error(cause);
    postMessage({ kind: "ready" });
    return door;
  } catch (error) {
    fail(error);
    return {};
  }
}

async function load(engine) {
  const manifest = await (await found(new URL("manifest.json", engine), { cache: "no-cache" })).json();
  const files = new Map(manifest.files.map(({ url, bytes }) => [new URL(url, engine).href, bytes]));
  countDownloads(files);
  const core = new URL(manifest.core, engine);
  const [{ loadPyodide }] = await Promise.all(["pyodide.mjs", "pyodide.asm.mjs"].map((name) => script(new URL(name, core))));
  const pyodide = await loadPyodide({
    indexURL: core.href,
    lockFileURL: new URL(manifest.lock, engine).href,
    packageBaseUrl: engine,
    env: { HOME: "/home/pyodide" },
  });
  // Pyodide only prints why a package cannot be loaded.
  await pyodide.loadPackage(manifest.packages, { messageCallback() {}, errorCallback: fail });
  const door = pyodide.pyimport("afterview.browser");
  return { start: door.start, request: door.request, stored: door.stored, refused: door.refused };

  async function script(address) {
    const module = await import(address.href);
    arrived(files.get(address.href));
    return module;
  }
}

let total = 0;
let done = 0;

/** From here on every byte of these files is told, whoever asks for them, and so is a file that cannot be had. */
function countDownloads(files) {
  for (const bytes of files.values()) total += bytes;
  self.fetch = async (address, options) => {
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
