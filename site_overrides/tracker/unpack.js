// A worker beside the engine's: it fetches one gzip file and unpacks it, which takes as long as compiling the wasm does.
//
// engine's worker -> this    the file's address
// this -> engine's worker    {"arrived": bytes}, as they come; then {"bytes": ArrayBuffer} or {"cause"}

self.onmessage = async ({ data: address }) => {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const counted = new TransformStream({
      transform(chunk, following) {
        postMessage({ arrived: chunk.byteLength });
        following.enqueue(chunk);
      },
    });
    const unpacked = response.body.pipeThrough(counted).pipeThrough(new DecompressionStream("gzip"));
    const bytes = await new Response(unpacked).arrayBuffer();
    postMessage({ bytes }, [bytes]);
  } catch (error) {
    postMessage({ cause: error.message });
  }
};
