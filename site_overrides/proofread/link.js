// A draft in a link, as pyapp/afterview/exchange/{link,proofread}.py have it: 1.<data>.z, where <data> is base64url of
// a CRC-32 and the raw deflate stream of a JSON object.
//
//   await write(value)   the text of a link; null when it is too long for one
//   await read(text)     {"value"}, or {"trouble"}: what is wrong, in words. Never throws

export const VERSION = 1;
export const MOST_CHARACTERS = 24_000;
export const MOST_BYTES = 200_000;

const END = ".z";
const AFTER_A_LINK = /[.,;:!?)\]}>"'”’»]+$/;

const TROUBLE = {
  none: "This page opens with a link that a friend sends you. There is no note in this address.",
  cut: "This link is cut off: its end is missing. Ask for it once more, and copy the whole of it; some messengers shorten long addresses.",
  altered: "This link was changed on its way, so nothing of it can be trusted. Ask for it once more.",
  newer: "This link was made by a newer version of Afterview. Reload this page while online to update, then open it again.",
  large: "This link is larger than any that Afterview makes. It was not opened.",
  strange: "This link does not hold a note, so it was not made by Afterview. It was not opened.",
  old: "This browser is too old to open the link. Open it in a newer one.",
};

export async function write(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  if (bytes.length > MOST_BYTES) return null;
  const squeezed = await through(bytes, new CompressionStream("deflate-raw"), Infinity);
  const packed = new Uint8Array(4 + squeezed.length);
  new DataView(packed.buffer).setUint32(0, crc32(squeezed));
  packed.set(squeezed, 4);
  const data = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(""));
  const link = `${VERSION}.${data.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}${END}`;
  return link.length > MOST_CHARACTERS ? null : link;
}

export async function read(text) {
  const link = text.replace(/\s+/g, "").replace(AFTER_A_LINK, "");
  if (link.length > MOST_CHARACTERS) return { trouble: TROUBLE.large };
  const found = /^([0-9]{1,4})\.(.*)$/.exec(link);
  if (!found || Number(found[1]) < VERSION) return { trouble: TROUBLE.none };
  if (Number(found[1]) > VERSION) return { trouble: TROUBLE.newer };
  if (!found[2].endsWith(END)) return { trouble: TROUBLE.cut };
  const data = found[2].slice(0, -END.length);
  if (!/^[A-Za-z0-9_-]*$/.test(data)) return { trouble: TROUBLE.altered };
  let packed;
  try {
    packed = Uint8Array.from(atob(data.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
  } catch {
    return { trouble: TROUBLE.altered };
  }
  const squeezed = packed.subarray(4);
  if (packed.length < 4 || new DataView(packed.buffer).getUint32(0) !== crc32(squeezed)) return { trouble: TROUBLE.altered };
  if (typeof DecompressionStream !== "function") return { trouble: TROUBLE.old };
  try {
    const expanded = await through(squeezed, new DecompressionStream("deflate-raw"), MOST_BYTES);
    if (expanded === null) return { trouble: TROUBLE.large };
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(expanded)) };
  } catch {
    return { trouble: TROUBLE.strange };
  }
}

/** The bytes behind a stream; null when they are more than `most`: what grows without end is not waited for. */
async function through(bytes, stream, most) {
  const writer = stream.writable.getWriter();
  const writing = writer.write(bytes).then(() => writer.close());
  writing.catch(() => {}); // the reader below is told
  const reader = stream.readable.getReader();
  const chunks = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(value);
  }
  await writing;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, number) => {
  for (let bit = 0; bit < 8; bit += 1) number = number & 1 ? (number >>> 1) ^ 0xedb88320 : number >>> 1;
  return number;
});

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  return ~sum >>> 0;
}
