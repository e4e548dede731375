// Keeps the device and the server level while there is a network: where it stands, keys, list, passages elsewhere, and the
// journal. Asks every few seconds, at once when the network or the screen comes back, and ever less often when nobody answers.

import { snapshotQuery } from "/assets/gate-app/snapshot.js";
import { Refused, Unreachable } from "./api.js";
import { clock } from "./clock.js";

const BEAT = 3000;
const LONGEST_WAIT = 30_000;
const MOST_DELTAS = 100; // then the whole list is fetched again, so that a reload need not read a long chain
const KEYS_EVERY = 300_000;

export class Sync extends EventTarget {
  constructor({ api, holdings, journal, photos, inside, neighbours }) {
    super();
    Object.assign(this, { api, holdings, journal, photos, inside, neighbours });
    this.online = false;
    this.failures = 0;
    this.beats = 0;
    this.keysAt = 0;
    this.timer = 0;
    this.running = null;
  }

  start() {
    addEventListener("online", () => this.back());
    addEventListener("offline", () => this.lost());
    document.addEventListener("visibilitychange", () => document.hidden || this.back());
    return this.hurry();
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** The network may be back: whatever is under way may have begun before. */
  back() {
    this.failures = 0;
    this.again = this.running !== null;
    return this.hurry();
  }

  /** Now, unless it is at it already. */
  hurry() {
    clearTimeout(this.timer);
    this.running ??= this.beat().finally(() => {
      this.running = null;
      this.plan();
    });
    return this.running;
  }

  plan() {
    if (!this.stopped) {
      const wait = this.again ? 0 : Math.min(BEAT * 1.6 ** this.failures, LONGEST_WAIT);
      this.again = false;
      this.timer = setTimeout(() => this.hurry(), wait);
    }
  }

  /** Somebody found out that nobody answers: from now on this device judges by itself. */
  lost() {
    if (this.online) {
      this.online = false;
      this.tell();
    }
  }

  tell() {
    this.neighbours.reaches(this.online);
    this.dispatchEvent(new Event("change"));
  }

  async beat() {
    try {
      await this.level();
      this.failures = 0;
      this.online = true;
    } catch (e) {
      if (!(e instanceof Unreachable || e instanceof Refused)) {
        console.error(e);
      }
      this.failures++;
      this.online = false;
    }
    this.tell();
  }

  /** While somebody stands before the gate nothing else is begun. */
  quiet() {
    return this.scanning?.work;
  }

  /** First what cannot be had again: the journal. The gate goes by the list only when it is as new as it can be. */
  async level() {
    const often = this.beats++ % 2 === 0 || !this.online;
    const fresh = often && (await this.state());
    await this.upload();
    if (fresh || clock.now() - this.keysAt > KEYS_EVERY) {
      await this.keys();
    }
    await this.quiet();
    if (often) {
      await this.snapshot();
    }
    await this.quiet();
    await this.passages();
    await this.holdings.synced();
    await this.neighbours.level();
    await this.quiet();
    await this.inside.level();
    await this.quiet();
    await this.photos.level();
  }

  async state() {
    const { holdings, journal } = this;
    const sentAt = Date.now();
    const facts = new URLSearchParams({ clock: sentAt, waiting: journal.waiting, snapshot: holdings.held?.number ?? 0 });
    const state = await this.api.json("state?" + facts);
    clock.measure(sentAt, state.serverTime, state.rehearsal);
    return holdings.takeAssignment(state);
  }

  async keys() {
    await this.holdings.takeKeys(await this.api.json("keys"));
    this.keysAt = clock.now();
  }

  async snapshot(again = false) {
    const { holdings } = this;
    const whole = again || !holdings.held || holdings.deltas >= MOST_DELTAS;
    const bytes = await this.api.bytes("snapshot" + snapshotQuery(whole ? null : holdings.held));
    const outcome = bytes ? await holdings.takeSnapshot(bytes, whole) : "APPLIED";
    if (outcome !== "APPLIED" && outcome !== "OLDER" && !again) {
      await this.keys();
      await this.snapshot(true);
    }
  }

  async passages() {
    const answer = await this.api.json("passages?since=" + this.holdings.next);
    const passages = answer.passages.filter((passage) => !this.holdings.knows(passage));
    const news = { passages, next: answer.next };
    if (passages.length > 0) {
      await this.holdings.vault.database.write([await this.holdings.sealedPassages(news)]);
    }
    this.holdings.take({ ...news, inside: answer.inside });
    await this.neighbours.relay(passages);
  }

  async upload() {
    for (let batch = await this.journal.batch(); batch; batch = await this.journal.batch()) {
      const { upTo } = await this.api.post("scans", batch, 30_000);
      if (upTo < batch.entries[0].counter) {
        throw new Refused(200, { detail: "the server took nothing" });
      }
      await this.journal.forget(upTo);
    }
  }
}
