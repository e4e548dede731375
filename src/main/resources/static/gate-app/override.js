// A supervisor lets somebody in whom the rules keep out: with a reason, and with a second person who signs with a password
// of their own. Without a network nobody can check who that is: it is written down as such, and somebody looks at it.

import { Refused, Unreachable } from "./api.js";
import { el, show } from "./dom.js";
import { say } from "./words.js";

const REASONS = ["KNOWN", "DESK", "ESCORTED", "ORDERED"];

const field = (id, type, key) => [
  el("label", { for: id }, say(key)),
  el("input", { id, type, class: "field", autocomplete: "off", autocapitalize: "none", spellcheck: "false", maxlength: "60", required: true, dir: "auto" }),
];

/** The scan must be with the server before anybody can sign for it. */
const signed = async ({ api, sync }, answer, { reason, second, password }) => {
  if (!answer.online) {
    await sync.hurry();
  }
  return api.post("scans/override", { nonce: answer.nonce, reason, supervisor: second, password });
};

/**
 * Resolves with {reason, second} in the words that whoever looks at it will read, and the passage where the server has
 * checked who the second one is; with null when it is called off.
 */
export const overrideScreen = (work, answer) =>
  new Promise((resolve) => {
    const second = el("div", { class: "second" });
    const fault = el("p", { class: "fault", role: "alert" });
    const typed = (id) => form.querySelector("#" + id)?.value ?? "";
    let checks = null;

    const ask = (online) => {
      checks = online;
      second.replaceChildren(...(online
        ? [...field("second", "text", "gate.app.override.signIn"), ...field("password", "password", "gate.app.override.password")]
        : [el("p", { class: "notice notice--caution" }, say("gate.app.override.unverified")), ...field("second", "text", "gate.app.override.second")]));
    };

    const sign = async (order) => {
      try {
        resolve({ reason: order.reason, second: order.second, passage: await signed(work, answer, order) });
      } catch (e) {
        if (e instanceof Unreachable) {
          ask(false);
        } else if (!(e instanceof Refused)) {
          throw e;
        }
        fault.textContent = e instanceof Unreachable ? "" : say(e.status === 422 ? "gate.app.override.wrong" : "gate.app.override.refused");
      }
    };

    const submit = (event) => {
      event.preventDefault();
      const chosen = form.querySelector("input:checked")?.value;
      const order = { reason: chosen, second: typed("second").trim(), password: typed("password") };
      if (!chosen || order.second.length < 2 || (checks && order.password === "")) {
        fault.textContent = say("gate.app.override.fault");
      } else {
        checks ? sign(order) : resolve({ reason: order.reason, second: order.second });
      }
    };

    const options = REASONS.map((reason) =>
      el("p", { class: "check" }, el("input", { type: "radio", name: "reason", id: "reason-" + reason, value: reason }), el("label", { for: "reason-" + reason }, say("gate.app.override." + reason))));
    const form = el("form", { novalidate: true, onsubmit: submit },
      el("fieldset", {}, el("legend", {}, say("gate.app.override.reason")), options),
      second, fault,
      el("button", { class: "button button--deny" }, say("gate.app.override.go")));
    ask(work.sync.online);
    show(
      el("header", { class: "bar" }, el("h1", {}, say("gate.app.override")), el("button", { type: "button", class: "plain", onclick: () => resolve(null) }, say("gate.app.back"))),
      el("main", { class: "page" }, el("p", { class: "lead" }, say("gate.verdict." + answer.verdict), answer.pass?.name ? " – " : "", answer.pass?.name ?? ""), form));
  });
