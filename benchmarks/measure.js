// Runs in a page of the tracker's site: what requests cost, without the page around them.
//
// window.measure.{edits, keystrokes, quota}: each resolves to milliseconds, or to counts.

window.measure = {
  async engineOver(records) {
    const { openEngine } = await import(new URL("/site/tracker/engine.js", location.href).href);
    return openEngine({ records: () => records });
  },

  /** Milliseconds from an edit to the page that follows it, for each of `count` edits of the first job. */
  async edits(records, count) {
    const engine = await this.engineOver(records);
    const form = [["answer", "no-news"], ["when", "now"], ["back", "today"]];
    return this.times(count, () => engine.request("POST", "/jobs/j0/replied", form));
  },

  /** Milliseconds from a key in a draft to what there is to say of it. */
  async keystrokes(records, count) {
    const engine = await this.engineOver(records);
    const today = await engine.request("GET", "/");
    const path = today.html.match(/href="#(\/jobs\/[^"/]+\/note\/[^"?]+)/)[1];
    const page = new DOMParser().parseFromString((await engine.request("GET", path)).html, "text/html");
    const form = page.querySelector("form[data-live]");
    const fields = [...new FormData(form)];
    let typed = "";
    return this.times(count, () => {
      typed += "word ".charAt(typed.length % 5);
      const changed = fields.map(([name, value]) => [name, name === "body" ? `${value}${typed}` : value]);
      return engine.request("POST", form.dataset.live.slice(1), changed);
    });
  },

  async times(count, ask) {
    const times = [];
    for (let done = 0; done < count; done++) {
      const before = performance.now();
      const { status } = await ask();
      times.push(performance.now() - before);
      if (status !== 200) throw new Error(`answered with ${status}`);
    }
    return times;
  },

  /** How many of the records fit into this browser's storage. */
  quota(records) {
    localStorage.clear();
    let stored = 0;
    try {
      for (;;) {
        for (const [key, text] of records) {
          localStorage.setItem(`afterview:/site/:${key}-${stored}`, text);
          stored += 1;
        }
      }
    } catch {
      return stored;
    } finally {
      localStorage.clear();
    }
  },
};

/** Milliseconds from pressing "Save" in the tracker's own page to the page that shows what changed. */
window.measure.editInPage = async () => {
  const view = document.getElementById("view");
  const appears = (selector) =>
    new Promise((resolve) => {
      const look = () => view.querySelector(selector) && (watch.disconnect(), resolve(view.querySelector(selector)));
      const watch = new MutationObserver(look);
      watch.observe(view, { childList: true, subtree: true, attributes: true });
      look();
    });
  location.hash = "#/jobs/j0/replied?back=today";
  const answer = await appears("form [name='answer'][value='no-news']");
  answer.checked = true;
  const before = performance.now();
  answer.form.requestSubmit();
  await appears("#changed");
  return performance.now() - before;
};

void 0; // a function here would be called by whoever evaluates this file
