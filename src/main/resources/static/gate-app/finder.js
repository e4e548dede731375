// A number typed by hand, held against its check character; and a name looked for in the list, where the device may.

import { numberIn } from "/assets/gate-app/verdict.js";
import { apart, el } from "./dom.js";
import { latinWords } from "./letters.js";
import { folded, own, say } from "./words.js";

const MOST = 12;

/** As it is written, or by the words that the server makes of names in any script, as the desk finds them. */
const found = (held, wanted) => {
  const written = folded(wanted).split(/\s+/).filter(Boolean);
  const latin = latinWords(wanted);
  const hits = [];
  for (const pass of held?.passes.values() ?? []) {
    const named = pass.name && pass.state !== "SUPERSEDED";
    const begins = latin.length > 0 && latin.every((word) => pass.words.includes(" " + word));
    if (named && (begins || written.every((word) => folded(pass.name).includes(word)))) {
      hits.push(pass);
    }
    if (hits.length === MOST) {
      break;
    }
  }
  return hits;
};

export const finder = ({ holdings, mayFind, tell }) => {
  const field = el("input", {
    id: "typed", type: "text", class: "field mono", autocomplete: "off", autocorrect: "off", autocapitalize: "characters",
    spellcheck: "false", maxlength: "100", dir: "auto", "aria-describedby": "typed-fault",
  });
  const fault = el("p", { class: "fault", id: "typed-fault" });
  const list = el("ul", { class: "hits" });

  const choose = (pass) => {
    field.value = "";
    list.replaceChildren();
    tell(pass.number);
  };

  const hit = (pass) =>
    el("li", {}, el("button", { type: "button", class: "hit", onclick: () => choose(pass) }, apart(pass.name), el("small", {}, apart(own(holdings.held.categories[pass.category])), " ", apart(pass.number))));

  const submit = (event) => {
    event.preventDefault();
    const number = numberIn(field.value);
    fault.textContent = "";
    list.replaceChildren();
    if (number) {
      choose({ number });
      return;
    }
    const hits = mayFind() && field.value.trim().length > 1 ? found(holdings.held, field.value) : [];
    list.replaceChildren(...hits.map(hit));
    fault.textContent = hits.length > 0 ? "" : say(mayFind() ? "gate.app.typed.none" : "gate.app.typed.fault");
  };

  const form = el("form", { class: "finder", novalidate: true, onsubmit: submit },
    el("label", { for: "typed" }, say(mayFind() ? "gate.app.find" : "gate.app.typed")),
    el("div", { class: "finder__row" }, field, el("button", { class: "button" }, say("gate.app.check"))),
    fault, list);
  return { form, clear: () => { field.value = ""; } };
};
