// "Share this page": the system's share sheet where there is one, else the address is copied, and the page says so.
//
//   share({title, text, url})  resolves to what to tell the reader: "" if the share sheet told them already;
//                              without a url the text is what is shared
//
// In a page, <div data-share-page> holds a hidden button and a place for the answer; both show themselves here.

const COPIED = "The link is copied.";

export async function share({ title, text, url }) {
  if (navigator.share) {
    try {
      await navigator.share({ title, text, url });
      return "";
    } catch (error) {
      if (error.name === "AbortError") return ""; // closed by the reader
    }
  }
  try {
    await navigator.clipboard.writeText(url ?? text);
    return url ? COPIED : "The text is copied.";
  } catch {
    return url ? `Copy this address: ${url}` : `Copy this text: ${text}`;
  }
}

const place = document.querySelector("[data-share-page]");
if (place) {
  const [button, answer] = [place.querySelector("button"), place.querySelector("[role=status]")];
  button.addEventListener("click", async () => {
    answer.textContent = "";
    const { title } = document;
    const text = document.querySelector("meta[name=description]")?.content ?? "";
    answer.textContent = await share({ title, text, url: location.href.split("#")[0] });
  });
  place.hidden = false;
}
