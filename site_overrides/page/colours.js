// Light, dark, or as the device says. partials/colours.html reads the choice before the page is drawn.

const KEY = `afterview-colours:${new URL("..", import.meta.url).pathname}`;
const CHOICES = ["device", "light", "dark"];
const NAMES = { device: "Colours: as on this device", light: "Colours: light", dark: "Colours: dark" };
const dark = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector("[data-colours]");

function chosen() {
  try {
    return localStorage.getItem(KEY) ?? "device";
  } catch {
    return button.dataset.colours || "device"; // storage is forbidden: for this page only
  }
}

function show() {
  const choice = chosen();
  const isDark = choice === "dark" || (choice === "device" && dark.matches);
  document.body.dataset.mdColorScheme = isDark ? "slate" : "default";
  button.dataset.colours = choice;
  button.title = NAMES[choice];
  button.setAttribute("aria-label", NAMES[choice]);
}

button.addEventListener("click", () => {
  const next = CHOICES[(CHOICES.indexOf(chosen()) + 1) % CHOICES.length];
  button.dataset.colours = next;
  try {
    if (next === "device") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    // Nothing can be stored; the page shows it all the same.
  }
  show();
});
dark.addEventListener("change", show);
window.addEventListener("storage", ({ key }) => key === KEY && show());
show();
button.hidden = false;
