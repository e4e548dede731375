// Small photos, fetched one by one while there is a network and sealed, so that a guard without one can compare faces too.

import { uuidOf } from "/assets/gate-app/snapshot.js";
import { Refused, Unreachable } from "./api.js";

const MOST = 4000;
const AT_ONCE = 10; // in one go of the clockwork, so that scans never wait for photos

export class Photos {
  constructor(vault, api, holdings) {
    Object.assign(this, { vault, api, holdings });
    this.allowed = true;
    this.kept = null;
  }

  /** An address for an image, or null; whoever shows it lets it go again. */
  async of(pass) {
    if (!pass?.photo) {
      return null;
    }
    const sealed = await this.vault.database.read("photos", pass.id);
    const bytes = sealed ? await this.vault.opened("photos", pass.id, sealed) : await this.fetched(pass.id);
    return bytes ? URL.createObjectURL(new Blob([bytes], { type: "image/jpeg" })) : null;
  }

  async fetched(id) {
    try {
      const bytes = this.allowed ? await this.api.bytes("photos/" + uuidOf(id)) : null;
      if (bytes) {
        await this.vault.database.write([["photos", id, await this.vault.sealed("photos", id, bytes)]]);
        this.kept?.add(id);
      }
      return bytes;
    } catch (e) {
      if (e instanceof Refused) {
        this.allowed = e.status !== 403;
        this.kept?.add(id); // not there: not asked for again and again
      } else if (!(e instanceof Unreachable)) {
        throw e;
      }
      return null;
    }
  }

  /** Some more of those that are missing; those of passes that left the list go. */
  async level() {
    const passes = this.holdings.held?.passes;
    if (!passes || !this.allowed) {
      return;
    }
    this.kept ??= new Set(await this.vault.database.keys("photos"));
    const gone = [...this.kept].filter((id) => !passes.get(id)?.photo);
    await this.forget(gone);
    let left = Math.min(AT_ONCE, MOST - this.kept.size);
    for (const [id, pass] of passes) {
      if (left <= 0) {
        return;
      }
      if (pass.photo && !this.kept.has(id)) {
        left--;
        await this.fetched(id);
      }
    }
  }

  async forget(gone) {
    gone.forEach((id) => this.kept.delete(id));
    if (gone.length > 0) {
      await this.vault.database.write(gone.map((id) => ["photos", id, undefined]));
    }
  }
}
