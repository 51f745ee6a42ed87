// What Pyodide's documentation does: load it, load the packages, import, ask.
const engine = new URL("../site/engine/", import.meta.url).href;
const manifest = await (await fetch(`${engine}manifest.json`)).json();
const { loadPyodide } = await import(`${engine}${manifest.core}pyodide.mjs`);
const pyodide = await loadPyodide({ lockFileURL: engine + manifest.lock, packageBaseUrl: engine });
await pyodide.loadPackage(manifest.packages);
const door = pyodide.pyimport("afterview.browser");
door.start(JSON.stringify({ protocol: 1, base: "/", records: {} }));
const asked = { id: 1, method: "GET", path: "/", form: [], now: new Date().toISOString(), zone: "Etc/UTC", locale: "en" };
postMessage(JSON.parse(door.request(JSON.stringify(asked))).title);
