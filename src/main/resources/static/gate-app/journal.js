// What this device decided by itself. Every entry names the one before it by its hash, and is on disk before anybody sees
// the verdict; entry and head of the chain are written in one go, so that a power cut leaves both or neither.

import { toBase64url } from "/assets/cose.js";

const BATCH = 500;

const hashed = async (entry) => {
  const { counter, nonce, code, direction, scannedAt, verdict, reason, snapshot, override, previous } = entry;
  const text = JSON.stringify([
    counter, nonce, code, direction, scannedAt, verdict, reason, snapshot, override, previous,
  ]);
  return toBase64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
};

export const openJournal = async (vault, device) => {
  const head = (await vault.database.read("plain", "head")) ?? { counter: 0, hash: device };
  return new Journal(vault, head, (await vault.database.keys("journal")).length);
};

class Journal {
  constructor(vault, head, waiting) {
    this.vault = vault;
    this.head = head;
    this.waiting = waiting;
    this.last = Promise.resolve();
  }

  /** One after the other, whoever asks; `also` is written in the same go. */
  append(scan, also = []) {
    const mine = this.last.then(() => this.written(scan, also));
    this.last = mine.catch(() => {});
    return mine;
  }

  async written(scan, also) {
    const entry = { ...scan, counter: this.head.counter + 1, online: false, previous: this.head.hash };
    entry.hash = await hashed(entry);
    const head = { counter: entry.counter, hash: entry.hash };
    const sealed = await this.vault.sealedJson("journal", entry.counter, entry);
    await this.vault.database.write([["journal", entry.counter, sealed], ["plain", "head", head], ...also]);
    this.head = head;
    this.waiting++;
    return entry;
  }

  /** The oldest entries that the server does not have, signed as a batch; null when it has them all. */
  async batch() {
    const entries = (await this.vault.allJson("journal", BATCH)).map(([, entry]) => entry);
    if (entries.length === 0) {
      return null;
    }
    const signature = toBase64url(await this.vault.signed(entries[entries.length - 1].hash));
    return { entries, signature };
  }

  /** Only what the server says it has is forgotten. */
  async forget(upTo) {
    const known = (await this.vault.database.keys("journal")).filter((counter) => counter <= upTo);
    if (known.length > 0) {
      await this.vault.database.write(known.map((counter) => ["journal", counter, undefined]));
      this.waiting -= known.length;
    }
  }
}
