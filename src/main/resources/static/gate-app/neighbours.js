// The other devices of the event that this one is connected to on the local network. The server brings them together and
// says who they are; once they are connected they speak to each other without it.

import { Refused } from "./api.js";
import { Grapevine } from "./grapevine.js";
import { canLink, Link } from "./link.js";
import { Roster } from "./roster.js";
import { Seeking } from "./seeking.js";

const LONGEST = 100_000; // characters, for a roster of 300 devices
const PARDONED = 5;
const SOON = 500;
const ALONE = 20_000;

const parsed = (text) => {
  try {
    return text.length <= LONGEST ? JSON.parse(text) : null;
  } catch {
    return null;
  }
};

export class Neighbours extends EventTarget {
  constructor({ vault, api, holdings }, self) {
    super();
    this.api = api;
    this.holdings = holdings;
    this.links = new Map(); // device -> Link
    this.outgoing = []; // signals
    this.roster = new Roster(vault, holdings);
    this.seeking = new Seeking(self);
    this.grapevine = new Grapevine({ vault, holdings, self, roster: this.roster, others: (but) => this.open().filter((link) => link !== but) });
    this.server = false;
    this.hasMet = false; // since it was loaded: only then it knows how to reach anybody
    this.event = null;
    this.aloneSince = performance.now();
  }

  async load() {
    await this.roster.load();
    this.event = this.holdings.assignment?.event.code ?? null;
  }

  get connected() {
    return this.open().length;
  }

  /** Others are at work, and for a while none of them could be reached from here. */
  get isAlone() {
    return this.seeking.present.length > 0 && this.connected === 0 && performance.now() - this.aloneSince > ALONE;
  }

  open() {
    return [...this.links.values()].filter((link) => link.isOpen);
  }

  /** Somebody went through this gate. */
  tell(passage) {
    return this.grapevine.tell(passage).catch(console.error);
  }

  relay(passages) {
    return this.grapevine.relay(passages);
  }

  /** The network came or went; neighbours without it are told what the server tells those who have it. */
  reaches(server) {
    if (this.server !== server) {
      this.server = server;
      this.open().forEach((link) => link.say({ server }));
    }
  }

  /** With the server: who is there, and how to connect. */
  async level() {
    this.move();
    try {
      await this.grapevine.carry(this.api);
      do {
        await this.meet(await this.api.post("neighbours", this.meeting()));
      } while (this.outgoing.length > 0);
    } catch (e) {
      if (!(e instanceof Refused)) {
        throw e;
      }
    }
    this.hasten();
  }

  meeting() {
    return { mark: this.roster.mark, since: this.grapevine.next, signal: this.outgoing.shift() ?? null };
  }

  /** At another event there are other neighbours. */
  move() {
    const { code } = this.holdings.assignment.event;
    if (this.event !== code) {
      this.event = code;
      this.outgoing = [];
      this.grapevine.forget();
      this.links.forEach((link) => link.close());
    }
  }

  /** Whoever was asked answers within seconds; the next beat would be late. */
  hasten() {
    clearTimeout(this.timer);
    if ([...this.links.values()].some((link) => link.asked && !link.greeted)) {
      this.timer = setTimeout(() => this.level().catch(() => {}), SOON);
    }
  }

  async meet({ roster, present, signals, ...carried }) {
    this.hasMet = true;
    if (roster && (await this.roster.take(roster, { byServer: true }))) {
      this.rosterChanged(null);
    }
    await this.grapevine.hearsFromServer(carried);
    await Promise.all(signals.map((signal) => this.orLeft(signal.peer, this.signalled(signal))));
    const wanted = this.seeking.wanted(present, this.links).filter((peer) => canLink() && this.roster.knows(peer));
    await Promise.all(wanted.map((peer) => this.orLeft(peer, this.ask(peer))));
  }

  /** What a browser cannot make of a description is no connection, and no more than that. */
  orLeft(peer, work) {
    return work.catch(() => this.links.get(peer)?.close());
  }

  async ask(peer) {
    const link = this.linkTo(peer, crypto.randomUUID());
    link.asked = true;
    this.signal(link, "OFFER", await link.offer());
  }

  async signalled({ peer, kind, session, description }) {
    const link = this.links.get(peer);
    if (kind === "ANSWER" && link?.session === session) {
      await link.agree(description);
    } else if (kind === "OFFER" && this.roster.knows(peer) && this.seeking.mayBeAskedBy(peer, this.links)) {
      link?.close();
      const next = this.linkTo(peer, session);
      this.signal(next, "ANSWER", await next.answer(description));
    }
  }

  signal({ peer, session }, kind, description) {
    this.outgoing.push({ peer, kind, session, description });
  }

  linkTo(peer, session) {
    const link = new Link(peer, session, { heard: (from, text) => this.hears(from, text), changed: (one) => this.linkChanged(one) });
    this.links.set(peer, link);
    return link;
  }

  linkChanged(link) {
    if (link.closed && this.links.get(link.peer) === link) {
      this.links.delete(link.peer);
      this.seeking.lost(link);
      this.aloneSince = this.connected > 0 ? this.aloneSince : performance.now();
    } else if (link.isOpen && !link.greeted) {
      link.greeted = true;
      this.seeking.found(link.peer);
      link.say({ server: this.server });
      link.say({ roster: this.roster.text });
      this.grapevine.greet(link);
    }
    this.dispatchEvent(new Event("change"));
  }

  /** Whatever it is, it can do no more than be refused. */
  async hears(link, text) {
    const message = parsed(text);
    if (typeof message?.server === "boolean") {
      link.server = message.server;
      await (link.server ? null : this.grapevine.inform(link));
    } else if (typeof message?.roster === "string") {
      (await this.roster.take(message.roster, { byServer: false })) && this.rosterChanged(link);
    } else if (message?.roster !== null && (await this.grapevine.hears(link, message)) === "FAULT" && ++link.faults > PARDONED) {
      link.misbehaves();
    }
  }

  /** Who is not in use any more is not listened to. */
  rosterChanged(from) {
    this.links.forEach((link) => this.roster.knows(link.peer) || link.close());
    this.open().forEach((link) => link === from || link.say({ roster: this.roster.text }));
  }
}
