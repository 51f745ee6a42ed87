// The page on which a friend reads a draft: the draft is in the address, after #, and so is what they give back.
// Nothing is stored, and nothing is asked of any server.

import { share } from "../share/share.js";
import { read, write } from "./link.js";

const TRACKER = new URL("../tracker/", import.meta.url);
const KINDS = {
  "thank-you": "A thank-you note",
  "second-follow-up": "A second note, to ask for news",
  "third-follow-up": "A third note, to ask for news",
  "later-follow-up": "One more note, to ask for news",
};

const element = (id) => document.getElementById(`friend-${id}`);
const trouble = element("trouble");
const [form, answer, said] = [element("form"), element("answer"), element("said")];
let asked = null;
let isChanged = false; // something that is in no answer yet, and nowhere else

async function open() {
  const text = decoded(location.hash.slice(1));
  const found = await read(text);
  const isAnswer = typeof found.value?.now === "object";
  asked = isDraft(found.value) && !isAnswer ? found.value : null;
  answer.hidden = true;
  element("note").hidden = asked === null;
  trouble.hidden = asked !== null;
  if (asked) {
    show();
  } else if (isAnswer) {
    const link = Object.assign(document.createElement("a"), { href: `${TRACKER.pathname}#/proofread/${text}`, textContent: "Open it in the tracker." });
    trouble.replaceChildren("This link is an answer, for whoever wrote the note. ", link);
  } else {
    trouble.textContent = found.trouble ?? "This link does not hold a note, so it was not made by Afterview. It was not opened.";
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isDraft(value) {
  const isText = (each) => typeof each === "string";
  return (
    value !== null &&
    typeof value === "object" &&
    [value.draft, value.note, value.subject, value.body].every(isText) &&
    Array.isArray(value.to) &&
    value.to.every(isText)
  );
}

function show() {
  const { note, to, subject, body } = asked;
  element("about").textContent = `${KINDS[note] ?? "A note"}${to.length > 0 ? ` to ${to.join(", ")}` : ""}, not sent yet.`;
  element("read-subject").textContent = subject || "(no subject)";
  element("read-body").textContent = body;
  form.reset();
  isChanged = false;
  form.elements.subject.value = subject;
  form.elements.body.value = body;
}

async function answerLink() {
  const { draft, subject, body } = asked;
  const { elements } = form;
  const link = await write({
    draft,
    subject,
    body,
    now: { subject: elements.subject.value, body: elements.body.value },
    comment: elements.comment.value.trim(),
  });
  return link && `${TRACKER.href}#/proofread/${link}`;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  said.textContent = "";
  const link = await answerLink();
  element("link").value = link ?? "";
  element("too-long").hidden = link !== null;
  element("ways").hidden = link === null;
  answer.hidden = false;
  isChanged = false;
  answer.querySelector("h2").focus();
});
form.addEventListener("input", () => {
  answer.hidden = true; // it would be an older one
  isChanged = true;
});
window.addEventListener("beforeunload", (event) => isChanged && event.preventDefault());

async function copy(text, words) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = words;
  } catch {
    said.textContent = "This browser did not allow copying. Select and copy it yourself.";
  }
}

element("copy").addEventListener("click", () => copy(element("link").value, "The link is copied. Send it back to your friend."));
element("share").addEventListener("click", async () => {
  said.textContent = await share({ title: "Your note, read", text: "", url: element("link").value });
});
element("copy-text").addEventListener("click", () => {
  const { subject, body, comment } = form.elements;
  copy([subject.value, body.value, comment.value].filter(Boolean).join("\n\n"), "The text is copied.");
});

window.addEventListener("hashchange", open);
open();
