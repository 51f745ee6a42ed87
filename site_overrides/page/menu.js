// The menu opens by its label without any script. With it, a button takes the label's place: for the keyboard, for
// screen readers, and for Escape.

const toggle = document.getElementById("__drawer");
const label = document.querySelector(".md-header [for=__drawer]");
const button = document.querySelector("[data-menu]");

button.addEventListener("click", () => {
  toggle.click();
  if (toggle.checked) document.querySelector(".path-nav a").focus();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !toggle.checked) return;
  toggle.click();
  button.focus();
});
toggle.addEventListener("change", () => button.setAttribute("aria-expanded", String(toggle.checked)));
button.setAttribute("aria-expanded", String(toggle.checked));
label.hidden = true;
button.hidden = false;
