// Whom this device believes: the devices of its event that are in use. The server signs that with the event's key, so it
// may come from a neighbour as well, and a device that is put out of use is out wherever one of them has the server.

import { fromBase64url, insist } from "/assets/cose.js";
import { isNumber, opened } from "/assets/pass-code.js";

const ROSTER = "application/vnd.pregny.device-roster+json";
const EC = { name: "ECDSA", namedCurve: "P-256" };
const SIGNING = { name: "ECDSA", hash: "SHA-256" };
const LATEST = 253402300799999;

const parsed = (bytes) => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

const told = (payload) => {
  const { event, issued, mark, devices, places } = parsed(payload) ?? {};
  insist(isNumber(event, 1, 2147483647) && isNumber(issued, 0, LATEST) && typeof mark === "string" && Array.isArray(devices));
  return { event, issued, mark, devices: new Map(devices.map(({ id, x, y }) => [id, { x, y }])), places: new Map(Object.entries(places)) };
};

const bytesIn = (text) => {
  try {
    return fromBase64url(text);
  } catch {
    return new Uint8Array(0);
  }
};

export class Roster {
  constructor(vault, holdings) {
    Object.assign(this, { vault, holdings });
    this.held = null;
    this.keys = new Map(); // of devices, opened
  }

  async load() {
    const text = await this.vault.get("roster");
    this.held = text ? await this.read(text) : null;
  }

  /** As signed, to be handed on. */
  get text() {
    return this.now()?.text ?? null;
  }

  get mark() {
    return this.now()?.mark ?? null;
  }

  /** A device that was sent to another event knows nobody there yet. */
  now() {
    return this.held?.event === this.holdings.assignment?.event.number ? this.held : null;
  }

  knows(device) {
    return this.now()?.devices.has(device) ?? false;
  }

  isPlace(gate, zone) {
    return this.now()?.places.get(gate) === zone;
  }

  async read(text) {
    const { verdict, content } = await opened(() => bytesIn(text), ROSTER, this.holdings.keys, told);
    return verdict ? null : { ...content, text };
  }

  /** Says whether it tells of others than before. The server is believed whatever it says, a neighbour only what is newer. */
  async take(text, { byServer }) {
    const found = await this.read(text);
    const before = this.now();
    const wanted = found && found.event === this.holdings.assignment.event.number && found.mark !== before?.mark;
    if (!wanted || (!byServer && before && found.issued <= before.issued)) {
      return false;
    }
    this.held = found;
    this.keys.clear();
    await this.vault.put("roster", text);
    return true;
  }

  async keyOf(device) {
    const point = this.now()?.devices.get(device);
    if (point && !this.keys.has(device)) {
      this.keys.set(device, crypto.subtle.importKey("jwk", { kty: "EC", crv: EC.namedCurve, ...point }, EC, false, ["verify"]));
    }
    return point ? this.keys.get(device) : null;
  }

  /** Whether that device of ours signed this text. */
  async holds(device, text, signature) {
    const key = await this.keyOf(device);
    return Boolean(key) && crypto.subtle.verify(SIGNING, key, bytesIn(signature), new TextEncoder().encode(text));
  }
}
