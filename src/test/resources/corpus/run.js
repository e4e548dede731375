// Holds the browser's verifier against the golden corpus; answers with what it said otherwise than the corpus says.

import { applyStatusList, judge, keysOf } from "/assets/pass-code.js";

const text = async (name) => (await fetch("/corpus/" + name)).text();
const lines = async (name) => (await text(name)).trim().split("\n").map(JSON.parse);
const bytes = (base64url) =>
  Uint8Array.from(atob(base64url.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

/** A gate holds one list an event; a list finds its place by the event it turns out to be of. */
const held = async (lists, keys) => {
  const byEvent = new Map();
  for (const list of lists) {
    for (const place of [...byEvent.values(), null]) {
      const { outcome, held: now } = await applyStatusList(bytes(list), place, keys);
      if (outcome === "APPLIED") {
        byEvent.set(now.event, now);
        break;
      }
    }
  }
  return byEvent;
};

export const codes = async () => {
  const contexts = JSON.parse(await text("contexts.json"));
  const gates = new Map();
  for (const [name, { keySet, lists }] of Object.entries(contexts)) {
    const keys = keysOf(keySet);
    gates.set(name, { keys, lists: await held(lists, keys) });
  }
  const corpus = await lines("codes.jsonl");
  const wrong = [];
  for (const { name, verdict, context, at, code } of corpus) {
    const gate = gates.get(context);
    const said = (await judge(code, at, gate.keys, gate.lists)).verdict;
    if (said !== verdict) {
      wrong.push(`${name}: ${said} instead of ${verdict}`);
    }
  }
  return { judged: corpus.length, wrong };
};

export const chains = async () => {
  const keys = keysOf(JSON.parse(await text("contexts.json")).usual.keySet);
  const wrong = [];
  const corpus = await lines("chains.jsonl");
  for (const chain of corpus) {
    let place = null;
    const outcomes = [];
    for (const list of chain.lists) {
      const { outcome, held: now } = await applyStatusList(bytes(list), place, keys);
      outcomes.push(outcome);
      place = now;
    }
    const said = [outcomes, place?.number ?? -1, place?.statuses.size ?? 0, [...(place?.revokedKeys ?? [])]];
    const right = [chain.outcomes, chain.number, chain.passes, chain.revokedKeys];
    if (JSON.stringify(said) !== JSON.stringify(right)) {
      wrong.push(`${chain.name}: ${JSON.stringify(said)}`);
    }
  }
  return { judged: corpus.length, wrong };
};

/** How long a list of very many takes to come in, and one verdict with it, in milliseconds. */
export const speed = async (list) => {
  const contexts = JSON.parse(await text("contexts.json"));
  const keys = keysOf(contexts.usual.keySet);
  const [{ code, at }] = await lines("codes.jsonl");
  const begun = performance.now();
  const { held: place } = await applyStatusList(bytes(list), null, keys);
  const taken = performance.now();
  const lists = new Map([[place.event, place]]);
  for (let i = 0; i < 20; i++) {
    await judge(code, at, keys, lists);
  }
  return { passes: place.statuses.size, list: taken - begun, verdict: (performance.now() - taken) / 20 };
};

/** The segments that the codes of these lines are only for. */
export const segments = async (names) => {
  const { usual } = JSON.parse(await text("contexts.json"));
  const keys = keysOf(usual.keySet);
  const corpus = await lines("codes.jsonl");
  const lists = await held(usual.lists, keys);
  const told = names.map(async (name) => {
    const { code, at } = corpus.find((line) => line.name === name);
    return (await judge(code, at, keys, lists)).token.segments;
  });
  return Promise.all(told);
};
