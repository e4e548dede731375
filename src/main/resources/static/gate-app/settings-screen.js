// Behind the PIN, where one is set: language, sound, what this device is and knows, and its reset.

import { apart, el, show } from "./dom.js";
import { tryPin } from "./pin.js";
import { language, languages, own, say, speak, time } from "./words.js";

const back = (leave) => el("button", { type: "button", class: "plain", onclick: leave }, say("gate.app.back"));

const bar = (leave) => el("header", { class: "bar" }, el("h1", {}, say("gate.app.settings")), back(leave));

const asked = (work, leave, open) => {
  const field = el("input", { id: "pin", type: "password", inputmode: "numeric", class: "field", autocomplete: "off", maxlength: "20", "aria-describedby": "pin-fault" });
  const fault = el("p", { class: "fault", id: "pin-fault", role: "status" });
  const submit = async (event) => {
    event.preventDefault();
    const outcome = await tryPin(work.holdings.vault, work.holdings.assignment.pin, field.value);
    if (outcome === "OPEN") {
      open();
      return;
    }
    field.value = "";
    fault.textContent = say("gate.app.pin." + outcome);
    field.focus();
  };
  show(bar(leave), el("main", { class: "page" }, el("form", { onsubmit: submit }, el("label", { for: "pin" }, say("gate.app.pin")), field, fault, el("button", { class: "button" }, say("gate.app.open")))));
  field.focus();
};

const choice = (leave, work) =>
  el("fieldset", {}, el("legend", {}, say("gate.app.language")),
    el("div", { class: "choices" }, languages().map(([tag, name]) =>
      el("button", {
        type: "button", class: "way", lang: tag, "aria-pressed": String(tag === language()),
        onclick: async () => { await speak(tag); opened(work, leave); },
      }, name))));

const muting = (work) => {
  const box = el("input", { type: "checkbox", id: "muted", onchange: () => work.mute(box.checked) });
  box.checked = work.isMuted();
  return el("p", { class: "check" }, box, el("label", { for: "muted" }, say("gate.app.muted")));
};

const about = ({ holdings, journal, neighbours }) => {
  const { assignment, held, syncedAt, next } = holdings;
  const zone = assignment.event.zone;
  const row = (key, value) => [el("dt", {}, say("gate.app.about." + key)), el("dd", {}, apart(String(value)))];
  return el("dl", { class: "about" },
    row("device", assignment.name), row("event", own(assignment.event.title)), row("gate", own(assignment.gate.name)),
    row("zone", assignment.gate.zone), row("list", held ? `${held.number} · ${time(held.issued * 1000, zone)}` : "–"),
    row("passes", held?.passes.size ?? 0), row("synced", syncedAt ? time(syncedAt, zone) : "–"),
    row("journal", `${journal.head.counter} · ${journal.waiting}`), row("passages", next),
    row("near", `${neighbours.connected} · ${neighbours.grapevine.heard} · ${neighbours.grapevine.refused}`));
};

const reset = (work) => {
  const words = el("p", {}, say("gate.app.reset.words"));
  const waits = el("p", { class: "fault" }, work.journal.waiting > 0 ? say("gate.app.reset.waiting", work.journal.waiting) : "");
  const sure = el("button", { type: "button", class: "button button--deny", hidden: true, onclick: () => work.reset() }, say("gate.app.reset.sure"));
  const first = el("button", { type: "button", class: "plain", onclick: () => { sure.hidden = false; first.hidden = true; sure.focus(); } }, say("gate.app.reset"));
  return el("section", {}, el("h2", {}, say("gate.app.reset")), words, waits, first, sure);
};

const opened = (work, leave) =>
  show(bar(leave), el("main", { class: "page" },
    choice(leave, work), muting(work), el("h2", {}, say("gate.app.about")), about(work),
    el("p", { class: "small" }, say("gate.app.gossip")), reset(work)));

export const settingsScreen = (work, leave) =>
  work.holdings.assignment.pin ? asked(work, leave, () => opened(work, leave)) : opened(work, leave);
