// Reads the codes on passes and the lists of dead passes without asking anyone, as the server reads them: nothing is
// believed that the server's own writer would not have written, byte for byte, and nothing that is not signed.
// Every number is read in whole seconds since 1970; a key set is what GET /.well-known/pass-keys answers with.

import {
  attempt,
  fromBase32,
  fromBase64url,
  holds,
  insist,
  isBytes,
  KID_BYTES,
  message,
  Reader,
  same,
  toBase64url,
  written,
} from "./cose.js";

const PREFIX = "SEP1:";
const LONGEST_CODE = 259;

const STATUS_LIST = "application/vnd.pregny.pass-status+cbor";

const CLAIM = { expires: 4, notBefore: 5, issued: 6, id: 7, event: -65537, entitlements: -65538, version: -65539 };
const TYPE = -65540; // absent for a special event pass
const SEGMENTS = -65546; // absent for the whole event; else bit n-1 stands for segment n
const LIST = { to: -65541, from: -65542, passes: -65543, revokedKeys: -65544, digest: -65545 };
const PASS_TYPES = 5;
const LATEST = 253402300799; // the last second of the year 9999
const LARGEST = 2147483647;
const SHORT_ID_BYTES = 5;

/** What a status list says of a pass, by its number there. */
const STATUSES = ["GOOD", "REVOKED", "SUPERSEDED", "SUSPENDED", "LOST"];

export const isNumber = (value, least, most) => Number.isSafeInteger(value) && value >= least && value <= most;

/** Opens what was signed: {verdict, kid, content}; the content is there only when the verdict is null. */
export const opened = async (bytes, contentType, keys, claims) => {
  const found = attempt(() => message(bytes(), contentType));
  if (!found) {
    return { verdict: "MALFORMED" };
  }
  const key = keys.get(found.kid);
  if (!key || key.revoked) {
    return { verdict: key ? "REVOKED_KEY" : "UNKNOWN_KEY" };
  }
  if (!(await holds(found, key))) {
    return { verdict: "BAD_SIGNATURE" };
  }
  const content = attempt(() => claims(found.payload));
  if (!content) {
    return { verdict: "MALFORMED" };
  }
  return content.event === key.event
    ? { verdict: null, kid: found.kid, content }
    : { verdict: "WRONG_EVENT" };
};

/** The numbers of the segments that a pass is only for; a gate that knows none of them lets in to none. */
const segmentsIn = (bits) => Array.from({ length: 31 }, (_, i) => i + 1).filter((n) => bits & (2 ** (n - 1)));

const tokenIn = (payload) => {
  const claims = Reader.whole(payload);
  insist(claims instanceof Map);
  const read = (claim, least, most) => {
    insist(isNumber(claims.get(claim), least, most));
    return claims.get(claim);
  };
  const id = claims.get(CLAIM.id);
  const entitlements = claims.get(CLAIM.entitlements);
  insist(isBytes(id) && id.length === 16 && Array.isArray(entitlements) && entitlements.length > 0);
  insist(entitlements.every((number) => isNumber(number, 1, LARGEST)));
  const token = {
    id: [...id].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    notBefore: read(CLAIM.notBefore, 0, LATEST),
    expires: read(CLAIM.expires, 0, LATEST),
    event: read(CLAIM.event, 1, LARGEST),
    entitlements,
    version: read(CLAIM.version, 1, LARGEST),
    type: claims.has(TYPE) ? read(TYPE, 1, PASS_TYPES - 1) : 0,
    segments: claims.has(SEGMENTS) ? segmentsIn(read(SEGMENTS, 1, LARGEST)) : null,
  };
  insist(token.notBefore <= token.expires);
  const ours = new Map([
    [CLAIM.expires, token.expires],
    [CLAIM.notBefore, token.notBefore],
    [CLAIM.id, id],
    [CLAIM.event, token.event],
    [CLAIM.entitlements, entitlements],
    [CLAIM.version, token.version],
    ...(token.type ? [[TYPE, token.type]] : []),
    ...(token.segments ? [[SEGMENTS, claims.get(SEGMENTS)]] : []),
  ]);
  insist(same(payload, written(ours)));
  return token;
};

const byNumber = (a, b) => a - b;

/** Short ids, the first five bytes of a pass's id, ascending; each is written as its distance to the one before. */
const packed = (ids) => {
  const bytes = [];
  let last = -1;
  for (const id of [...ids].sort(byNumber)) {
    let distance = id - last - 1;
    for (; distance > 127; distance = Math.floor(distance / 128)) {
      bytes.push((distance % 128) + 128);
    }
    bytes.push(distance);
    last = id;
  }
  return Uint8Array.from(bytes);
};

const unpacked = (bytes) => {
  const ids = [];
  let last = -1;
  for (let at = 0; at < bytes.length; ) {
    let distance = 0;
    let unit = 1;
    for (; bytes[at] > 127; at++, unit *= 128) {
      distance += (bytes[at] - 128) * unit;
    }
    insist(at < bytes.length);
    last += 1 + distance + bytes[at++] * unit;
    insist(last < 2 ** (8 * SHORT_ID_BYTES));
    ids.push(last);
  }
  insist(same(bytes, packed(ids)));
  return ids;
};

const kidNumber = (kid) => kid.reduce((number, byte) => number * 256 + byte, 0);

const listIn = (payload) => {
  const claims = Reader.whole(payload);
  insist(claims instanceof Map);
  const passes = claims.get(LIST.passes);
  const kids = claims.get(LIST.revokedKeys);
  const digest = claims.get(LIST.digest);
  insist(passes instanceof Map && Array.isArray(kids) && isBytes(digest) && digest.length === 32);
  insist(kids.every((kid, i) => isBytes(kid) && kid.length === KID_BYTES && (!i || kidNumber(kids[i - 1]) < kidNumber(kid))));
  const list = {
    event: claims.get(CLAIM.event),
    from: claims.get(LIST.from),
    number: claims.get(LIST.to),
    issued: claims.get(CLAIM.issued),
    expires: claims.get(CLAIM.expires),
    statuses: new Map(),
    revokedKeys: new Set(kids.map(toBase64url)),
    digest,
  };
  insist(isNumber(list.event, 1, LARGEST) && isNumber(list.from, 0, LARGEST) && isNumber(list.number, list.from, LARGEST));
  insist(isNumber(list.issued, 0, LATEST) && isNumber(list.expires, list.issued, LATEST));
  const groups = [...passes].map(([status, ids]) => {
    insist(isNumber(status, 0, STATUSES.length - 1) && isBytes(ids) && ids.length > 0);
    insist(status > 0 || list.from > 0);
    const unfolded = unpacked(ids);
    unfolded.forEach((id) => {
      insist(!list.statuses.has(id));
      list.statuses.set(id, status);
    });
    return status;
  });
  insist(groups.every((status, i) => !i || groups[i - 1] < status));
  const ours = new Map([
    [CLAIM.expires, list.expires],
    [CLAIM.issued, list.issued],
    [CLAIM.event, list.event],
    [LIST.to, list.number],
    [LIST.from, list.from],
    [LIST.passes, passes],
    [LIST.revokedKeys, kids],
    [LIST.digest, digest],
  ]);
  insist(same(payload, written(ours)));
  return list;
};

const digestOf = async (statuses, revokedKeys) => {
  const ids = STATUSES.map(() => []);
  statuses.forEach((status, id) => ids[status].push(id));
  const passes = new Map(ids.map((group, status) => [status, group]).filter(([, group]) => group.length > 0));
  passes.forEach((group, status) => passes.set(status, packed(group)));
  const kids = [...revokedKeys].map(fromBase64url).sort((a, b) => kidNumber(a) - kidNumber(b));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", written([passes, kids])));
};

/** What was signed with a key that is not trusted any more is as good as not there. */
const trusted = (held, keys) => {
  const key = held ? keys.get(held.kid) : null;
  return key && !key.revoked ? held : null;
};

/** Opens a code: {verdict, kid, content}, the content a token; the verdict is null for one that is ours. */
export const codeOpened = (code, keys) =>
  opened(
    () => {
      insist(typeof code === "string" && code.length <= LONGEST_CODE && code.startsWith(PREFIX));
      return fromBase32(code.slice(PREFIX.length));
    },
    null,
    keys,
    tokenIn,
  );

/** The keys of a key set by their ids; those of which it says no more than that they are revoked included. */
export const keysOf = (keySet) =>
  new Map([
    ...keySet.keys.map((key) => [key.kid, { bytes: fromBase64url(key.x), event: key.eventNumber, revoked: false }]),
    ...(keySet.revokedKeys ?? []).map((key) => [key.kid, { bytes: null, event: null, revoked: true }]),
  ]);

/**
 * Takes a status list, or the small one that holds what changed since the list held: {outcome, held}. Only APPLIED
 * changes what is held; GAP and BROKEN mean: fetch the whole list.
 */
export const applyStatusList = async (bytes, held, keys) => {
  const { verdict, kid, content: list } = await opened(() => bytes, STATUS_LIST, keys, listIn);
  if (verdict) {
    return { outcome: verdict, held };
  }
  const before = trusted(held, keys);
  if (before && before.event !== list.event) {
    return { outcome: "WRONG_EVENT", held };
  }
  if (before && (list.number < before.number || list.issued < before.issued)) {
    return { outcome: "OLDER", held };
  }
  if (list.from > 0 && list.from !== (before ? before.number : 0)) {
    return { outcome: before && list.from < before.number ? "OLDER" : "GAP", held };
  }
  const statuses = new Map(list.from > 0 ? before.statuses : []);
  list.statuses.forEach((status, id) => (status === 0 ? statuses.delete(id) : statuses.set(id, status)));
  if (!same(list.digest, await digestOf(statuses, list.revokedKeys))) {
    return { outcome: "BROKEN", held };
  }
  return { outcome: "APPLIED", held: { ...list, kid, statuses } };
};

/**
 * What a code is worth at a time: {verdict, token, listIssued}. Only VALID opens anything, only where one of the token's
 * entitlements takes place, and at its own event only for its segments: their numbers, or null for the whole event. The list is what applyStatusList holds for the token's event, by its number.
 */
export const judge = async (code, at, keys, lists) => {
  const known = new Map(keys);
  for (const list of lists.values()) {
    trusted(list, keys)?.revokedKeys.forEach((kid) => known.set(kid, { bytes: null, event: null, revoked: true }));
  }
  const { verdict, content: token } = await codeOpened(code, known);
  if (verdict) {
    return { verdict };
  }
  const list = trusted(lists.get(token.event), known);
  const status = list?.statuses.get(Number.parseInt(token.id.slice(0, 2 * SHORT_ID_BYTES), 16)) ?? 0;
  return { verdict: worth(token, at, list, status), token, listIssued: list?.issued };
};

const worth = (token, at, list, status) => {
  if (status !== 0) {
    return STATUSES[status];
  }
  if (at < token.notBefore) {
    return "NOT_YET_VALID";
  }
  if (at > token.expires) {
    return "EXPIRED";
  }
  return list && at <= list.expires ? "VALID" : "LIST_TOO_OLD";
};
