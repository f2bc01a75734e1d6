{# The page is whole without this: it folds the contents, searches the page, makes cards of rows on a phone, adds filters to long tables and links to elements, and keeps the place of the reader when the language changes. #}
(() => {
  const words = document.body.dataset;
  const main = document.getElementById("content");
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };
  {# Letters as they are typed: without accents, signs of vowels, and what Arabic puts on a letter. #}
  const like = { "œ": "oe", "æ": "ae", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ء": "", "’": "'" };
  const folded = (text) =>
    text.toLowerCase().normalize("NFKD").replace(/[\p{M}\p{Cf}\u0640]/gu, "").replace(/[œæٱىیکةء’]/g, (letter) => like[letter])
      .replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) % 16).replace(/\s+/g, " ").trim();
  const matches = (wanted, text) => wanted.split(" ").every((word) => text.includes(word));
  const last = (list) =>
    list.findLast((one) => one.getClientRects().length && one.getBoundingClientRect().top < innerHeight / 3);

  {# What stands at an address of its own, and what it is called: of a row, its head up to the notes. #}
  const elements = all("tr[id], :is(h2, h3, h4, h5)[id]", main);
  const head = (one) => one.querySelector("th") ?? one;
  const title = (one) => {
    const copy = head(one).cloneNode(true);
    all("div, ul, ol, .tag", copy).forEach((note) => note.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  const titles = new Map(elements.map((one) => [one, title(one)]));

  {# What is wider than its place can be moved by keys, and then says what it is. #}
  const moved = new ResizeObserver((boxes) => boxes.forEach(({ target }) => {
    const wide = target.scrollWidth > target.clientWidth + 1;
    const table = target.querySelector("table");
    const caption = table ? table.caption : target.parentElement.querySelector("figcaption");
    const name = table?.ariaLabel ?? caption.textContent + (caption.dataset.of ? " " + caption.dataset.of : "");
    for (const [key, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", name]]) {
      if (wide) target.setAttribute(key, value);
      else target.removeAttribute(key);
    }
  }));
  all(".scroll").forEach((box) => moved.observe(box));

  {# On a phone a row is a card, each cell below the name of its column. #}
  for (const table of all(".scroll > table")) {
    const names = all("thead th", table).map((name) => name.innerText.replace(/\s+/g, " ").trim());
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    {# What has more columns than a card has lines is moved sideways, unless it only says which of them. #}
    const marks = names.length > 9 && rows.every((row) => all("td", row).every((cell) => cell.textContent.trim().length < 2));
    if (marks || names.length > 1 && names.length < 10) {
      for (const row of rows) {
        [...row.cells].forEach((cell, i) => {
          if (cell.tagName === "TD" && cell.colSpan === 1) cell.dataset.label = names[i];
        });
      }
      table.classList.add("cards");
      table.classList.toggle("marks", marks);
    }
    {# Hidden rows have no number, and comments name rows by theirs. #}
    if (rows.length < 12 || words.edition === "consultation") continue;
    const texts = rows.map((row) => folded(row.textContent));
    const input = make("input", { type: "search" });
    const count = make("output", {});
    table.parentElement.before(make("div", { className: "filter" }, make("label", {}, words.filter, " ", input), " ", count));
    input.addEventListener("input", () => {
      const wanted = folded(input.value);
      rows.forEach((row, i) => { row.hidden = !matches(wanted, texts[i]); });
      count.textContent = wanted && rows.filter((row) => !row.hidden).length + " / " + rows.length;
    });
  }
  {# Who goes to a row sees it. #}
  addEventListener("hashchange", () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const input = row?.hidden && row.closest(".scroll").previousElementSibling.querySelector("input");
    if (!input) return;
    input.value = "";
    input.dispatchEvent(new Event("input"));
    row.scrollIntoView();
  });

  {# The contents: folded, and opened where the reader is. What has none is read at a glance, and needs no search. #}
  const bar = make("div", { className: "bar" });
  const contents = document.querySelector(".contents");
  const fold = contents?.querySelector("details");
  if (fold) {
    contents.before(bar);
    bar.append(contents);
    const links = all("a", contents);
    const targets = links.map((link) => document.getElementById(link.hash.slice(1)));
    const folds = all("details", contents);
    folds.forEach((one) => { one.open = false; });
    fold.addEventListener("toggle", () => {
      if (!fold.open) return;
      const here = links[targets.indexOf(last(targets.filter(Boolean)))];
      links.forEach((link) => { link.ariaCurrent = link === here ? "true" : null; });
      folds.slice(1).forEach((part) => { part.open = part.contains(here ?? null); });
      here?.scrollIntoView({ block: "nearest", behavior: "instant" });
    });
    contents.addEventListener("click", (event) => { if (event.target.closest("a")) fold.open = false; });
    contents.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      fold.open = false;
      fold.firstElementChild.focus();
    });
    let open = [];
    addEventListener("beforeprint", () => {
      open = folds.filter((one) => one.open);
      folds.forEach((one) => { one.open = true; });
    });
    addEventListener("afterprint", () => folds.forEach((one) => { one.open = open.includes(one); }));
  }

  {# The search: every element by its title, its text, its codes, and the names that its short ones stand for. #}
  const short = new Map(all("abbr[title]", main).map((one) => [folded(one.textContent), folded(one.title)]));
  const names = [...short].map(([word, name]) =>
    [new RegExp("(?<![\\p{L}\\p{N}])" + word.replace(/[^\p{L}\p{N} ]/gu, "\\$&") + "(?![\\p{L}\\p{N}])", "u"), name]);
  const said = (one) => {
    const parts = [one];
    let next = one.tagName !== "TR" && (one.closest(".at") ?? one).nextElementSibling;
    while (next && !next.matches(":is(h2, h3, h4, h5)[id], .at, article, .panel")) {
      parts.push(next);
      next = next.nextElementSibling;
    }
    const text = folded(parts.map((part) => {
      const copy = part.cloneNode(true);
      all("tr[id], svg, .filter", copy).forEach((other) => other.remove());
      return [copy.textContent, ...all("[title]", copy).map((name) => name.title)].join(" ");
    }).join(" "));
    return text + names.filter(([word]) => word.test(text)).map(([, name]) => " " + name).join("");
  };
  let index;
  const input = make("input", { type: "search", placeholder: words.search, ariaLabel: words.search });
  const count = make("output", {});
  const hits = make("ol", { className: "hits", hidden: true });
  const find = make("div", { className: "find", role: "search" }, input, " ", count, hits);
  bar.append(find);
  const look = () => {
    const wanted = folded(input.value);
    index ??= elements.map((one) => ({ one, name: folded(titles.get(one)), text: said(one) }));
    let found = wanted ? index.filter(({ text }) => matches(wanted, text)) : [];
    {# A word begins with what was typed: « formation » is not « information ». Arabic writes small words onto others. #}
    const begins = wanted.split(" ").map((word) =>
      new RegExp("(?<![\\p{L}\\p{N}])(?:[وف]?[بكل]?(?:ال)?|لل)" + word.replace(/[^\p{L}\p{N} ]/gu, "\\$&"), "u"));
    const begun = (text) => begins.every((word) => word.test(text));
    if (found.some(({ text }) => begun(text))) found = found.filter(({ text }) => begun(text));
    found.sort((a, b) => begun(b.name) - begun(a.name));
    count.textContent = wanted && words.found + found.length;
    hits.hidden = !found.length;
    hits.replaceChildren(...found.map(({ one }) => {
      const link = make("a", { href: "#" + one.id }, titles.get(one));
      const { lang, dir } = head(one).querySelector("[lang]") ?? one.closest("[lang]");
      Object.assign(link, { lang, dir });
      const above = elements.slice(0, elements.indexOf(one)).findLast((other) => other.tagName !== "TR");
      if (one.tagName === "TR" && above) link.append(make("span", { className: "quiet" }, titles.get(above)));
      return make("li", {}, link);
    }));
  };
  input.addEventListener("input", look);
  input.addEventListener("focus", () => {
    if (fold) fold.open = false;
    look();
  });
  find.addEventListener("keydown", (event) => {
    const links = all("a", hits);
    const at = links.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Enter: at < 0 ? 0 : NaN }[event.key];
    if (event.key === "Escape") {
      if (at < 0) input.value = "";
      input.focus();
      look();
    } else if (event.key === "Enter" && at < 0) links[0]?.click();
    else if (to < links.length) (links[to] ?? input).focus();
    else return;
    event.preventDefault();
  });
  hits.addEventListener("click", (event) => { if (event.target.closest("a")) hits.hidden = true; });
  document.addEventListener("click", (event) => {
    if (!find.contains(event.target)) hits.hidden = true;
    if (fold && !contents.contains(event.target)) fold.open = false;
  });

  {# A link to each element, beside what it is called and no part of that. #}
  for (const one of elements) {
    const link = make("a", { className: "to", href: "#" + one.id, ariaLabel: words.link + titles.get(one) });
    if (one.tagName === "TR") one.lastElementChild.append(link);
    else {
      const at = make("div", { className: "at" });
      one.before(at);
      at.append(one, link);
    }
  }

  const languages = document.querySelector(".languages");
  {# Where there is room, the other languages stand in the bar, at hand from any place. #}
  if (languages && bar && matchMedia("(min-width: 60rem)").matches) {
    bar.append(make("nav", { ariaLabel: languages.firstChild.textContent }, languages));
  }
  languages?.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) link.hash = last(all("main [id]:not(figcaption)"))?.id ?? "";
  });
})();
