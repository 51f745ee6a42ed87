// Saves the engine's memory after everything is imported and warm, so that a browser restores it instead of starting.
//
//   node pyapp/engine/snapshot.mjs CORE WARM_UP.py OUT WHEEL...
//
// CORE: the folder of Pyodide's core. WARM_UP.py runs inside, with the wheels on sys.path. OUT is written: gzip of
//
//   u32 version, u32 bytes of the head, head (JSON, UTF-8), and then the pages that the head names, one after another
//   head: {"bytes", "header", "pages": [first, count, first, count, …], "later": {file's name: path}}
//
// `bytes`: the size of the memory. `header`: Pyodide's own header of the snapshot, base64 (it carries the build's id).
// Pages are 4 KiB, only those that are not zero. The first 4 MiB are stored as XOR with what the wasm module itself
// puts there when it is instantiated: those bytes are downloaded already. A memory holds no files: `later` says where
// they lay. site_overrides/tracker/snapshot.js reads this.
//
// The same input gives the same bytes, so that an engine that has not changed is not downloaded again.

import nodeCrypto from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const VERSION = 1; // snapshot.js says the same; a test compares them
const PAGE = 4096;
const BASE = 4 * 1024 * 1024; // where the wasm module has data of its own
const STDLIB = "python_stdlib.zip";
const WHEELS = "/wheels";
const MOMENT = Date.UTC(2026, 0, 1); // any: neither the clock nor chance may leave a trace

// Node would show the line of Pyodide's own script in which it happened, and that is the whole script.
process.on("uncaughtException", ({ stack }) => {
  console.error(stack);
  process.exit(1);
});

const [, , core, warmUp, out, ...wheels] = process.argv;
stopTheClock();
const { loadPyodide } = await import(pathToFileURL(join(core, "pyodide.mjs")));

let base = null;
const pyodide = await loadPyodide({
  _makeSnapshot: true,
  indexURL: core,
  args: ["-OO", "-X", "no_debug_ranges"], // no docstrings, assertions and columns: a third less to download
  env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" },
  createPyodideModule: async (settings) => {
    const { default: create } = await import(pathToFileURL(join(core, "pyodide.asm.mjs")));
    return create(withBase(settings, (bytes) => (base = bytes)));
  },
});
const later = { [STDLIB]: pyodide.runPython("import sys; next(path for path in sys.path if path.endswith('.zip'))") };
pyodide.FS.mkdir(WHEELS);
for (const wheel of wheels) {
  const path = `${WHEELS}/${basename(wheel)}`;
  pyodide.FS.writeFile(path, readFileSync(wheel));
  pyodide.runPython(`sys.path.append(${JSON.stringify(path)})`);
  later[basename(wheel)] = path;
}
pyodide.runPython("del sys");
const names = pyodide.toPy({ __name__: "__main__" });
pyodide.runPython(readFileSync(warmUp, "utf-8"), { filename: warmUp, globals: names });
names.destroy();
clearFreeMemory(pyodide._module);
writeFileSync(out, gzipSync(pack(pyodide.makeMemorySnapshot(), base), { level: 9 }));

/** Node's clock and its source of chance, while the memory is made. */
function stopTheClock() {
  Date.now = () => MOMENT;
  performance.now = () => 0;
  nodeCrypto.randomFillSync = (array) => array.fill(7);
}

/** The settings of the wasm module, which tell what its data segments put into memory. */
function withBase(settings, tell) {
  const { instantiateWasm } = settings;
  settings.instantiateWasm = (imports, done) =>
    instantiateWasm(imports, (instance, module) => {
      tell(new Uint8Array(instance.exports.memory.buffer).slice());
      done(instance, module);
    });
  return settings;
}

/** Zeroes what the allocator has free: by taking it all, piece by piece, and giving it back. */
function clearFreeMemory(module) {
  const end = module._sbrk(0);
  const taken = [];
  for (let size = 1 << 20; size >= 16; size >>= 1) {
    for (;;) {
      const place = module._malloc(size);
      if (!place || place + size > end) {
        module._free(place);
        break;
      }
      module.HEAPU8.fill(0, place, place + size);
      taken.push(place);
    }
  }
  for (const place of taken) module._free(place);
}

function pack(snapshot, base) {
  const [, start] = new Uint32Array(snapshot.buffer, 0, 2);
  const header = snapshot.subarray(0, start);
  const memory = snapshot.subarray(start);
  if (base.some((byte, place) => byte !== 0 && place >= BASE)) throw new Error("the module's own data ends after BASE");
  for (let place = 0; place < BASE; place++) memory[place] ^= base[place];
  const pages = [];
  const kept = [];
  for (let page = 0; page * PAGE < memory.length; page++) {
    const bytes = memory.subarray(page * PAGE, (page + 1) * PAGE);
    if (bytes.every((byte) => byte === 0)) continue;
    kept.push(bytes);
    const last = pages.length - 2;
    if (last >= 0 && pages[last] + pages[last + 1] === page) pages[last + 1]++;
    else pages.push(page, 1);
  }
  const head = Buffer.from(
    JSON.stringify({
      bytes: memory.length,
      header: Buffer.from(header).toString("base64"),
      pages,
      later,
    }),
  );
  return Buffer.concat([Buffer.from(new Uint32Array([VERSION, head.length]).buffer), head, ...kept]);
}
