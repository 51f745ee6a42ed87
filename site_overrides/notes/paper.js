// Marks in a text that is being typed: a mirror behind the <textarea>, with the same words in the same places.
//
//   <div class="paper"><div data-marks="id of the textarea" aria-hidden="true"></div><textarea id="…"></div>
//
//   marked(textarea, ranges)   ranges: [{start, end, level}], in code points as the engine counts
//   followed(textarea)         after each change: marks move with their words, and the field is as high as its text
//   selected(textarea, range)  selects a range and scrolls to it
//   placeOf(element)           the range that an element tells of: data-start, data-end, data-level

const papers = new WeakMap(); // of each textarea: {text, ranges}, ranges in UTF-16 units

export function marked(textarea, ranges) {
  const text = textarea.value;
  const unitsOf = units(text);
  draw(textarea, {
    text,
    ranges: ranges.map(({ start, end, level }) => ({ start: unitsOf(start), end: unitsOf(end), level })),
  });
}

export function followed(textarea) {
  const { text: before, ranges } = papers.get(textarea) ?? { text: "", ranges: [] };
  const text = textarea.value;
  const most = Math.min(before.length, text.length);
  let same = 0;
  while (same < most && before[same] === text[same]) same += 1;
  let after = 0;
  while (after < most - same && before.at(-1 - after) === text.at(-1 - after)) after += 1;
  const shift = text.length - before.length;
  const moved = (place) => (place <= same ? place : place >= before.length - after ? place + shift : null);
  draw(textarea, {
    text,
    ranges: ranges
      .map(({ start, end, level }) => ({ start: moved(start), end: moved(end), level }))
      .filter(({ start, end }) => start !== null && end !== null && start < end),
  });
}

export function selected(textarea, { start, end }) {
  const unitsOf = units(textarea.value);
  const [from, to] = [unitsOf(start), unitsOf(end)];
  textarea.focus({ preventScroll: true });
  textarea.setSelectionRange(from, to);
  const mark = mirrorOf(textarea)?.querySelector(`[data-from="${from}"]`) ?? textarea;
  mark.scrollIntoView({ block: "center" });
}

export function placeOf({ dataset: { start, end, level } }) {
  return { start: Number(start), end: Number(end), level };
}

/** From code points to the UTF-16 units in which a page counts. */
function units(text) {
  const places = [0];
  for (const character of text) places.push(places.at(-1) + character.length);
  return (point) => places[Math.min(point, places.length - 1)];
}

function mirrorOf(textarea) {
  return document.querySelector(`[data-marks="${textarea.id}"]`);
}

function draw(textarea, { text, ranges }) {
  const mirror = mirrorOf(textarea);
  papers.set(textarea, { text, ranges });
  if (!mirror) return;
  const edges = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  const parts = [];
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const [from, to] = [edges[at], edges[at + 1]];
    const around = ranges.filter(({ start, end }) => start <= from && to <= end);
    if (around.length === 0) {
      parts.push(text.slice(from, to));
      continue;
    }
    const mark = document.createElement("mark");
    mark.dataset.from = from;
    mark.className = around.map(({ level }) => `marked--${level}`).join(" ");
    mark.textContent = text.slice(from, to);
    parts.push(mark);
  }
  mirror.replaceChildren(...parts, "\n"); // an empty last line is as high as any
  mirror.parentElement.classList.add("paper--live");
}
