// Whom to connect to: of all devices of the event the nearest in the order of their ids, on both sides, so that few
// connections make one net of all. Whoever could not be reached is left out for a while, and the next one takes its place.

const ON_EACH_SIDE = 4;
const MOST = 12;
const FIRST_PAUSE = 10_000;
const LONGEST_PAUSE = 120_000;
const BANISHED = 600_000;

export class Seeking {
  constructor(self) {
    this.self = self;
    this.present = [];
    this.pauses = new Map(); // device -> {until, length}
  }

  /** Those that this device is to ask now; of two it is always the same one that asks. */
  wanted(present, links) {
    this.present = present;
    const now = performance.now();
    const apt = present.filter((peer) => links.has(peer) || !(this.pauses.get(peer)?.until > now));
    const circle = [...new Set([...apt, this.self])].sort();
    const mine = circle.indexOf(this.self);
    const turned = [...circle.slice(mine + 1), ...circle.slice(0, mine)];
    const near = new Set([...turned.slice(0, ON_EACH_SIDE), ...turned.slice(-ON_EACH_SIDE)]);
    return [...near].filter((peer) => peer > this.self && !links.has(peer)).slice(0, Math.max(0, MOST - links.size));
  }

  mayBeAskedBy(peer, links) {
    const banished = (this.pauses.get(peer)?.banishedUntil ?? 0) > performance.now();
    return peer < this.self && !banished && (links.has(peer) || links.size < MOST);
  }

  found(peer) {
    this.pauses.delete(peer);
  }

  lost({ peer, misbehaved, greeted }) {
    const before = this.pauses.get(peer)?.length ?? FIRST_PAUSE / 2;
    const length = greeted ? 0 : Math.min(before * 2, LONGEST_PAUSE);
    const banishedUntil = misbehaved ? performance.now() + BANISHED : 0;
    this.pauses.set(peer, { until: Math.max(performance.now() + length, banishedUntil), length: Math.max(length, FIRST_PAUSE / 2), banishedUntil });
  }
}
