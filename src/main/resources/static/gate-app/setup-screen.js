// A phone becomes a device by the code that staff show under Devices: opened as a link, looked at or pasted.

import { claim, Refused } from "./api.js";
import { Camera } from "./camera.js";
import { el, show } from "./dom.js";
import { say } from "./words.js";

const VERSION = "1";

/** The token never leaves the browser but in the one call: it stands behind the #. */
export const tokenIn = (text) => {
  try {
    const address = new URL(text.trim(), location.href);
    return address.origin === location.origin ? new URLSearchParams(address.hash.slice(1)).get("claim") : null;
  } catch {
    return null;
  }
};

const model = () => (navigator.userAgentData?.platform ?? navigator.platform ?? "").slice(0, 60);

export const claimed = async (vault, token) => {
  const answer = await claim({ token, publicKey: await vault.publicKey(), model: model(), version: VERSION });
  const identity = { device: answer.device, secret: answer.secret };
  await vault.put("identity", identity);
  await navigator.storage?.persist?.().catch(() => false);
  return identity;
};

const faultOf = (e) => (e instanceof Refused ? (e.status === 410 ? "gone" : "refused") : "offline");

/** Resolves with the identity once a code was good. */
export const setupScreen = (vault, notice) =>
  new Promise((resolve) => {
    const video = el("video", { playsinline: true, "aria-hidden": "true" });
    video.muted = true;
    const fault = el("p", { class: "fault", role: "alert" }, notice ? say("gate.app.setup." + notice) : "");
    const field = el("input", { id: "link", type: "url", class: "field", autocomplete: "off", dir: "ltr" });
    let busy = false;

    const take = async (text) => {
      const token = tokenIn(text);
      if (busy || !token) {
        fault.textContent = busy ? "" : say("gate.app.setup.none");
        return;
      }
      busy = true;
      fault.textContent = "";
      try {
        const identity = await claimed(vault, token);
        camera.stop();
        resolve(identity);
      } catch (e) {
        fault.textContent = say("gate.app.setup." + faultOf(e));
        busy = false;
      }
    };

    const camera = new Camera(video, (text) => text && take(text));
    const open = () => camera.start().then(() => { view.hidden = false; }, () => { fault.textContent = say("gate.app.camera.denied"); });
    const view = el("div", { class: "view", hidden: true }, video, el("div", { class: "view__frame", "aria-hidden": "true" }));
    const submit = (event) => {
      event.preventDefault();
      take(field.value);
    };
    show(
      el("header", { class: "bar" }, el("h1", {}, say("gate.app.title"))),
      el("main", { class: "page" },
        el("p", { class: "lead" }, say("gate.app.setup.words")), fault,
        el("button", { type: "button", class: "button", onclick: open }, say("gate.app.setup.camera")), view,
        el("form", { onsubmit: submit, novalidate: true }, el("label", { for: "link" }, say("gate.app.setup.link")), field, el("button", { class: "plain" }, say("gate.app.setup.go"))),
        el("p", { class: "small" }, say("gate.app.setup.install"))));
  });
