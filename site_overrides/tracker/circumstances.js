// Where and on what the app's pages are asked for: they say different things elsewhere.

export const DEVICE = {
  // iPads call themselves Macs, which have no touch screen.
  ios: /iP(hone|ad|od)/.test(navigator.userAgent) || (navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1),
  standalone: navigator.standalone === true || matchMedia("(display-mode: standalone)").matches,
};

export function circumstances() {
  return {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC",
    locale: navigator.language,
    device: DEVICE,
  };
}
