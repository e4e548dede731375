// A supervisor lets somebody in whom the rules keep out: with a reason, and with a second person who stands for it.

import { el, show } from "./dom.js";
import { say } from "./words.js";

const REASONS = ["KNOWN", "DESK", "ESCORTED", "ORDERED"];

/** Resolves with {reason, second}, in the words that whoever looks at it will read, or null when it is called off. */
export const overrideScreen = (answer) =>
  new Promise((resolve) => {
    const second = el("input", { id: "second", type: "text", class: "field", autocomplete: "off", maxlength: "60", required: true });
    const fault = el("p", { class: "fault", role: "alert" });
    const options = REASONS.map((reason) =>
      el("p", { class: "check" }, el("input", { type: "radio", name: "reason", id: "reason-" + reason, value: reason }), el("label", { for: "reason-" + reason }, say("gate.app.override." + reason))));
    const submit = (event) => {
      event.preventDefault();
      const reason = form.querySelector("input:checked")?.value;
      const who = second.value.trim();
      reason && who.length > 1 ? resolve({ reason: say("gate.app.override." + reason), second: who }) : (fault.textContent = say("gate.app.override.fault"));
    };
    const form = el("form", { novalidate: true, onsubmit: submit },
      el("fieldset", {}, el("legend", {}, say("gate.app.override.reason")), options),
      el("label", { for: "second" }, say("gate.app.override.second")), second, fault,
      el("button", { class: "button button--deny" }, say("gate.app.override.go")));
    show(
      el("header", { class: "bar" }, el("h1", {}, say("gate.app.override")), el("button", { type: "button", class: "plain", onclick: () => resolve(null) }, say("gate.app.back"))),
      el("main", { class: "page" }, el("p", { class: "lead" }, say("gate.verdict." + answer.verdict), answer.pass?.name ? " – " : "", answer.pass?.name ?? ""), form));
  });
