// Runs while the page is being read, before anything is painted. The page as built shows the tracker of somebody who
// has stored nothing; whoever has stored something, or comes for another page, sees that their own is on its way.

{
  const needed = document.getElementById("needed");
  const able = typeof WebAssembly === "object" && "structuredClone" in window;
  if (able) needed.remove();
  const prefix = `afterview:${new URL("..", document.currentScript.src).pathname}:`; // as in protocol.js
  let stored = false;
  try {
    stored = Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    // The shell says that nothing can be stored.
  }
  const elsewhere = location.hash.startsWith("#/") && location.hash !== "#/";
  if (able && (stored || elsewhere)) {
    document.getElementById("view").replaceChildren(document.getElementById("on-its-way").content.cloneNode(true));
  } else {
    performance.mark("afterview:answer");
  }
}
