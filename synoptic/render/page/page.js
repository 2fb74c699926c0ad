"use strict";
// The page reads the same without this script: it opens sentences over the page, shows one article at a time, and filters the claims.
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  root.classList.add("js");

  // One article at a time. Whatever address the page is opened at, the article that holds it is the one shown.
  const readers = all(".reader");
  const choices = all(".chooser a");
  const choose = (reader) => {
    readers.forEach((one) => one.classList.toggle("open", one === reader));
    choices.forEach((link) => {
      if (link.hash === `#${reader.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };
  const reveal = () => {
    const found = byId(location.hash.slice(1));
    const reader = found && found.closest(".reader");
    if (reader) choose(reader);
    const folded = found && found.closest("details");
    if (folded) folded.open = true;
    if (found && found.closest("tbody.claim")) show("all", "");
    if (found && (reader || folded)) found.scrollIntoView({ block: found === reader ? "start" : "center" });
  };
  if (readers.length) choose(readers[0]);

  // A sentence in its context: the paragraph before, its own, and the one after.
  const dialog = byId("context");
  const plain = (block) => {
    const copy = block.cloneNode(true);
    all("[id]", copy).forEach((node) => node.removeAttribute("id"));
    all(".ref", copy).forEach((node) => node.remove());
    return copy;
  };
  const openContext = (sentence) => {
    const row = sentence.closest(".row");
    const reader = sentence.closest(".reader");
    const near = (step) => {
      let other = row[step];
      while (other && other.querySelector(":scope > .noise")) other = other[step];
      return other && other.querySelector(":scope > .block");
    };
    const [before, after] = [near("previousElementSibling"), near("nextElementSibling")];
    const own = row.querySelector(".block");
    const copy = plain(own);
    const place = all(".sentence", own).indexOf(sentence);
    const lit = all(".sentence", copy)[place];
    if (lit) lit.classList.add("lit");
    byId("context-title").replaceChildren(...[...reader.querySelector("h3").childNodes].map((node) => node.cloneNode(true)));
    byId("context-facts").replaceChildren(...[...reader.querySelector(".facts").childNodes].map((node) => node.cloneNode(true)));
    byId("context-text").replaceChildren(...[before && plain(before), copy, after && plain(after)].filter(Boolean));
    byId("context-more").hash = sentence.id;
    dialog.showModal();
    byId("context-title").focus();
    if (lit) lit.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.open");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const sentence = byId(link.hash.slice(1));
    if (!sentence || !sentence.closest(".row")) return;
    event.preventDefault();
    openContext(sentence);
  });
  byId("context-close").addEventListener("click", () => dialog.close());
  byId("context-more").addEventListener("click", () => { dialog.close(); setTimeout(reveal); });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

  // Claims by relation and by words.
  const buttons = all(".filter button");
  const field = byId("find");
  const rows = all("tbody.claim");
  const show = (relation, words) => {
    if (!field) return;
    const wanted = words.trim().toLowerCase();
    let shown = 0;
    rows.forEach((row) => {
      row.hidden = !((relation === "all" || row.classList.contains(relation)) && (!wanted || row.textContent.toLowerCase().includes(wanted)));
      if (!row.hidden) shown += 1;
    });
    all(".relation").forEach((part) => { part.hidden = !part.querySelector("tbody.claim:not([hidden])"); });
    all(".folded").forEach((part) => {
      part.hidden = !part.querySelector("tbody.claim:not([hidden])");
      if (wanted && !part.hidden) part.open = true;
    });
    all(".matrix tbody tr").forEach((row) => { row.hidden = byId(row.querySelector("th a").hash.slice(1)).hidden; });
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.show === relation)));
    if (field.value !== words) field.value = words;
    byId("found").textContent = relation === "all" && !wanted ? "" : `${shown} of ${rows.length} claims`;
  };
  const chosen = () => buttons.find((button) => button.getAttribute("aria-pressed") === "true").dataset.show;
  buttons.forEach((button) => button.addEventListener("click", () => show(button.dataset.show, field.value)));
  if (field) field.addEventListener("input", () => show(chosen(), field.value));

  // Where the reader is, in the bar above.
  const links = new Map(all(".contents a").map((link) => [link.hash.slice(1), link]));
  const watcher = new IntersectionObserver((entries) => entries.forEach((entry) => {
    if (!entry.isIntersecting) return;
    links.forEach((link) => link.removeAttribute("aria-current"));
    const link = links.get(entry.target.id);
    if (!link) return;
    link.setAttribute("aria-current", "true");
    const bar = link.closest("ul");
    bar.scrollLeft = link.offsetLeft - bar.offsetLeft - 32;
  }), { rootMargin: "-20% 0px -75% 0px" });
  all("main > section").forEach((part) => watcher.observe(part));

  // What is folded on the screen is printed in full where the style alone cannot unfold it.
  let opened = [];
  addEventListener("beforeprint", () => { opened = all("details:not([open])"); opened.forEach((part) => { part.open = true; }); });
  addEventListener("afterprint", () => opened.forEach((part) => { part.open = false; }));

  addEventListener("hashchange", reveal);
  reveal();
})();
