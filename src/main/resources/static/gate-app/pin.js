// The PIN is held against what the server derived from it (PBKDF2, SHA-256); five wrong ones, and the device waits.

import { fromBase64url } from "/assets/cose.js";

const TRIES = 5;
const PAUSE = 60_000;

const derived = async (pin, { salt, iterations }) => {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: fromBase64url(salt), iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
};

const equal = (a, b) => a.length === b.length && a.reduce((difference, byte, i) => difference | (byte ^ b[i]), 0) === 0;

/** OPEN, WRONG or WAIT; tries are counted on disk, so that a reload gives no new ones. */
export const tryPin = async (vault, rule, pin) => {
  const tries = (await vault.get("pin-tries")) ?? { wrong: 0, until: 0 };
  if (Date.now() < tries.until) {
    return "WAIT";
  }
  if (equal(await derived(pin, rule), fromBase64url(rule.hash))) {
    await vault.put("pin-tries", null);
    return "OPEN";
  }
  const wrong = tries.wrong + 1;
  await vault.put("pin-tries", wrong < TRIES ? { wrong, until: 0 } : { wrong: 0, until: Date.now() + PAUSE });
  return wrong < TRIES ? "WRONG" : "WAIT";
};
