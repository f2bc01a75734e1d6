// The page is whole without this: it makes cards of rows on a phone, adds filters to long tables,
// and keeps the place where the reader is when the language changes.
(() => {
  const folded = (text) =>
    text.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").toLocaleLowerCase();
  const words = document.body.dataset;
  // On a phone a row is a card, each cell below the name of its column.
  for (const table of document.querySelectorAll(".scroll > table")) {
    const names = [...table.querySelectorAll("thead th")].map((name) => name.innerText.replace(/\s+/g, " ").trim());
    if (names.length < 3) continue;
    for (const row of [...table.tBodies, table.tFoot].flatMap((body) => [...(body?.rows ?? [])])) {
      [...row.cells].forEach((cell, i) => {
        if (cell.tagName === "TD" && cell.colSpan === 1) cell.dataset.label = names[i];
      });
    }
    table.classList.add("cards");
  }
  for (const table of document.querySelectorAll(".scroll > table")) {
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    // Hidden rows have no number, and comments name rows by theirs.
    if (rows.length < 12 || words.edition === "consultation") continue;
    const texts = rows.map((row) => folded(row.textContent));
    const field = document.createElement("div");
    field.className = "filter";
    const label = document.createElement("label");
    const input = document.createElement("input");
    const count = document.createElement("output");
    input.type = "search";
    label.append(words.filter, " ", input);
    field.append(label, " ", count);
    table.parentElement.before(field);
    input.addEventListener("input", () => {
      const wanted = folded(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, i) => {
        row.hidden = !wanted.every((word) => texts[i].includes(word));
        if (!row.hidden) shown += 1;
      });
      count.textContent = wanted.length ? shown + " / " + rows.length : "";
    });
  }
  const languages = document.querySelector(".languages");
  if (languages) {
    languages.classList.add("floating");
    languages.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link) return;
      const seen = [...document.querySelectorAll("main [id]")].filter(
        (element) => element.getClientRects().length && element.getBoundingClientRect().top < innerHeight / 3);
      link.hash = seen.length ? seen[seen.length - 1].id : "";
    });
  }
})();
