// The whole screen is the verdict: colour, shape, word, sentence and next step, and who it is. It stays for three seconds
// at least; what admits then makes room by itself, what refuses waits for the next pass or a touch.

import { apart, el, shape } from "./dom.js";
import { face, mayBeOverridden, passes } from "./faces.js";
import { toTheHolder } from "./kiosk.js";
import { sound } from "./sounds.js";
import { day, knows, own, say, seconds } from "./words.js";

const LEAST = 3000;
const LONGEST_ALONE = 10_000;

const sentence = (kind, answer) => {
  const keys = [answer.nextStep, answer.reason, answer.verdict, "NONE"].map((word) => `gate.${kind}.${word}`);
  return say(keys.find(knows) ?? keys[0]);
};

const gateNamed = (code, gates = []) => own(gates.find((gate) => gate.code === code)?.name ?? code);

const facts = ({ facts = {}, verdict, reason, pass, direction, heard }, zone) => {
  const lines = [];
  if (facts.lastAt && verdict === "ALREADY_INSIDE") {
    lines.push([say("gate.passage." + direction) + " ", apart(day(facts.lastAt * 1000, zone)), " · ", apart(gateNamed(facts.lastGate, facts.gates))]);
    lines.push(heard ? [say("gate.app.heard")] : []);
  }
  if (pass && (verdict === "NOT_YET_VALID" || verdict === "EXPIRED")) {
    lines.push([say("gate.verdict.valid") + " ", apart(day(pass.validFrom * 1000, zone)), " – ", apart(day(pass.validUntil * 1000, zone))]);
  }
  if (facts.seatNote && verdict === "CAPACITY_FULL") {
    lines.push([own(facts.seatNote)]);
  }
  return [
    ...lines.map((line) => el("p", {}, line.flat())),
    facts.gates?.length > 0 && verdict === "WRONG_GATE" && reason === null ? el("ul", {}, facts.gates.map((gate) => el("li", {}, own(gate.name)))) : null,
  ];
};

const kind = (pass) => (pass.type === "SPECIAL_EVENT_PASS" ? null : el("p", {}, say("pass.type." + pass.type)));

const person = ({ pass, category }, photo) =>
  pass &&
  el("div", { class: "person" },
    photo ?? null,
    el("div", {},
      pass.name ? el("p", { class: "person__name" }, apart(pass.name)) : null,
      kind(pass),
      category ? el("p", {}, apart(own(category))) : null,
      pass.number ? el("p", { class: "mono" }, apart(pass.number.replace(/(.{4})(?=.)/g, "$1-"))) : null));

const assist = ({ pass }) => pass?.assisted && el("p", { class: "assist" }, shape("assist", "assist__mark"), say("gate.app.assist"));

/** Whoever shows a pass shows a document with it (seed S0:79); a pass that names nobody has nothing to compare. */
const asksForId = (answer) => passes(answer) && answer.direction === "ENTRY" && answer.pass?.type !== "SECONDARY_PASS" && answer.verdict !== "STALE_DATA";

const identity = (answer) => asksForId(answer) && el("p", { class: answer.verdict === "ADMIT" ? "verdict__reason" : "verdict__id" }, say("gate.verdict.checkId"));

/** That all is well is said by colour, shape and word; what is left to do is said in its place. */
const reason = (answer) =>
  answer.override || !asksForId(answer) || answer.verdict !== "ADMIT"
    ? el("p", { class: "verdict__reason" }, answer.override ? say("gate.app.override.done") : sentence("reason", answer))
    : null;

const next = (text) => el("p", { class: "verdict__next" }, text);

/** {word, lines, heard}: to a guard, or at a kiosk to the holder. */
const toAGuard = (answer) => {
  const id = asksForId(answer) ? [say("gate.verdict.checkId")] : [];
  return {
    word: say("gate.verdict." + answer.verdict),
    lines: [reason(answer), identity(answer), answer.override ? null : next(sentence("next", answer))],
    heard: [sentence("reason", answer), ...id, sentence("next", answer)],
  };
};

const atAKiosk = (answer) => {
  const said = toTheHolder(answer);
  return { word: said.word, lines: [next(said.next)], heard: [said.next] };
};

export class VerdictScreen {
  constructor({ photos, muted, override }) {
    Object.assign(this, { photos, muted, override });
    this.node = el("section", { class: "verdict", hidden: true, "aria-labelledby": "verdict-word" });
    this.node.addEventListener("click", (event) => event.target.closest("button") || this.leave());
    this.shownAt = 0;
    this.turn = 0;
  }

  show(answer, zone) {
    const { tone, shape: mark } = face(answer);
    const photo = answer.pass?.photo ? el("div", { class: "person__photo" }, shape("person")) : null;
    this.turn++;
    this.shownAt = performance.now();
    this.toTheTop();
    this.node.className = "verdict verdict--" + tone;
    this.node.dataset.verdict = answer.verdict;
    this.node.dataset.nonce = answer.nonce;
    this.node.replaceChildren(...this.parts(answer, mark, photo, zone).filter(Boolean));
    this.node.hidden = false;
    sound(tone, this.muted());
    this.fill(photo, answer.pass);
    this.leaveLater(tone);
  }

  parts(answer, mark, photo, zone) {
    const { direction, scannedAt, online } = answer;
    const said = this.alone ? atAKiosk(answer) : toAGuard(answer);
    document.getElementById("alert").textContent = [said.word, ...said.heard].join(" ");
    const who = this.alone ? null : el("div", { class: "verdict__who" }, assist(answer), person(answer, photo));
    const why = el("div", { class: "verdict__why" }, said.lines, this.alone && answer.verdict === "ALREADY_INSIDE" ? null : facts(answer, zone));
    return [
      el("div", { class: "verdict__head" }, shape(mark, "verdict__shape"), el("p", { class: "verdict__word", id: "verdict-word" }, said.word)),
      el("div", { class: "verdict__body" }, (passes(answer) ? [who, why] : [why, who]).filter(Boolean)),
      this.overridable(answer) ? el("p", {}, el("button", { type: "button", class: "plain", onclick: () => this.override(answer) }, say("gate.app.override"))) : null,
      el("p", { class: "verdict__foot" },
        say("gate.direction." + direction), " ", apart(seconds(Date.parse(scannedAt), zone)), " · ", say(online ? "gate.app.byServer" : "gate.app.byDevice")),
      el("div", { class: "verdict__do" }, el("button", { type: "button", class: "next", onclick: () => this.hide() }, say("gate.app.next"))),
    ];
  }

  overridable(answer) {
    return mayBeOverridden(answer.verdict) && answer.direction === "ENTRY" && !passes(answer) && !this.alone;
  }

  async fill(place, pass) {
    const mine = this.turn;
    const address = place && (await this.photos.of(pass).catch(() => null));
    if (address && mine === this.turn) {
      const image = el("img", { src: address, alt: say("gate.verdict.photo") });
      image.addEventListener("load", () => URL.revokeObjectURL(address));
      place.replaceChildren(image);
    }
  }

  leaveLater(tone) {
    const mine = this.turn;
    const wait = tone === "admit" ? LEAST : this.alone ? LONGEST_ALONE : 0;
    if (wait > 0) {
      setTimeout(() => mine === this.turn && this.hide(), wait);
    }
  }

  /** A touch that comes too soon was for something else. */
  leave() {
    if (performance.now() - this.shownAt >= LEAST) {
      this.hide();
    }
  }

  /** Of what stands there still: asked of what was just put there, it would be laid out on the spot. */
  toTheTop() {
    if (!this.node.hidden) {
      this.node.scrollTop = 0;
    }
  }

  hide() {
    this.turn++;
    this.toTheTop();
    this.node.hidden = true;
    this.node.replaceChildren();
    document.getElementById("alert").textContent = "";
  }
}
