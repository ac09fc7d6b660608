"use strict";
// Everything can be read without this. It adds: what a sentence rests on when it is clicked, filters, two authors side
// by side. All text goes in as text, never as markup.
const one = (selector, inside = document) => inside.querySelector(selector);
const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
const say = (name) => document.body.dataset[name];
const make = (name, parts = {}, ...children) => {
  const element = Object.assign(document.createElement(name), parts);
  element.append(...children);
  return element;
};
const words = (sentence) => one(".t", sentence).textContent;
const label = (sentence) => one(".m", sentence)?.textContent ?? "";

// A sentence that is asked for is shown, whatever is folded or filtered.
const reveal = (element) => {
  for (let at = element; at; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
    if (at.hidden) at.hidden = false;
  }
};
const follow = () => {
  const element = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!element) return;
  reveal(element);
  element.scrollIntoView({ block: "center" });
};
addEventListener("hashchange", follow);
addEventListener("beforeprint", () => all("article details").forEach((details) => { details.open = true; }));

// What a sentence supports and what supports it.
const panel = one("aside");
const close = () => {
  panel.hidden = true;
  all(".on, .near").forEach((sentence) => sentence.classList.remove("on", "near"));
};
const goal = (link) => document.getElementById(link.getAttribute("href").slice(1));
const rows = (heading, sentences) => {
  if (sentences.length === 0) return [];
  sentences.forEach((sentence) => sentence.classList.add("near"));
  const list = make("ul");
  for (const sentence of sentences) {
    list.append(make("li", {}, make("a", { href: "#" + sentence.id }, label(sentence)), " ", words(sentence)));
  }
  return [make("h3", { textContent: heading }), list];
};
const explain = (sentence) => {
  close();
  const article = sentence.closest("article");
  const links = all(".l", article);
  const incoming = (kind) =>
    links.filter((link) => goal(link) === sentence && link.dataset.k === kind).map((link) => link.closest(".s"));
  const outgoing = (kind) => all(".l", sentence).filter((link) => link.dataset.k === kind).map(goal);
  const found = [
    ...rows(say("supportedBy"), incoming("supports")), ...rows(say("examples"), incoming("exemplifies")),
    ...rows(say("attackedBy"), incoming("attacks")), ...rows(say("supports"), outgoing("supports")),
    ...rows(say("exemplifies"), outgoing("exemplifies")), ...rows(say("attacks"), outgoing("attacks")),
  ];
  if (found.length === 0) found.push(make("p", { textContent: say("alone") }));
  const button = make("button", { type: "button", textContent: say("close") });
  button.addEventListener("click", () => { close(); one(".m", sentence).focus(); });
  panel.replaceChildren(make("div", {}, button,
    make("h3", { textContent: `${label(sentence)} ${sentence.dataset.r}` }), ...found));
  panel.hidden = false;
  sentence.classList.add("on");
};
document.addEventListener("click", (event) => {
  const mark = event.target.closest(".m");
  if (!mark && event.target.closest("a, button, aside, summary")) return;
  const sentence = event.target.closest(".s.r");
  if (!sentence || (!mark && !getSelection().isCollapsed)) return;
  event.preventDefault();
  explain(sentence);
  // From the keyboard, the reading goes on in the panel.
  if (event.detail === 0) one("button", panel).focus();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || panel.hidden) return;
  const sentence = one(".on");
  close();
  one(".m", sentence)?.focus();
});

// Filters.
const main = one("main");
all("[data-role]").forEach((box) => box.addEventListener("change", () => {
  main.classList.toggle("plain-" + box.dataset.role, !box.checked);
}));
one("#only").addEventListener("change", (event) => main.classList.toggle("only", event.target.checked));
one("#author").addEventListener("change", (event) => {
  for (const position of all(".position")) position.hidden = event.target.value !== "" && position.id !== event.target.value;
});

// Two authors side by side.
const topics = (position) => new Map(all("[data-topic]", position).map((item) => [item.dataset.topic, item]));
const side = (item) => {
  const link = one("a", item);
  const sentence = goal(link);
  const quote = sentence?.matches(".s") ? words(sentence) : "";
  return make("p", {}, make("span", { className: "tag " + item.dataset.side, textContent: item.dataset.label }),
    quote ? " “" : " ", make("a", { href: link.getAttribute("href"), textContent: quote || item.dataset.topic }), quote ? "”" : "");
};
const compare = () => {
  const [a, b] = ["#first", "#second"].map((id) => document.getElementById(one(id).value));
  if (!a || !b) return;
  const [ofA, ofB] = [topics(a), topics(b)];
  const shared = [...ofA.keys()].filter((topic) => ofB.has(topic));
  const same = (topic) => ofA.get(topic).dataset.side === ofB.get(topic).dataset.side;
  const groups = [
    [say("clash"), shared.filter((topic) => !same(topic))], [say("agree"), shared.filter(same)],
    [say("only").replace("%", a.dataset.name), [...ofA.keys()].filter((topic) => !ofB.has(topic))],
    [say("only").replace("%", b.dataset.name), [...ofB.keys()].filter((topic) => !ofA.has(topic))],
  ];
  const output = one("#pair");
  output.replaceChildren(
    ...[a, b].map((position) => make("p", {}, make("a", { href: "#" + position.id, textContent: position.dataset.name }), " ",
      make("span", { className: "tag " + position.dataset.side, textContent: position.dataset.stance }))));
  for (const [heading, names] of groups) {
    if (names.length === 0) continue;
    output.append(make("h3", { textContent: `${heading} (${names.length})` }));
    if (shared.includes(names[0])) {
      for (const name of names) {
        output.append(make("div", { className: "topic", textContent: name }), side(ofA.get(name)), side(ofB.get(name)));
      }
    } else {
      const items = names.map((name) => (ofA.get(name) ?? ofB.get(name)).cloneNode(true));
      items.forEach((item) => { delete item.dataset.topic; });
      output.append(make("div", { className: "alone" }, ...items.flatMap((item, index) => (index > 0 ? ["; ", item] : [item]))));
    }
  }
};
if (one("#first")) {
  one("#first").addEventListener("change", compare);
  one("#second").addEventListener("change", compare);
  compare();
}
all("[data-script]").forEach((element) => { element.hidden = false; });
follow();
