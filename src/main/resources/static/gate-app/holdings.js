// What the device knows: where it stands, the signed list of passes, the keys, and who passed where today. In memory to
// judge by, and sealed on disk piece by piece as it comes, so that a reload without a network knows as much as before.

import { keysOf } from "/assets/pass-code.js";
import { applySnapshot } from "/assets/gate-app/snapshot.js";
import { clock } from "./clock.js";

const DAY = 86_400;

const idOf = (uuid) => uuid.replaceAll("-", "");
const secondsOf = (time) => (typeof time === "number" ? time : Math.floor(Date.parse(time) / 1000));

export class Holdings {
  constructor(vault) {
    this.vault = vault;
    this.assignment = null;
    this.keySet = { keys: [] };
    this.keys = new Map();
    this.held = null;
    this.deltas = 0;
    this.passed = new Map(); // pass -> zone -> {direction, at, gate, heard}
    this.inside = {};
    this.next = 0;
    this.syncedAt = null;
  }

  async load() {
    this.assignment = await this.vault.get("assignment");
    this.setKeys((await this.vault.get("keys")) ?? this.keySet);
    for (const [number, bytes] of await this.vault.all("list")) {
      this.held = (await applySnapshot(bytes, this.held, this.keys)).held;
      this.deltas = number;
    }
    for (const [, batch] of await this.vault.allJson("passages")) {
      this.take(batch);
    }
    const kept = await this.vault.get("kept");
    clock.resume(kept);
    this.syncedAt = kept?.syncedAt ?? null;
  }

  setKeys(keySet) {
    this.keySet = keySet;
    this.keys = keysOf(keySet);
  }

  async takeKeys(keySet) {
    if (JSON.stringify(keySet) !== JSON.stringify(this.keySet)) {
      this.setKeys(keySet);
      await this.vault.put("keys", keySet);
    }
  }

  async takeAssignment(state) {
    const { serverTime, rehearsal, ...assignment } = state;
    const before = JSON.stringify(this.assignment);
    if (before === JSON.stringify(assignment)) {
      return false;
    }
    const moved = this.assignment && (this.assignment.gate?.code !== state.gate?.code || this.assignment.event.code !== state.event.code);
    this.assignment = assignment;
    await this.vault.put("assignment", assignment);
    if (moved) {
      await this.dropList();
    }
    return true;
  }

  /** Whole lists and what changed since are kept as they were signed; a whole one takes the place of all before. */
  async takeSnapshot(bytes, whole) {
    const { outcome, held } = await applySnapshot(bytes, this.held, this.keys);
    if (outcome !== "APPLIED") {
      return outcome;
    }
    const slot = whole ? 0 : this.deltas + 1;
    const gone = whole ? (await this.vault.database.keys("list")).map((key) => ["list", key, undefined]) : [];
    await this.vault.database.write([...gone, ["list", slot, await this.vault.sealed("list", slot, bytes)]]);
    this.held = held;
    this.deltas = slot;
    return outcome;
  }

  async dropList() {
    this.held = null;
    this.deltas = 0;
    await this.vault.database.write((await this.vault.database.keys("list")).map((key) => ["list", key, undefined]));
  }

  /** A record to be written with whatever it belongs to. */
  async sealedPassages(batch) {
    const key = clock.now() + Math.random();
    return ["passages", key, await this.vault.sealedJson("passages", key, batch)];
  }

  /** The server tells young passages more than once, so that none is missed; what it confirms is not hearsay any more. */
  knows({ pass, zone, at, by }) {
    const last = this.passed.get(idOf(pass))?.get(zone);
    return Boolean(last) && (last.at > secondsOf(at) || (last.at === secondsOf(at) && (Boolean(by) || !last.heard)));
  }

  /** Whether the server does not know yet what a neighbour has told last of this pass in a zone. */
  isHearsay(pass, zone) {
    return Boolean(this.passed.get(pass)?.get(zone)?.heard);
  }

  take({ passages, inside, next }) {
    passages.forEach(({ pass, zone, direction, at, gate, heard = false }) => {
      const zones = this.passed.get(idOf(pass)) ?? new Map();
      if (!zones.has(zone) || zones.get(zone).at <= secondsOf(at)) {
        this.passed.set(idOf(pass), zones.set(zone, { direction, at: secondsOf(at), gate, heard }));
      }
    });
    this.inside = inside ?? this.inside;
    this.next = next ?? this.next;
  }

  /** The last passage of each pass in the zone of this gate; of what day is for the rules to say. */
  seen() {
    const { zone } = this.assignment.gate;
    return { get: (pass) => this.passed.get(pass)?.get(zone) };
  }

  async forgetOldPassages() {
    const latest = clock.now() - 2 * DAY * 1000;
    const old = (await this.vault.database.keys("passages")).filter((key) => key < latest);
    if (old.length > 0) {
      await this.vault.database.write(old.map((key) => ["passages", key, undefined]));
    }
  }

  async synced() {
    this.syncedAt = clock.now();
    await this.vault.put("kept", { syncedAt: this.syncedAt, ahead: clock.now() - Date.now(), off: clock.off() });
  }
}
