// Brings the engine's files into the browser's cache, for a page whose reader may want the engine soon.
//
// One after another, and behind everything else that the page loads. Never when the reader saves data.

const ENGINE = new URL("../engine/", import.meta.url);

export async function prefetch() {
  if (navigator.connection?.saveData) return;
  try {
    const { files } = await (await fetch(new URL("manifest.json", ENGINE))).json();
    for (const { url } of files.filter(({ wanted }) => wanted !== "plain")) {
      await (await fetch(new URL(url, ENGINE), { priority: "low" })).blob();
    }
  } catch {
    // No network: whoever opens the engine is told.
  }
}
