// The last scans at this device, the newest first.

import { apart, el, shape } from "./dom.js";
import { face } from "./faces.js";
import { say, time } from "./words.js";

const line = ({ verdict, reason, name, direction, at }, zone) =>
  el("li", { class: "last__line last__line--" + face({ verdict, reason }).tone },
    shape(face({ verdict, reason }).shape, "last__shape"),
    el("span", { class: "last__word" }, say("gate.verdict." + verdict)),
    name ? apart(name, { class: "last__name" }) : null,
    el("span", { class: "last__time" }, say("gate.direction." + direction), " ", apart(time(at, zone))));

export const lastScans = (history, zone) =>
  history.scans.length === 0
    ? null
    : el("section", { class: "last", "aria-labelledby": "last" },
        el("h2", { id: "last" }, say("gate.screen.last")),
        el("ol", {}, history.scans.map((scan) => line(scan, zone))));
