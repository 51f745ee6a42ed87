// Runs while the page is being read, before anything is painted. The page as built shows the tracker of somebody who
// has stored nothing. Whoever has, sees what is true at this minute, as it was kept (kept.js); if nothing is known of
// this minute, or another page is wanted, they see that theirs is on its way.

import { KEY, pageAt, stampOf } from "./kept.js";
import { spawn } from "./spawn.js";
import { freshenTimes } from "./times.js";

const view = document.getElementById("view");
const prefix = `afterview:${new URL("..", document.currentScript.src).pathname}:`; // as in protocol.js
const isFirstPage = ["", "#/"].includes(location.hash) || !location.hash.startsWith("#/");

if (typeof WebAssembly === "object" && "structuredClone" in window) {
  document.getElementById("needed").remove();
  view.worker = spawn(new URL("worker.js", document.currentScript.src));
  // A button that is pressed before the shell has loaded waits for it.
  view.early = [];
  view.addEventListener("submit", (event) => {
    event.preventDefault();
    view.early?.push(event);
  });
  const keys = stored();
  const html = isFirstPage && keys.length > 0 ? kept(keys) : null;
  if (html !== null) {
    view.innerHTML = html;
    freshenTimes(view);
  } else if (keys.length > 0 || !isFirstPage) {
    view.replaceChildren(document.getElementById("on-its-way").content.cloneNode(true));
    document.getElementById("outdated").hidden = !isFirstPage;
  }
  if (html !== null || (isFirstPage && keys.length === 0)) performance.mark("afterview:answer");
}

/** The keys of what is stored, but for what was made of it. */
function stored() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key !== prefix + KEY);
  } catch {
    return []; // the shell says that nothing can be stored
  }
}

function kept(keys) {
  try {
    return pageAt(localStorage.getItem(prefix + KEY), stampOf(view.dataset.engine, keys.length), Date.now());
  } catch {
    return null; // no text of ours: the engine makes the page
  }
}
