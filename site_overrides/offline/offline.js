// What a page knows of its own copy on this device, and of a newer version of the site.
//
//   offline.state()       {"supported", "guide", "engine", "ready", "update"}: guide, engine: saved whole;
//                         ready: both; update: a newer version waits for the reader
//   offline.saveEngine()  saves the engine too; resolves to whether it is saved. For the tracker, and a tool once used
//   offline.startAfter(promise)  nothing is saved before; for a page that needs the network for itself, while it loads
//   offline.takeUpdate()  changes to the newer version and loads the page again; what is half-typed is lost
//   offline.forget()      removes the saved pages, the saved engine, the service worker and the choice of colours
//   events                "change" (any of it), "ready" (once), "update-available"
//
// Every page announces a newer version by itself, in <div data-update>. Import this module by its address: it is
// one for the whole page.

const BASE = new URL("..", import.meta.url);
const CACHES = `afterview:${BASE.pathname}:`; // service-worker.js says the same
const HOUR = 3_600_000;

class Offline extends EventTarget {
  #supported = "serviceWorker" in navigator && window.isSecureContext;
  #known = { guide: false, engine: false, update: false };
  #registration = null;
  #agreed = false;
  #wantsEngine = false;
  #asked = 0;
  #first = null;

  state() {
    const { guide, engine } = this.#known;
    return { supported: this.#supported, ...this.#known, ready: guide && engine };
  }

  async start() {
    if (!this.#supported) return;
    await this.#first;
    const controlled = Boolean(navigator.serviceWorker.controller);
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (this.#agreed) location.reload();
      else if (controlled) this.#learn({ update: true }); // another tab agreed: this one is older than what it loads
    });
    try {
      this.#registration = await navigator.serviceWorker.register(new URL("service-worker.js", BASE), { scope: BASE.pathname });
    } catch {
      this.#supported = false; // a private window, or storage forbidden
      this.dispatchEvent(new Event("change"));
      return;
    }
    this.#registration.addEventListener("updatefound", () => this.#follow(this.#registration.installing));
    this.#follow(this.#registration.waiting);
    this.#follow(this.#registration.installing);
    this.#asked = Date.now();
    document.addEventListener("visibilitychange", () => this.#lookForUpdate());
    await navigator.serviceWorker.ready;
    this.#learn({ guide: true, ...(await this.#ask("state")) });
    if (this.#wantsEngine) await this.saveEngine();
  }

  startAfter(promise) {
    this.#first = promise;
  }

  async saveEngine() {
    this.#wantsEngine = true;
    if (this.#known.guide && !this.#known.engine) this.#learn(await this.#ask("save-engine"));
    return this.#known.engine;
  }

  takeUpdate() {
    this.#agreed = true;
    if (this.#registration.waiting) this.#registration.waiting.postMessage("take-update");
    else location.reload();
  }

  async forget() {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(CACHES)).map((name) => caches.delete(name)));
    await this.#registration?.unregister();
    localStorage.removeItem(`afterview-colours:${BASE.pathname}`); // page/colours.js says the same
  }

  // A version that is installed beside one that is in use waits for the reader.
  #follow(worker) {
    const look = () => {
      if (worker.state === "installed" && this.#registration.active) this.#learn({ update: true });
    };
    worker?.addEventListener("statechange", look);
    if (worker) look();
  }

  // Browsers look for a newer version at each navigation; a tracker that stays open for days does it here.
  #lookForUpdate() {
    if (document.visibilityState !== "visible" || Date.now() - this.#asked < HOUR) return;
    this.#asked = Date.now();
    this.#registration.update().catch(() => {}); // no network: next time
  }

  #ask(what) {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
    this.#registration.active.postMessage(what, [port2]);
    return answer;
  }

  #learn(news) {
    const before = this.state();
    Object.assign(this.#known, news);
    const after = this.state();
    if (Object.keys(after).every((name) => after[name] === before[name])) return;
    this.dispatchEvent(new Event("change"));
    if (after.ready && !before.ready) this.dispatchEvent(new Event("ready"));
    if (after.update && !before.update) this.dispatchEvent(new Event("update-available"));
  }
}

export const offline = new Offline();

const notice = document.querySelector("[data-update]");
offline.addEventListener("update-available", () => (notice.hidden = false));
notice.querySelector("button").addEventListener("click", () => offline.takeUpdate());
// The page comes first. And whoever leaves it at once saves nothing yet: in WebKit a page that goes away while its
// service worker is being registered can leave that worker half-installed until the browser is closed.
const SETTLED = 1000; // milliseconds
const start = () => setTimeout(() => offline.start(), SETTLED);
if (document.readyState === "complete") start();
else window.addEventListener("load", start);
