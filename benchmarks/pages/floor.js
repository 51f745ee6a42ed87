const engine = new URL("../site/engine/", import.meta.url).href;
const manifest = await (await fetch(`${engine}manifest.json`)).json();
const read = async () => {
  const { body } = await fetch(engine + manifest.memory);
  return new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
};
await Promise.all([WebAssembly.compileStreaming(fetch(`${engine}${manifest.core}pyodide.asm.wasm`)), read()]);
postMessage("read");
