// Starts Pyodide from the memory that pyapp/engine/snapshot.mjs saved: nothing is imported or compiled again.
//
// It rests on parts of Pyodide that are marked as private, so Pyodide is pinned, and whatever goes wrong here is an
// exception: the caller then starts Pyodide the plain way.

const VERSION = 1; // pyapp/engine/snapshot.mjs says the same; a test compares them
const PAGE = 4096;
const BASE = 4 * 1024 * 1024; // where the wasm module has data of its own

/** A saved memory, read from the (unpacked) bytes of its file. */
export function readSnapshot(bytes) {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset);
  const version = numbers.getUint32(0, true);
  if (version !== VERSION) throw new Error(`the saved memory has version ${version}, expected ${VERSION}`);
  const length = numbers.getUint32(4, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  const content = bytes.subarray(8 + length);
  let pages = 0;
  for (let place = 1; place < head.pages.length; place += 2) pages += head.pages[place];
  if (content.length !== pages * PAGE) throw new Error("the saved memory was cut off");
  return { ...head, header: Uint8Array.from(atob(head.header), (letter) => letter.charCodeAt(0)), content };
}

/**
 * Pyodide as it was when the memory was saved.
 *
 * `snapshot` is a promise of what readSnapshot gives; it arrives while the wasm is compiled. `create` is the default
 * export of pyodide.asm.mjs; `options` are loadPyodide's own.
 */
export function restore(loadPyodide, create, snapshot, options) {
  return loadPyodide({
    ...options,
    _loadSnapshot: new Uint8Array(4), // only says that there is one; the content follows below
    createPyodideModule: async (settings) => {
      const { API, instantiateWasm } = settings;
      let memory;
      let base;
      settings.instantiateWasm = (imports, done) =>
        instantiateWasm(imports, (instance, module) => {
          ({ memory } = instance.exports);
          base = new Uint8Array(memory.buffer, 0, BASE).slice(); // before anything has run
          done(instance, module);
        });
      const [module, saved] = await Promise.all([create(settings), snapshot]);
      // The memory cannot be given a size from outside; it grows when it is asked for more than it has.
      while (module.HEAPU8.length < saved.bytes) module._malloc(saved.bytes - module.HEAPU8.length + PAGE);
      const check = API.restoreSnapshot;
      API.restoreSnapshot = () => {
        const state = check(saved.header); // refuses another build of Pyodide; sets no memory
        fill(module.HEAPU8, saved, base);
        return state;
      };
      return module;
    },
  });
}

/** Files that lay somewhere when the memory was saved and were not saved with it: [[path, bytes], …]. */
export function bringLater(pyodide, files) {
  for (const [path, bytes] of files) {
    pyodide.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    pyodide.FS.writeFile(path, bytes);
  }
  pyodide.runPython("import importlib; importlib.invalidate_caches(); del importlib");
}

/** Makes `memory` what was saved: its pages, zero between them, and the module's own data restored. */
function fill(memory, { pages, content }, base) {
  let read = 0;
  let end = 0;
  for (let place = 0; place < pages.length; place += 2) {
    const start = pages[place] * PAGE;
    const bytes = pages[place + 1] * PAGE;
    memory.fill(0, end, start);
    memory.set(content.subarray(read, read + bytes), start);
    read += bytes;
    end = start + bytes;
  }
  memory.fill(0, end);
  const words = new Uint32Array(memory.buffer, 0, BASE / 4);
  const original = new Uint32Array(base.buffer);
  for (let place = 0; place < words.length; place++) words[place] ^= original[place];
}
