// What the guard must know besides the pass: is the network there, how old is the list, is the clock right, what waits.

import { clock } from "./clock.js";
import { el } from "./dom.js";
import { say, span, time } from "./words.js";

const notice = (tone, key, ...values) => el("p", { class: "notice notice--" + tone, "data-notice": key }, say("gate.app." + key, ...values));

const age = (held) => clock.seconds() - held.issued;

export const isStale = (held) => !held || age(held) > held.maxAge;

const near = ({ connected, hasMet }) =>
  connected > 0 ? notice("quiet", "near", connected) : notice("quiet", hasMet ? "twoGates" : "notMet");

/** At a kiosk: to whoever comes with a pass. Where a document is shown, it lets nobody in. */
export const welcome = ({ holdings: { held, assignment }, scanning }) =>
  scanning.direction() !== "EXIT" && (isStale(held) || held.plan.checksId) ? notice("caution", "closed") : notice("quiet", "holdPass");

/** The most urgent first. */
export const notices = ({ holdings, sync, neighbours }) => {
  const { held, assignment } = holdings;
  const zone = assignment.event.zone;
  return [
    held ? null : notice("deny", "noList"),
    held && isStale(held) ? notice("caution", "staleList", time(held.issued * 1000, zone)) : null,
    sync.online ? null : notice("caution", "offline"),
    sync.online ? null : near(neighbours),
    sync.online && neighbours.isAlone ? notice("quiet", "noneNear") : null,
    clock.isWrong() ? notice("caution", "clock", span(clock.off())) : null,
  ].filter(Boolean);
};

export const figures = ({ holdings, sync, journal, history, neighbours }) => {
  const { held, assignment, inside } = holdings;
  const zone = assignment.event.zone;
  const count = inside[assignment.gate?.zone];
  const figure = (key, value, shown = value) =>
    el("div", { "data-figure": key, "data-value": String(value) }, el("dt", {}, say("gate.app.figure." + key)), el("dd", {}, String(shown)));
  return el("dl", { class: "figures" },
    figure("admitted", history.admitted),
    figure("refused", history.refused),
    count === undefined ? null : figure("inside", count),
    figure("waiting", journal.waiting),
    figure("list", held ? time(held.issued * 1000, zone) : "–"),
    figure("near", neighbours.connected),
    figure("network", sync.online, say(sync.online ? "gate.app.network.on" : "gate.app.network.off")));
};
