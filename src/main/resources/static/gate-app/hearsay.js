// What one device tells another of a passage, in words that only it can sign: which pass, which way, when, at which gate,
// and never whose. What is not just so is not read.

const HEADING = "pregny-passage";
const LONGEST = 400;
const AHEAD = 120; // seconds by which the clocks of two devices may differ
const DAY = 86_400;

const ID = /^[0-9a-f]{32}$/;
const DEVICE = /^[0-9a-f-]{36}$/;
const CODE = /^[a-z0-9-]{1,40}$/;

export const toldBy = (device, event, { pass, direction, at, gate, zone }) =>
  JSON.stringify([HEADING, event, device, pass.replaceAll("-", ""), direction, at, gate, zone]);

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const is = (pattern, value) => typeof value === "string" && pattern.test(value);

/** {event, by, pass, direction, at, gate, zone}, or null. */
export const passageIn = (text, now) => {
  const words = typeof text === "string" && text.length <= LONGEST ? parsed(text) : null;
  if (!Array.isArray(words) || words.length !== 8 || words[0] !== HEADING) {
    return null;
  }
  const [, event, by, pass, direction, at, gate, zone] = words;
  const named = is(CODE, event) && is(DEVICE, by) && is(ID, pass) && is(CODE, gate) && is(CODE, zone);
  const timely = Number.isSafeInteger(at) && at <= now + AHEAD && at >= now - DAY;
  return named && timely && (direction === "ENTRY" || direction === "EXIT") ? { event, by, pass, direction, at, gate, zone } : null;
};
