// Times that say how far off they are: <time datetime="…" data-relative>.

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const UNITS = [
  [365 * DAY, "year"],
  [30 * DAY, "month"],
  [7 * DAY, "week"],
  [DAY, "day"],
  [60 * MINUTE, "hour"],
  [MINUTE, "minute"],
];

/** "in 3 hours", "yesterday": right for as long as the page is open. */
export function freshenTimes(view) {
  const now = new Date();
  for (const element of view.querySelectorAll("time[data-relative]")) {
    const words = inWords(new Date(element.dateTime), now);
    if (element.textContent !== words) element.textContent = words;
  }
}

/** The words of relative_words in pyapp/afterview/web/words.py. */
function inWords(time, now) {
  const far = Math.abs(time - now);
  if (far < MINUTE) return "now";
  if (far < DAY) {
    const [size, name] = UNITS.find(([unit]) => far >= unit);
    return off(Math.floor(far / size), name, time > now);
  }
  const days = Math.round((midnight(time) - midnight(now)) / DAY);
  if (Math.abs(days) === 1) return days > 0 ? "tomorrow" : "yesterday";
  const [size, name] = UNITS.find(([unit, called]) => Math.abs(days) * DAY >= 2 * unit || called === "day");
  return off(Math.floor((Math.abs(days) * DAY) / size), name, days > 0);
}

function off(count, name, ahead) {
  const words = `${count} ${name}${count === 1 ? "" : "s"}`;
  return ahead ? `in ${words}` : `${words} ago`;
}

function midnight(time) {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate());
}
