// What a device knows of an event's passes: signed, numbered, dated; the whole of it, or what has changed. Nothing is taken
// that is not signed with a key of the event, that is older than what is held, or that does not follow on it.
// Every time is in whole seconds since 1970.

import { insist, isBytes, Reader } from "../cose.js";
import { isNumber, opened } from "../pass-code.js";

const SNAPSHOT = "application/vnd.pregny.gate-snapshot+cbor";
const LATEST = 253402300799;
const LARGEST = 2147483647;

const STATES = ["ISSUED", "ACTIVATED", "SUSPENDED", "REVOKED", "SUPERSEDED", "EXPIRED", "LOST"];
const TYPES = ["SPECIAL_EVENT_PASS", "SECONDARY_PASS", "EMERGENCY_PASS", "ASSISTANT_PASS", "CHAPERONE_PASS"];
const COLUMNS = 13;
const ASSISTED = 1;
const PHOTO = 2;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The id of a pass as 32 digits, as in tokens. */
const hexOf = (bytes) => {
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += HEX[bytes[i]];
  }
  return hex;
};

/** The id of a pass as in addresses. */
export const uuidOf = (hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

const oneOf = (list, place) => {
  insist(Number.isInteger(place) && place >= 0 && place < list.length);
  return list[place];
};

const passIn = (row, told, words) => {
  insist(Array.isArray(row) && row.length === COLUMNS && isBytes(row[0]) && row[0].length === 16);
  const [id, event, state, type, version, span, activatedAt, segments, kid, number, name, category, bits] = row;
  insist(span >= 0 && 2 * span + 1 < told.spans.length && typeof number === "string" && typeof name === "string");
  return {
    id: hexOf(id),
    event: oneOf(told.sources, event),
    state: oneOf(STATES, state),
    type: oneOf(TYPES, type),
    version,
    validFrom: told.spans[2 * span],
    validUntil: told.spans[2 * span + 1],
    activatedAt: activatedAt || null,
    segments,
    kid: oneOf(told.kids, kid),
    number,
    name: name || null,
    category: category ? oneOf(told.categories, category - 1) : null,
    assisted: (bits & ASSISTED) !== 0,
    photo: (bits & PHOTO) !== 0,
    words,
  };
};

const told = (payload) => {
  const content = Reader.whole(payload);
  insist(content instanceof Map);
  const snapshot = Object.fromEntries(content);
  insist(isNumber(snapshot.event, 1, LARGEST) && isNumber(snapshot.from, 0, LARGEST));
  insist(isNumber(snapshot.number, snapshot.from, LARGEST) && isNumber(snapshot.issued, 0, LATEST));
  ["gate", "profile", "mark", "plan"].forEach((name) => insist(typeof snapshot[name] === "string"));
  ["sources", "spans", "kids", "categories", "words", "rows"].forEach((name) => insist(Array.isArray(snapshot[name])));
  insist(snapshot.from > 0 || snapshot.plan !== "");
  insist(snapshot.words.length === 0 || snapshot.words.length === snapshot.rows.length);
  insist(snapshot.words.every((words) => typeof words === "string"));
  return { ...snapshot, rows: snapshot.rows.map((row, n) => passIn(row, snapshot, snapshot.words[n] ?? "")) };
};

/** What was signed with a key that is not trusted any more, or was never held, is as good as not there. */
const trusted = (held, keys) => {
  const key = held ? keys.get(held.kid) : null;
  return key && !key.revoked ? held : null;
};

const isSame = (before, now) =>
  before.event === now.event &&
  before.gate === now.gate &&
  before.profile === now.profile &&
  before.sources.join() === now.sources.join();

const follows = (before, now) =>
  before && isSame(before, now) && now.from === before.number && (now.plan !== "" || now.mark === before.mark);

const isOlder = (before, now) =>
  before && isSame(before, now) && (now.number < before.number || now.issued < before.issued);

const merged = (before, now, kid) => {
  const passes = new Map(now.from > 0 ? before.passes : []);
  const byNumber = new Map(now.from > 0 ? before.byNumber : []);
  for (const pass of now.rows) {
    passes.set(pass.id, pass);
    byNumber.set(pass.number, pass.id);
  }
  const { plan, categories, titles } = now.plan === "" ? before : JSON.parse(now.plan);
  const { event, gate, profile, number, issued, mark, sources } = now;
  return { event, gate, profile, number, issued, mark, sources, kid, plan, categories, titles, maxAge: plan.maxAge, passes, byNumber };
};

/**
 * Takes a snapshot, or the small one that holds what changed since the one held: {outcome, held, changed}. Only APPLIED changes
 * what is held; OLDER is a repeat to be ignored; GAP means: fetch the whole with since=0. Everything else is a forgery.
 * What is held can be cloned as it is: {event, gate, profile, number, issued, maxAge, plan, categories, titles, passes, byNumber}.
 */
export const applySnapshot = async (bytes, held, keys) => {
  const { verdict, kid, content: now } = await opened(() => bytes, SNAPSHOT, keys, told);
  if (verdict) {
    return { outcome: verdict, held };
  }
  const before = trusted(held, keys);
  if (isOlder(before, now)) {
    return { outcome: "OLDER", held };
  }
  if (now.from > 0 && !follows(before, now)) {
    return { outcome: "GAP", held };
  }
  return { outcome: "APPLIED", held: merged(before, now, kid), changed: now.rows.length };
};

/** What to ask the server for, so that it tells no more than has changed. */
export const snapshotQuery = (held) =>
  held ? `?since=${held.number}&issued=${held.issued}&plan=${encodeURIComponent(held.mark)}` : "";
