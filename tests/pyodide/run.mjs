// Runs pytest inside Pyodide under Node, on the repository's own files.
//
//   node tests/pyodide/run.mjs WHEELS.json [pytest's arguments]
//
// WHEELS.json lists the wheels to install, dependencies included. Exits as pytest does.

import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { loadPyodide } from "pyodide";

const REPOSITORY = resolve(import.meta.dirname, "../..");
const MOUNTED = "/repository";

const [, , list, ...args] = process.argv;
const pyodide = await loadPyodide({
  env: {
    HOME: "/tmp",
    AFTERVIEW_IN_PYODIDE: "1",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONPATH: `${MOUNTED}/pyapp`,
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("AFTERVIEW_"))),
  },
});
for (const wheel of JSON.parse(readFileSync(list, "utf-8"))) {
  pyodide.unpackArchive(new Uint8Array(readFileSync(wheel)), "wheel", { extractDir: sitePackages() });
  console.log(`unpacked ${basename(wheel)}`);
}
pyodide.FS.mkdir(MOUNTED);
pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: REPOSITORY }, MOUNTED);
const run = pyodide.runPython(`
import importlib, os, sys
importlib.invalidate_caches()
os.chdir("${MOUNTED}")

def run(args):
    import pytest
    return int(pytest.main(["-p", "no:cacheprovider", *args]))

run
`);
process.exitCode = run(pyodide.toPy(args));

function sitePackages() {
  return pyodide.runPython("import sysconfig; sysconfig.get_path('purelib')");
}
