// The last scans and the numbers of the day, for the guard; sealed like all that names people.

import { passes } from "./faces.js";

const SHOWN = 20;

export const openHistory = async (vault) => new History(vault, await vault.get("history"));

class History {
  constructor(vault, kept) {
    this.vault = vault;
    this.scans = kept?.scans ?? [];
    this.admitted = kept?.admitted ?? 0;
    this.refused = kept?.refused ?? 0;
    this.day = kept?.day ?? null;
  }

  startOf(day) {
    if (this.day !== day) {
      Object.assign(this, { day, admitted: 0, refused: 0 });
    }
  }

  /** What is to be written, with whatever it belongs to. */
  async add({ verdict, reason, pass, direction, scannedAt, online, override }) {
    this.startOf(scannedAt.slice(0, 10));
    passes({ verdict, override }) ? this.admitted++ : this.refused++;
    const name = pass?.name ?? pass?.number ?? null;
    this.scans = [{ verdict, reason, name, direction, at: Date.parse(scannedAt), online }, ...this.scans].slice(0, SHOWN);
    const { scans, admitted, refused, day } = this;
    return ["sealed", "history", await this.vault.sealedJson("sealed", "history", { scans, admitted, refused, day })];
  }
}
