// What the guard sees between two passes: where, which way, the camera, and what to know.

import { Camera } from "./camera.js";
import { apart, el, show } from "./dom.js";
import { finder } from "./finder.js";
import { lastScans } from "./last-scans.js";
import { figures, notices, welcome } from "./status.js";
import { own, say } from "./words.js";

const SEARCHING = new Set(["GATE_SEARCH", "DESK"]);
const ALLOWED = "pregny-camera";

export class ReadyScreen {
  constructor(work, verdict, actions) {
    Object.assign(this, { work, verdict, actions });
    this.video = el("video", { muted: true, playsinline: true, "aria-hidden": "true" });
    this.video.muted = true;
    this.camera = new Camera(this.video, (text, at, ended) => (ended ? this.asleep("ended") : this.verdict.node.isConnected && work.scanning.seen(text, at)));
  }

  render() {
    const { holdings } = this.work;
    const { gate, event, name, version } = holdings.assignment;
    this.version = version;
    this.verdict.alone = this.alone;
    this.notices = el("div", { class: "notices" });
    this.figures = el("div");
    this.last = el("div");
    this.ways = el("div", { class: "ways" });
    this.finder = finder({
      holdings, mayFind: () => SEARCHING.has(holdings.assignment.profile), tell: (number) => this.work.scanning.scanned(number),
    });
    show(
      el("header", { class: "bar" },
        el("div", {}, el("h1", {}, gate ? own(gate.name) : say("gate.app.nowhere")), el("p", {}, own(event.title), " · ", apart(name))),
        this.alone && !holdings.assignment.pin ? null : el("button", { type: "button", class: "plain", onclick: this.actions.settings }, say("gate.app.settings"))),
      el("main", {}, this.notices, el("div", { class: "ready" }, el("div", { class: "ready__look" }, this.ways, this.view()), this.side())),
      this.verdict.node);
    this.refresh();
    this.resume();
  }

  /** What a scanner types goes everywhere but into the field it happened to stand in. */
  typed(code) {
    if (this.verdict.node.isConnected) {
      this.finder.clear();
      this.work.scanning.scanned(code);
    }
  }

  /** The server may have moved the device, or given it another profile. */
  changed() {
    const { version } = this.work.holdings.assignment;
    if (version !== this.version && this.verdict.node.isConnected) {
      this.render();
    }
    this.refresh();
  }

  get alone() {
    return this.work.holdings.assignment.profile === "KIOSK";
  }

  side() {
    return el("div", { class: "ready__side" }, this.alone ? null : this.finder.form, this.figures, this.who(), this.last);
  }

  who() {
    return this.alone ? null : el("button", { type: "button", class: "plain", onclick: this.actions.who }, say("gate.app.who"));
  }

  view() {
    this.torch = el("button", { type: "button", class: "plain torch", hidden: true, "aria-pressed": "false", onclick: () => this.light() }, say("gate.app.torch"));
    this.opener = el("button", { type: "button", class: "button view__open", onclick: () => this.look() }, say("gate.app.camera"));
    this.trouble = el("p", { class: "fault", role: "status" });
    return el("div", { class: "view" }, this.video, el("div", { class: "view__frame", "aria-hidden": "true" }), this.opener, this.trouble, this.torch);
  }

  /** Not while a pass is judged: the verdict goes first. */
  refresh() {
    const { holdings, history, scanning } = this.work;
    if (scanning.busy) {
      scanning.work.then(() => this.refresh());
      return;
    }
    this.notices.replaceChildren(...(this.alone ? [welcome(this.work)] : notices(this.work)));
    this.figures.replaceChildren(figures(this.work));
    this.last.replaceChildren(...[this.alone ? null : lastScans(history, holdings.assignment.event.zone)].filter(Boolean));
    this.ways.replaceChildren(...this.directions());
  }

  directions() {
    const { scanning, holdings } = this.work;
    const ways = holdings.assignment.direction === "BOTH" ? ["ENTRY", "EXIT"] : [holdings.assignment.direction];
    const turn = (way) => () => {
      scanning.chosen = way;
      this.refresh();
      this.ways.querySelector("[aria-pressed=true]")?.focus();
    };
    const mark = (way) => el("span", { class: "way__mark", "aria-hidden": "true" }, way === "ENTRY" ? "→" : "←");
    return ways.map((way) =>
      ways.length === 1
        ? el("p", { class: "way way--only" }, mark(way), say("gate.direction." + way))
        : el("button", { type: "button", class: "way", "aria-pressed": String(scanning.direction() === way), onclick: turn(way) }, mark(way), say("gate.direction." + way)));
  }

  /** After a reload the camera opens by itself where it was open before. */
  resume() {
    if (this.camera.stream) {
      this.video.play().catch(() => {});
      this.awake();
    } else if (sessionStorage.getItem(ALLOWED) || this.alone) {
      this.look();
    }
  }

  async look() {
    this.trouble.textContent = "";
    try {
      await this.camera.start();
      sessionStorage.setItem(ALLOWED, "yes");
      this.awake();
    } catch (e) {
      this.asleep(e.name);
    }
  }

  awake() {
    this.opener.hidden = true;
    this.torch.hidden = !this.camera.torchable;
  }

  asleep(why) {
    this.camera.stop();
    this.opener.hidden = false;
    const known = { NotAllowedError: "denied", NotFoundError: "none" };
    this.trouble.textContent = say("gate.app.camera." + (known[why] ?? "busy"));
  }

  async light() {
    const on = this.torch.getAttribute("aria-pressed") !== "true";
    await this.camera.torch(on);
    this.torch.setAttribute("aria-pressed", String(on));
  }
}
