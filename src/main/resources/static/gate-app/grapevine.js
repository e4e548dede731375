// What goes from device to device: each passage in words that the device which says so has signed, from each to all. What
// is heard is a hint for the verdict; what happened is in the journal of the device where it did, and reaches the server
// from there.

import { toBase64url } from "/assets/cose.js";
import { Refused } from "./api.js";
import { clock } from "./clock.js";
import { passageIn, toldBy } from "./hearsay.js";

const REMEMBERED = 500;
const YOUNG = 300_000;
const HEARD = "passage-heard"; // how long that takes, tests and benchmarks ask
const CARRIED = 8; // at once
const MARKED = 1000;
const SIGNATURE = /^[A-Za-z0-9_-]{86}$/;

/** What the server will not have is not carried there again. */
const unlessRefused = (e) => (e instanceof Refused ? null : Promise.reject(e));

export class Grapevine {
  /** `others` gives the open links but one. */
  constructor({ vault, holdings, roster, self, others }) {
    Object.assign(this, { vault, holdings, roster, self, others });
    this.heard = 0;
    this.refused = 0;
    this.forget();
  }

  forget() {
    this.sayings = []; // {passage, signature}, of this device and heard, for whoever connects later
    this.told = []; // by the server, for whoever loses it
    this.unknown = []; // to the server perhaps, which devices near none of those here ask
    this.next = 0;
  }

  get event() {
    return this.holdings.assignment?.event.code;
  }

  /** Somebody went through this gate. */
  async tell(passage) {
    this.spread(await this.signed(passage), null);
  }

  /** The server told of passages elsewhere. */
  async relay(passages) {
    const told = passages.map((passage) => ({ ...passage, at: Math.floor(Date.parse(passage.at) / 1000), toldAt: clock.now() }));
    this.told = [...this.told, ...told].slice(-REMEMBERED);
    await Promise.all(this.others(null).filter((link) => !link.server).map((link) => this.inform(link, told)));
  }

  /** A neighbour has lost the server, or had none from the start. */
  async inform(link, passages = this.told) {
    for (const passage of passages.filter(({ toldAt }) => clock.now() - toldAt < YOUNG)) {
      link.say(await this.signed(passage));
    }
  }

  /** With the server: what it has not been told by those who know is carried there. */
  async carry(api) {
    const unknown = this.unknown.filter(({ said }) => this.holdings.isHearsay(said.pass, said.zone));
    for (this.unknown = unknown; this.unknown.length > 0; this.unknown = this.unknown.slice(CARRIED)) {
      const sayings = this.unknown.slice(0, CARRIED).map(({ passage, signature }) => ({ passage, signature }));
      await api.post("neighbours/sayings", { sayings }).catch(unlessRefused);
    }
  }

  async hearsFromServer({ next, sayings }) {
    for (const saying of sayings) {
      await this.hears(null, saying);
    }
    this.next = next;
  }

  greet(link) {
    this.sayings.forEach((saying) => link.say(saying));
  }

  async signed(passage) {
    const text = toldBy(this.self, this.event, passage);
    return { passage: text, signature: toBase64url(await this.vault.signed(text)) };
  }

  spread(saying, from) {
    this.sayings = [...this.sayings, saying].slice(-REMEMBERED);
    this.others(from).forEach((link) => link.say(saying));
  }

  /** TAKEN and KNOWN are well; STRANGE is what this device cannot believe yet; a FAULT nobody makes who means well. */
  async hears(from, message) {
    const outcome = await this.judged(from, message ?? {});
    this.refused += outcome === "STRANGE" || outcome === "FAULT" ? 1 : 0;
    return outcome;
  }

  async judged(from, { passage, signature }) {
    const said = passageIn(passage, clock.seconds());
    if (!said || said.event !== this.event || typeof signature !== "string" || !SIGNATURE.test(signature)) {
      return "FAULT";
    }
    const { roster, holdings } = this;
    if (!roster.knows(said.by) || !roster.isPlace(said.gate, said.zone) || !holdings.held?.passes.has(said.pass)) {
      return "STRANGE";
    }
    if (holdings.knows(said)) {
      return "KNOWN";
    }
    if (!(await roster.holds(said.by, passage, signature))) {
      return "FAULT";
    }
    this.spread({ passage, signature }, from);
    this.unknown = [...this.unknown, ...(from ? [{ said, passage, signature }] : [])].slice(-REMEMBERED);
    await this.believe(said);
    return "TAKEN";
  }

  async believe({ pass, direction, at, gate, zone }) {
    const batch = { passages: [{ pass, direction, at, gate, zone, heard: true }] };
    this.holdings.take(batch);
    this.heard++;
    this.heard % MARKED === 0 && performance.clearMarks(HEARD);
    performance.mark(HEARD, { detail: pass });
    await this.vault.database.write([await this.holdings.sealedPassages(batch)]);
  }
}
