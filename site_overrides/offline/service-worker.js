// Keeps the site on the device, in two parts, each of which is there whole or not at all: the guide with the
// tracker's page, saved on the first visit, and the engine, saved when a page asks for it.
//
// PRECACHE {"guide", "engine": [{"url", "revision", "integrity"}]} and POLICY (the Content-Security-Policy) are
// written in by pyapp/engine/offline.py. A file that is not what its integrity says ends the whole save: a site that
// is being published right now never ends up here as a mixture.
//
// Messages: "state" and "save-engine" are answered on their port with {"engine": is it saved?}; "take-update" is not.

import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";

// Other programs may live on the same origin: only caches under this name are ours.
const CACHES = `afterview:${new URL(self.registration.scope).pathname}:`;

// The policy goes with every file, because a worker is governed by its script's own headers.
function withPolicy(response) {
  if (response.type !== "basic") return response; // a redirect that the browser follows itself
  const headers = new Headers(response.headers);
  headers.set("Content-Security-Policy", POLICY);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

// It is stored with the file rather than added to each answer, so that the browser can keep its compiled form.
const plugins = [
  { cacheWillUpdate: async ({ response }) => (response.status === 200 ? withPolicy(response) : null) },
];

function precache(part) {
  const controller = new PrecacheController({ cacheName: CACHES + part, plugins });
  controller.addToCacheList(PRECACHE[part]);
  // Pages are asked for with all kinds of queries; none changes what they are.
  registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./], directoryIndex: null, cleanURLs: false }));
  return controller;
}

const guide = precache("guide");
const engine = precache("engine");

// A folder without its slash, as a host would answer.
registerRoute(
  ({ request, url }) => request.mode === "navigate" && guide.getCacheKeyForURL(`${url.pathname}/`),
  async ({ url }) => Response.redirect(`${url.pathname}/${url.search}`),
);
// What is not saved comes from the network, under the same policy.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.href.startsWith(self.registration.scope),
  async ({ request }) => withPolicy(await fetch(request)),
);
setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  const page = await guide.matchPrecache("404.html");
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
});

async function isEngineSaved() {
  const saved = new Set();
  if (await caches.has(engine.strategy.cacheName)) {
    const cache = await caches.open(engine.strategy.cacheName);
    for (const request of await cache.keys()) saved.add(request.url);
  }
  return [...engine.getURLsToCacheKeys().values()].every((key) => saved.has(key));
}

self.addEventListener("install", (event) => {
  guide.install(event);
  // Whoever could use the tracker offline can do so after the update as well.
  event.waitUntil(caches.has(engine.strategy.cacheName).then((had) => had && engine.install(event)));
});

self.addEventListener("activate", (event) => {
  guide.activate(event);
  event.waitUntil(caches.has(engine.strategy.cacheName).then((had) => had && engine.activate(event)));
  event.waitUntil(self.clients.claim());
});

const MESSAGES = {
  "take-update": () => self.skipWaiting(),
  state: async () => ({ engine: await isEngineSaved() }),
  async "save-engine"(event) {
    // Workbox saves during "install" only, and this is one: of the second part.
    const saving = engine.install({ type: "install", waitUntil: (promise) => event.waitUntil(promise) });
    await saving.catch(() => {}); // no network, or no room: what is saved says so
    return { engine: await isEngineSaved() };
  },
};

self.addEventListener("message", (event) => {
  const answering = Promise.resolve(MESSAGES[event.data]?.(event));
  event.waitUntil(answering.then((answer) => event.ports[0]?.postMessage(answer)));
});
