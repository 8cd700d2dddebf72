/* SPDX-License-Identifier: Apache-2.0. Own work. The page takes it without this comment. */
"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const links = all(".card h3 a");
  const filter = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const unfold = document.getElementById("unfold");
  const tools = document.querySelector(".tools");
  const entries = all(".card, .agreed > li");
  let texts = null;

  tools.hidden = false;

  const unfoldAround = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
  };

  filter.addEventListener("input", () => {
    const wanted = filter.value.trim().toLowerCase();
    texts ??= entries.map((entry) => entry.textContent.toLowerCase());
    let count = 0;
    entries.forEach((entry, i) => {
      entry.hidden = !texts[i].includes(wanted);
      if (!entry.hidden) count++;
    });
    if (wanted) all("details.section").forEach((section) => (section.open = true));
    shown.textContent = wanted ? ` ${count} of ${entries.length} shown` : "";
  });

  unfold.addEventListener("click", () => {
    const open = unfold.getAttribute("aria-pressed") !== "true";
    all("main details").forEach((details) => (details.open = open));
    unfold.setAttribute("aria-pressed", String(open));
  });
  unfold.setAttribute("aria-pressed", "false");

  // A link to a card that is folded away still leads to it.
  const follow = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (target) {
      unfoldAround(target);
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", follow);
  follow();

  // Single keys act only while a card has the focus, so that they are in nobody's way.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const card = document.activeElement?.closest(".card");
    if (!card) return;
    const reachable = links.filter((link) => !link.closest("[hidden]"));
    const at = reachable.indexOf(card.querySelector("h3 a"));
    if (event.key === "j" || event.key === "k") {
      const next = reachable[at + (event.key === "j" ? 1 : -1)];
      if (next) {
        unfoldAround(next);
        next.focus();
        next.scrollIntoView({ block: "nearest" });
      }
    } else if (event.key === "o") {
      const folded = [...card.querySelectorAll("details")];
      const open = folded.some((details) => !details.open);
      folded.forEach((details) => (details.open = open));
    } else if (event.key === "?") {
      const keys = document.getElementById("keys");
      keys.open = true;
      keys.querySelector("summary").focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  // For browsers whose style sheets cannot unfold what is printed.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("main details:not([open])");
    folded.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((details) => (details.open = false)));
})();
