// Holds the gate app's decision against the golden corpus of verdicts; answers with what it said otherwise.

import { keysOf } from "/assets/pass-code.js";
import { applySnapshot, snapshotQuery } from "/assets/gate-app/snapshot.js";
import { judge } from "/assets/gate-app/verdict.js";

const text = async (name) => (await fetch("/corpus/" + name)).text();
const bytes = (base64url) =>
  Uint8Array.from(atob(base64url.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

const gates = async () => {
  const { keySet, codes, snapshots } = JSON.parse(await text("gates.json"));
  const keys = keysOf(keySet);
  const held = new Map();
  for (const [name, told] of Object.entries(snapshots)) {
    let place = null;
    for (const one of told) {
      const { outcome, held: now } = await applySnapshot(bytes(one), place, keys);
      if (outcome !== "APPLIED") {
        throw new Error(`${name}: ${outcome}`);
      }
      place = now;
    }
    held.set(name, place);
  }
  return { keys, codes, snapshots, held };
};

export const verdicts = async () => {
  const { keys, codes, held } = await gates();
  const lines = (await text("verdicts.jsonl")).trim().split("\n").map(JSON.parse);
  const wrong = [];
  const said = new Set();
  let longest = 0;
  const begun = performance.now();
  for (const line of lines) {
    const [gate, code, at, issued, direction, lastDirection, lastAt, inside, verdict, reason] = line;
    const place = { ...held.get(gate), issued };
    const seen = lastDirection ? { get: () => ({ direction: lastDirection, at: lastAt, gate: "gate" }) } : new Map();
    const from = performance.now();
    const answer = await judge({ code: codes[code], at, direction, held: place, keys, seen, inside });
    longest = Math.max(longest, performance.now() - from);
    said.add(answer.verdict).add(answer.reason);
    if (answer.verdict !== verdict || answer.reason !== reason) {
      wrong.push(`${JSON.stringify(line)}: ${answer.verdict} ${answer.reason}`);
    }
  }
  const average = (performance.now() - begun) / lines.length;
  return { judged: lines.length, wrong, said: [...said].filter(Boolean), average, longest };
};

const outcome = async (told, held, keys) => (await applySnapshot(told, held, keys)).outcome;

/** What becomes of snapshots that come twice, late, torn, altered, or from another gate. */
export const snapshots = async () => {
  const { keys, snapshots: told, held } = await gates();
  const [whole, change] = told.gate.map(bytes);
  const first = (await applySnapshot(whole, null, keys)).held;
  const altered = Uint8Array.from(whole);
  altered[altered.length - 100] ^= 1;
  const revoked = new Map(keys).set(first.kid, { bytes: null, event: null, revoked: true });
  return {
    first: await outcome(whole, null, keys),
    change: await outcome(change, first, keys),
    changeAgain: await outcome(change, held.get("gate"), keys),
    wholeLate: await outcome(whole, held.get("gate"), keys),
    changeWithoutWhole: await outcome(change, null, keys),
    changeOfAnotherGate: await outcome(bytes(told.door[1]), first, keys),
    wholeOfAnotherGate: await outcome(bytes(told.door[0]), first, keys),
    altered: await outcome(altered, first, keys),
    torn: await outcome(whole.subarray(0, whole.length - 1), first, keys),
    empty: await outcome(new Uint8Array(0), first, keys),
    withoutKeys: await outcome(whole, null, new Map()),
    revokedKey: await outcome(whole, null, revoked),
    query: snapshotQuery(first),
    cloned: structuredClone(held.get("gate")).passes.size === held.get("gate").passes.size,
  };
};

/** How long a snapshot takes to come in, and one verdict with it, in milliseconds. */
export const speed = async (name) => {
  const { keys, codes } = await gates();
  const told = new Uint8Array(await (await fetch("/large/" + name)).arrayBuffer());
  const begun = performance.now();
  const { outcome: came, held } = await applySnapshot(told, null, keys);
  const loaded = performance.now() - begun;
  const from = performance.now();
  for (let i = 0; i < 50; i++) {
    await judge({ code: codes["a ACTIVATED"], at: held.issued, direction: "ENTRY", held, keys, seen: new Map() });
  }
  const verdict = (performance.now() - from) / 50;
  return { outcome: came, bytes: told.length, passes: held?.passes.size, loaded, verdict };
};
