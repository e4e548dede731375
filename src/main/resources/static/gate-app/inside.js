// Who is inside, for an evacuation: the server's last list, sealed, and what this device has seen since. Ticks are for the
// one who calls the names out and are kept nowhere.

import { clock } from "./clock.js";
import { apart, el, shape, show } from "./dom.js";
import { Refused } from "./api.js";
import { own, say, time } from "./words.js";

const RENEWED = 60_000;
const KIOSK = "KIOSK";

export class Inside {
  constructor(vault, api, holdings) {
    Object.assign(this, { vault, api, holdings });
    this.askedAt = 0;
    this.seen = -1;
  }

  get allowed() {
    return this.holdings.assignment?.profile !== KIOSK;
  }

  /** Each call is on record with the server: it is asked only when somebody has gone through a gate, and once a minute. */
  async level() {
    const { next, passed } = this.holdings;
    const moved = this.seen !== next + passed.size;
    if (!this.allowed || !moved || clock.now() - this.askedAt < RENEWED) {
      return;
    }
    this.askedAt = clock.now();
    try {
      await this.vault.put("inside", await this.api.json("inside"));
      this.seen = next + passed.size;
    } catch (e) {
      if (!(e instanceof Refused)) {
        throw e;
      }
    }
  }

  /** {at, zones: Map of zone to Map of number to {name, assisted}}; null while the server has never told. */
  async now() {
    const kept = await this.vault.get("inside");
    if (!kept) {
      return null;
    }
    const zones = new Map(kept.zones.map(({ zone, people }) => [zone, new Map(people.map(({ number, name, assisted }) => [number.replaceAll("-", ""), { name: name ?? null, assisted }]))]));
    this.since(Date.parse(kept.at) / 1000).forEach(({ pass, zone, direction }) => {
      zones.forEach((people) => people.delete(pass.number));
      if (direction === "ENTRY") {
        zones.set(zone, (zones.get(zone) ?? new Map()).set(pass.number, { name: pass.name, assisted: pass.assisted }));
      }
    });
    return { at: Date.parse(kept.at), zones };
  }

  since(at) {
    const { passed, held } = this.holdings;
    return [...passed]
      .flatMap(([id, zones]) => [...zones].map(([zone, passage]) => ({ ...passage, zone, pass: held?.passes.get(id) })))
      .filter((passage) => passage.pass && passage.at > at)
      .sort((a, b) => a.at - b.at);
  }
}

const person = ([number, { name, assisted }]) => {
  const id = "found-" + number;
  const printed = number.replace(/(.{4})(?=.)/g, "$1-");
  return el("li", { class: "check" }, el("input", { type: "checkbox", id }),
    el("label", { for: id }, name ? [apart(name), " "] : null, apart(printed, { class: "mono small" }),
      assisted ? [" ", el("span", { class: "assist assist--small" }, shape("assist", "assist__mark"), say("gate.app.assist"))] : null));
};

const zone = ([code, people]) =>
  people.size === 0 ? null : el("section", {}, el("h2", {}, apart(code), " · " + people.size), el("ul", { class: "hits" }, [...people].map(person)));

export const insideScreen = async (inside, leave) => {
  const list = await inside.now();
  const { event } = inside.holdings.assignment;
  const people = [...(list?.zones.values() ?? [])].reduce((sum, zone) => sum + zone.size, 0);
  show(
    el("header", { class: "bar" }, el("div", {}, el("h1", {}, say("gate.app.who")), el("p", {}, own(event.title))), el("button", { type: "button", class: "plain", onclick: leave }, say("gate.app.back"))),
    el("main", { class: "page" },
      el("p", { class: "lead" }, list ? say("gate.app.who.words", time(list.at, event.zone), people) : say("gate.app.who.none")),
      list ? [...list.zones].map(zone) : null));
};
