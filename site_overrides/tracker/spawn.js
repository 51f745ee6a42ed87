// Starts the engine's worker: by the shell and the tools that open the engine, and before them by first.js.

/**
 * A module worker under the page's own Content-Security-Policy. It is `broken` when it could not be loaded.
 *
 * A worker that is loaded from the network has the policy of its own response headers, and a static host sends none; our
 * service worker does. Until it is there the worker is loaded from a blob, which inherits the page's policy; in Firefox
 * such a worker passes the service worker by, so that it could not start without a network.
 */
export function spawn(address) {
  const blob = navigator.serviceWorker?.controller ? null : URL.createObjectURL(new Blob([`import "${address.href}";`], { type: "text/javascript" }));
  const worker = new Worker(blob ?? address, { type: "module" });
  worker.addEventListener("error", () => (worker.broken = true));
  if (blob) worker.addEventListener("message", () => URL.revokeObjectURL(blob), { once: true });
  return worker;
}
