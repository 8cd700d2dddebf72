/* SPDX-License-Identifier: Apache-2.0. Own work. The page takes it without this comment. */
"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const links = all(".card h3 a");
  const filter = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const unfold = document.getElementById("unfold");
  const tools = document.querySelector(".tools");
  const least = document.getElementById("least");
  const entries = all(".card, .agreed > li");
  const articles = all(".source").map((element) => ({ element, quotations: [...element.querySelectorAll(".said > li")] }));
  const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0);
  const unfoldedAtMost = 200;
  let texts = null;

  tools.hidden = false;

  const unfoldAround = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
  };

  // An article is looked for by its outlet and headline, its quotations by themselves.
  const filterArticles = (wanted) => {
    let count = 0;
    for (const article of articles) {
      article.title ??= article.element.querySelector("h3").textContent.toLowerCase();
      article.texts ??= article.quotations.map((quotation) => quotation.textContent.toLowerCase());
      const whole = article.title.includes(wanted);
      article.shown = 0;
      article.quotations.forEach((quotation, i) => {
        quotation.hidden = !whole && !article.texts[i].includes(wanted);
        if (!quotation.hidden) article.shown++;
      });
      article.element.hidden = !whole && !article.shown;
      count += article.shown;
    }
    if (wanted && count <= unfoldedAtMost) {
      for (const article of articles) {
        if (article.shown) article.element.querySelector("details").open = true;
      }
    }
    return count;
  };

  filter.addEventListener("input", () => {
    const wanted = filter.value.trim().toLowerCase();
    texts ??= entries.map((entry) => entry.textContent.toLowerCase());
    let count = 0;
    entries.forEach((entry, i) => {
      entry.hidden = !texts[i].includes(wanted);
      if (!entry.hidden) count++;
    });
    const said = filterArticles(wanted);
    if (wanted) all("details.section").forEach((section) => (section.open = true));
    shown.textContent = wanted
      ? ` ${count} of ${entries.length} utterances, ${said} of ${quotations} quotations shown`
      : "";
  });

  unfold.addEventListener("click", () => {
    const open = unfold.getAttribute("aria-pressed") !== "true";
    all("main details").forEach((details) => (details.open = open));
    unfold.setAttribute("aria-pressed", String(open));
  });
  unfold.setAttribute("aria-pressed", "false");

  if (least) {
    const press = (on) => {
      least.setAttribute("aria-pressed", String(on));
      for (const article of articles) {
        if (!article.quotations.length) continue;
        const order = [...article.quotations];
        if (on) order.sort((a, b) => a.dataset.sure - b.dataset.sure);
        order[0].parentElement.append(...order);
      }
    };
    least.setAttribute("aria-pressed", "false");
    least.addEventListener("click", () => press(least.getAttribute("aria-pressed") !== "true"));
    least.parentElement.hidden = false;
  }

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
    folded = all("main details:not([open]):not(.book)");
    folded.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((details) => (details.open = false)));
})();
