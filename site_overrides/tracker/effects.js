// What an answer asks of the browser. pyapp/afterview/web pages name them; none knows what it is about.

import { offline } from "../offline/offline.js";
import { share } from "../share/share.js";
import { BASE } from "./protocol.js";
import { say } from "./status.js";
import { storage } from "./storage.js";

const SCHEMES = ["mailto:", "sms:", "tel:"]; // other programs of the device, never another page

const EFFECTS = {
  download({ name, type, text }) {
    download(name, type, text);
  },
  copy({ text }) {
    return copy(text);
  },
  async share(what) {
    say(await share(what), { visible: true });
  },
  persist() {
    // Some browsers ask the reader, who may take their time.
    navigator.storage?.persist?.().catch(() => {});
  },
  async clear() {
    storage.forget();
    if (offline.state().supported) await offline.forget();
    location.replace(`${location.pathname}?deleted`);
  },
  open({ url }) {
    if (!SCHEMES.includes(new URL(url, location.href).protocol)) throw new Error(`${url} is not opened from here.`);
    click({ href: url });
  },
};

/** Carries out `effects`, [{"do", …}], one after the other. */
export async function carryOut(effects) {
  for (const effect of effects) await EFFECTS[effect.do](effect);
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say("Copied.", { visible: true });
  } catch {
    say(`This browser did not allow copying. Select and copy it yourself: ${text}`, { visible: true });
  }
}

export function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  click({ href: url, download: name });
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may still be reading it
}

function click(attributes) {
  const link = Object.assign(document.createElement("a"), attributes);
  document.body.append(link);
  link.click();
  link.remove();
}

// <button data-copy="text">, <button data-copy="address" data-address>, <button data-print>, and <button data-share="address" data-title data-text>; an app's path ("#/…") is copied and
// shared as the whole address, and a share without an address is of the site.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copy], [data-share], [data-print]");
  if (!button) return;
  if ("print" in button.dataset) return print();
  const { copy: text, share: address, title = document.title, text: words = "" } = button.dataset;
  if (text !== undefined) await copy(text.startsWith("#/") || "address" in button.dataset ? whole(text) : text);
  else say(await share({ title, text: words, url: address ? whole(address) : whole(BASE) }), { visible: true });
});

function whole(address) {
  return new URL(address, location.href).href;
}
