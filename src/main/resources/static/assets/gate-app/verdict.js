// What a gate says of a code, without asking anybody: the twin of the server's GateDecision. A corpus holds both to the same
// words, so no rule here may be changed alone. Every time is in whole seconds since 1970.

import { codeOpened } from "../pass-code.js";

const SIGNED = "SEP1:";
const PASSAGES = new Set(["ADMIT", "ADMIT_WITH_ATTENTION", "STALE_DATA"]);

/** Whether somebody went through. */
export const isPassage = (verdict) => PASSAGES.has(verdict);

/** Scanners and people add spaces and line ends; the code itself has none and is upper case, of ASCII letters alone. */
export const tidied = (code) =>
  code.replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, "").replace(/[a-z]/g, (letter) => letter.toUpperCase());

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const checkOf = (text) => {
  let sum = 0;
  let factor = 2;
  for (let i = text.length - 1; i >= 0; i--) {
    const addend = factor * ALPHABET.indexOf(text[i]);
    factor = 3 - factor;
    sum += Math.floor(addend / 32) + (addend % 32);
  }
  return ALPHABET[(32 - (sum % 32)) % 32];
};

/** The pass number that somebody typed, in its one form; null when the last character says that one is wrong. */
export const numberIn = (typed) => {
  const number = typed
    .normalize("NFC")
    .toUpperCase()
    .replace(/[\s\p{Cc}\p{Cf}-]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const known = number.length > 1 && [...number].every((letter) => ALPHABET.includes(letter));
  return known && checkOf(number.slice(0, -1)) === number.at(-1) ? number : null;
};

const typedIn = (code, held) => {
  const number = numberIn(code);
  const id = number === null ? undefined : held.byNumber.get(number);
  return { kind: "TYPED", event: 0, pass: id === undefined ? null : held.passes.get(id) };
};

/** What was held out: how it read, and which pass it stands for among those that are known here. */
const shown = async (code, held, keys) => {
  if (!tidied(code).startsWith(SIGNED)) {
    return typedIn(code, held);
  }
  const { verdict, kid, content: token } = await codeOpened(tidied(code), keys);
  if (verdict) {
    return { kind: verdict === "REVOKED_KEY" ? verdict : "UNREADABLE", event: 0, pass: null };
  }
  const pass = held.passes.get(token.id) ?? null;
  return pass && pass.kid !== kid ? { kind: "UNREADABLE", event: 0, pass: null } : { kind: "SIGNED", event: token.event, pass };
};

const says = (verdict, reason = null) => ({ verdict, reason });
const isOn = (event, at) => event.days.length > 0 && at >= event.days[0] && at < event.days.at(-1);
const dayOf = (event, at) => event.days.findLast((day) => day <= at) ?? at;
const takes = (event, type) => (type === "SECONDARY_PASS" ? event.secondary : event.special);

const openAt = (event, at) => {
  let open = 0;
  for (let i = 0; i + 1 < event.openings.length && event.openings[i] <= at; i += 2) {
    open = event.openings[i + 1];
  }
  return open;
};

/** The events that the pass admits to, that take place today, and whose passes of this kind the gate takes. */
const eventsHere = ({ plan, pass, at }) =>
  (plan.admits[pass.event] ?? [])
    .filter((number) => pass.type !== "EMERGENCY_PASS" || number === pass.event)
    .flatMap((number) => plan.events.filter((event) => event.number === number))
    .filter((event) => isOn(event, at) && takes(event, pass.type));

const takesASeat = (type) => type === "SPECIAL_EVENT_PASS" || type === "EMERGENCY_PASS";

const isInside = (about) => {
  const [here] = eventsHere(about);
  const midnight = here ? dayOf(here, about.at) : about.at;
  return Boolean(about.last) && about.last.direction === "ENTRY" && about.last.at >= midnight;
};

const identity = ({ plan, kind, event, pass }) => {
  if (pass) {
    return null;
  }
  if (kind === "REVOKED_KEY") {
    return says("REVOKED", "REVOKED_KEY");
  }
  if (kind !== "SIGNED") {
    return says("UNKNOWN");
  }
  return Object.hasOwn(plan.admits, event) ? says("UNKNOWN", "NOT_ON_LIST") : says("WRONG_EVENT");
};

const event = ({ plan, pass }) => (Object.hasOwn(plan.admits, pass.event) ? null : says("WRONG_EVENT"));

const STATES = {
  SUSPENDED: says("SUSPENDED"),
  REVOKED: says("REVOKED"),
  SUPERSEDED: says("SUPERSEDED"),
  EXPIRED: says("EXPIRED"),
  LOST: says("REVOKED", "LOST"),
};

const state = ({ pass }) => STATES[pass.state] ?? null;

const validity = ({ pass, at }) => {
  if (at < pass.validFrom) {
    return says("NOT_YET_VALID");
  }
  return at > pass.validUntil ? says("EXPIRED") : null;
};

const gateType = (about) => (eventsHere(about).length > 0 ? null : says("WRONG_GATE"));

const segment = (about) => {
  const { pass, at, direction } = about;
  const letsIn =
    direction === "EXIT" ||
    pass.segments === 0 ||
    eventsHere(about).some((here) => here.number !== pass.event || (openAt(here, at) & pass.segments) !== 0);
  return letsIn ? null : says("WRONG_GATE", "WRONG_SEGMENT");
};

const activation = ({ pass, at }) =>
  pass.type === "EMERGENCY_PASS" || (pass.activatedAt !== null && at >= pass.activatedAt) ? null : says("NOT_ACTIVATED");

const presence = (about) => (about.direction === "ENTRY" && isInside(about) ? says("ALREADY_INSIDE") : null);

const capacity = (about) => {
  const limit = eventsHere(about)[0]?.capacity ?? null;
  const counted = about.direction === "ENTRY" && limit !== null && takesASeat(about.pass.type) && about.inside !== null;
  return counted && about.inside >= limit ? says("CAPACITY_FULL") : null;
};

const attention = ({ pass, kind }) => {
  if (pass.type === "SECONDARY_PASS" || pass.type === "EMERGENCY_PASS") {
    return pass.type;
  }
  if (kind === "TYPED") {
    return "TYPED_NUMBER";
  }
  return pass.assisted ? "ASSISTANCE" : null;
};

const admitting = (about) => {
  const reason = attention(about);
  if (about.listAge > about.plan.maxAge) {
    return says("STALE_DATA", reason);
  }
  return says(reason ? "ADMIT_WITH_ATTENTION" : "ADMIT", reason);
};

/** A kiosk lets nobody enter whom a person has to look at; help may be offered later. */
const attendance = (about) => {
  const { plan, direction } = about;
  const { verdict, reason } = admitting(about);
  const needsEyes = plan.checksId || !(verdict === "ADMIT" || (verdict === "ADMIT_WITH_ATTENTION" && reason === "ASSISTANCE"));
  return plan.attended === false && direction === "ENTRY" && needsEyes ? says("WRONG_GATE", "UNATTENDED") : null;
};

/** Asked in this order, as on the server; the first that objects decides. */
const RULES = [identity, event, state, validity, gateType, segment, activation, presence, capacity, attendance];

/** The one decision, on plain facts. */
export const decided = (about) => {
  for (const rule of RULES) {
    const objection = rule(about);
    if (objection) {
      return objection;
    }
  }
  return admitting(about);
};

const factsOf = ({ plan, pass, last }) => ({
  gates: plan.rightGates,
  seatNote: plan.seatNote,
  validFrom: pass?.validFrom ?? null,
  validUntil: pass?.validUntil ?? null,
  lastGate: last?.gate ?? null,
  lastAt: last?.at ?? null,
});

/**
 * What to say of a code: {verdict, reason, pass, facts, nextStep}. The next step is the key of a sentence, too: that a list is
 * too old goes before what else there is to look at. `held` is what applySnapshot holds, `keys` what keysOf gives, `seen` the
 * last passage of each pass in this zone by its id, `inside` how many sit inside, null where nobody counts.
 */
export const judge = async ({ code, at, direction, held, keys, seen, inside = null }) => {
  const { kind, event: own, pass } = await shown(code, held, keys);
  const last = (pass && seen.get(pass.id)) ?? null;
  const about = { plan: held.plan, kind, event: own, pass, at, direction, last, inside, listAge: at - held.issued };
  const { verdict, reason } = decided(about);
  const nextStep = reason === null || verdict === "STALE_DATA" ? verdict : reason;
  return { verdict, reason, pass, facts: factsOf(about), nextStep };
};
