// Restores the saved memory under Node, several times, and asks the door.
//
//   node tests/engine/restore.mjs CORE MEMORY.bin LATER_FOLDER   < {"restored": [[{"start" | "request" | "later": …}, …], …]}
//
// For each list of steps a fresh engine is restored and takes them one after the other; what it answers is printed as
// JSON. "later" brings the files that the memory does without: their names below LATER_FOLDER. "run" runs Python.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

import { bringLater, readSnapshot, restore } from "../../site_overrides/tracker/snapshot.js";

const [, , core, memory, folder] = process.argv;
const [{ loadPyodide }, { default: create }] = await Promise.all(
  ["pyodide.mjs", "pyodide.asm.mjs"].map((name) => import(pathToFileURL(resolve(core, name)))),
);
const snapshot = readSnapshot(new Uint8Array(gunzipSync(readFileSync(memory))));

const answers = [];
for (const steps of JSON.parse(readFileSync(0, "utf-8"))) {
  const pyodide = await restore(loadPyodide, create, Promise.resolve(snapshot), { indexURL: core, env: { HOME: "/home/pyodide" } });
  pyodide.FS.unlink(snapshot.later["python_stdlib.zip"]); // as in the browser, where it comes later
  const door = pyodide.pyimport("afterview.browser");
  const take = {
    start: (said) => JSON.parse(door.start(JSON.stringify(said))),
    request: (said) => JSON.parse(door.request(JSON.stringify(said))),
    run: (code) => pyodide.runPython(code),
    later: () => {
      bringLater(pyodide, Object.entries(snapshot.later).map(([name, path]) => [path, readFileSync(join(folder, name))]));
    },
  };
  answers.push(steps.map((step) => Object.entries(step).map(([what, said]) => take[what](said) ?? null)[0]));
}
console.log(JSON.stringify(answers));
process.exit(0);
