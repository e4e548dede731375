// From a code to a verdict: the server's while it answers within the blink of an eye, else this device's own, from the same
// rules on the list it holds. Either way a scan has one nonce, and nothing is shown that is not kept.

import { judge, tidied } from "/assets/gate-app/verdict.js";
import { Refused, Unreachable } from "./api.js";
import { clock } from "./clock.js";
import { passes } from "./faces.js";

const PATIENCE = 900;
const SAME_AGAIN = 2000;
const TRIED_AGAIN = 120_000;

const LONGEST = 1000; // characters; what is longer than any code of ours stays wrong when it is cut

const secondsOf = (time) => Math.floor(Date.parse(time) / 1000);

export class Scanning {
  constructor({ api, holdings, journal, sync, neighbours, history, attempt }, show) {
    Object.assign(this, { api, holdings, journal, sync, neighbours, history, attempt, show });
    this.recent = new Map(); // code -> when it was last seen
    this.work = Promise.resolve();
    this.busy = false;
    this.chosen = "ENTRY";
  }

  /** A pass that stays before the camera, beside another one or alone, is one scan, and so is a scanner's stutter. */
  isSame(code) {
    const now = performance.now();
    this.recent.forEach((at, seen) => now - at >= SAME_AGAIN && this.recent.delete(seen));
    const same = this.recent.has(code);
    this.recent.set(code, now);
    return same;
  }

  /** Off the camera, which is not listened to while a code is judged. */
  seen(text, at) {
    return this.busy ? null : this.scanned(text, at);
  }

  scanned(text, at = performance.now()) {
    const code = tidied(text).slice(0, LONGEST);
    return code === "" || !this.isReady() || this.isSame(code) ? null : this.present({ code, at });
  }

  isReady() {
    return Boolean(this.holdings.assignment.gate && this.holdings.held);
  }

  /** One after the other: a scanner may be faster than the network. */
  present(wanted) {
    this.busy = true;
    const mine = this.work.then(() => this.verdict(wanted));
    this.work = mine.catch(() => {}).finally(() => {
      this.busy = false;
    });
    return mine;
  }

  async verdict({ code, at, override = null }) {
    const kept = override ? null : this.interrupted(code);
    const answer = kept?.answer ?? (await this.decided(code, override, kept?.nonce ?? crypto.randomUUID()));
    this.recent.set(code, performance.now());
    this.show(answer, at);
    await this.tell(answer);
    await this.settled(answer);
    return answer;
  }

  /** Against the verdict, after the server has checked who stands for it: it knows of the passage already. */
  async letIn(answer, override, { nonce, scannedAt }) {
    const passage = { ...answer, nonce, scannedAt, override, online: true };
    this.recent.set(answer.code, performance.now());
    this.show(passage);
    await this.tell(passage);
    return this.settled(passage);
  }

  direction() {
    const { direction } = this.holdings.assignment;
    return direction === "BOTH" ? this.chosen : direction;
  }

  /** What was decided or asked and never shown, because the power went, when the pass comes again. */
  interrupted(code) {
    const { attempt } = this;
    return attempt?.code === code && clock.now() - attempt.at < TRIED_AGAIN ? attempt : null;
  }

  async decided(code, override, nonce) {
    const scan = { code, nonce, direction: this.direction(), scannedAt: new Date(clock.now()).toISOString() };
    const judged = await this.judged(scan);
    const heard = this.holdings.isHearsay(judged.pass?.id, this.holdings.assignment.gate.zone); // then the server knows less than this device
    const said = this.sync.online && !override && !heard ? await this.asked(scan) : null;
    const category = this.holdings.held.categories[judged.pass?.category] ?? null;
    const answer = { ...(said ? merged(judged, said) : { ...judged, online: false, heard }), ...scan, override, category };
    if (!said) {
      await this.keep(answer);
    }
    return answer;
  }

  judged({ code, scannedAt, direction }) {
    const { assignment, held, keys, inside } = this.holdings;
    const count = inside[assignment.gate.zone] ?? null;
    return judge({ code, at: secondsOf(scannedAt), direction, held, keys, seen: this.holdings.seen(), inside: count });
  }

  /** The server's word; null when it does not come in time: then the journal tells it of the scan under the same nonce. */
  async asked(scan) {
    const { vault } = this.holdings;
    try {
      this.attempt = { code: scan.code, nonce: scan.nonce, at: clock.now() };
      await vault.put("attempt", this.attempt);
      return await this.api.post("scans/judge", scan, PATIENCE);
    } catch (e) {
      if (!(e instanceof Unreachable || e instanceof Refused)) {
        throw e;
      }
      this.sync.lost();
      this.sync.hurry();
      return null;
    }
  }

  /** The entry of the journal, the passage and the verdict to show are on disk together, or none is. */
  async keep(answer) {
    const { vault } = this.holdings;
    const attempt = { code: answer.code, nonce: answer.nonce, at: clock.now(), answer };
    const [sealed, passage] = await Promise.all([vault.sealedJson("sealed", "attempt", attempt), this.passage(answer)]);
    await this.journal.append(entryOf(answer, this.holdings), [["sealed", "attempt", sealed], ...passage]);
    this.attempt = attempt;
  }

  passageOf({ direction, scannedAt, pass }) {
    const { code: gate, zone } = this.holdings.assignment.gate;
    return { pass: pass.id, direction, at: secondsOf(scannedAt), gate, zone };
  }

  async passage(answer) {
    if (!answer.pass || !passes(answer)) {
      return [];
    }
    const batch = { passages: [this.passageOf(answer)] };
    this.holdings.take(batch);
    return [await this.holdings.sealedPassages(batch)];
  }

  /** The neighbours hear of it before anything else is done: the same pass may stand before one of them. */
  async tell(answer) {
    if (answer.pass && passes(answer)) {
      await this.neighbours.tell(this.passageOf(answer));
    }
  }

  async settled(answer) {
    const passage = answer.online ? await this.passage(answer) : [];
    const { database } = this.holdings.vault;
    await database.write([["sealed", "attempt", undefined], ...passage, await this.history.add(answer)]);
    this.attempt = null;
  }
}

/** `version` says where the device stood: it may be sent elsewhere before the entry is handed in. */
const entryOf = ({ nonce, code, direction, scannedAt, verdict, reason, override }, { held, assignment }) => ({
  nonce, code, direction, scannedAt, verdict, reason: reason ?? null, snapshot: held.number, override, version: assignment.version,
});

/** Of a pass that is younger than the list, the server tells as much as this device may know. */
const told = ({ passId, holder }) =>
  passId ? { id: passId.replaceAll("-", ""), type: "SPECIAL_EVENT_PASS", name: holder?.nameToPrint ?? null } : null;

/** Whom to show comes from the list; what to do, from the server. */
const merged = (judged, said) => ({
  verdict: said.verdict,
  reason: said.reason ?? null,
  pass: judged.pass ?? told(said),
  facts: { ...judged.facts, ...said.facts },
  nextStep: said.nextStep,
  online: true,
});
