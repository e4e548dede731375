// Opens the app: one of it at a time on a device, its keys, what it knows, and then the screen that fits.

import { onScanner } from "/assets/wedge.js";
import { Api } from "./api.js";
import { openDatabase } from "./database.js";
import { el, show } from "./dom.js";
import { openHistory } from "./history.js";
import { Holdings } from "./holdings.js";
import { Inside, insideScreen } from "./inside.js";
import { openJournal } from "./journal.js";
import { learnLetters } from "./letters.js";
import { Neighbours } from "./neighbours.js";
import { overrideScreen } from "./override.js";
import { Photos } from "./photos.js";
import { ReadyScreen } from "./ready-screen.js";
import { Scanning } from "./scan.js";
import { settingsScreen } from "./settings-screen.js";
import { claimed, setupScreen, tokenIn } from "./setup-screen.js";
import { renewWhenIdle } from "./renew.js";
import { readyToSound } from "./sounds.js";
import { Sync } from "./sync.js";
import { openVault } from "./vault.js";
import { VerdictScreen } from "./verdict-screen.js";
import { stayAwake } from "./wake.js";
import { learn, say } from "./words.js";

const MUTED = "pregny-muted";
const WIPED = "pregny-wiped";

const page = (key) => show(el("main", { class: "page" }, el("p", { class: "lead", role: "status" }, say(key))));

/** Two that write one journal would break its chain. */
const alone = () =>
  new Promise((resolve) => {
    navigator.locks.request("pregny-gate", { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => {});
    });
  });

const wipe = (database, sync) => async () => {
  sync?.stop();
  await database.wipe();
  sessionStorage.setItem(WIPED, "yes");
  location.reload();
};

const identified = async (vault) => {
  const token = tokenIn(location.href);
  history.replaceState(null, "", location.pathname + location.search);
  const known = await vault.get("identity");
  if (known) {
    return known;
  }
  const notice = sessionStorage.getItem(WIPED) ? "wiped" : null;
  sessionStorage.removeItem(WIPED);
  return (token && (await claimed(vault, token).catch(() => null))) ?? setupScreen(vault, token ? "gone" : notice);
};

/** The first time nothing can be done before the server has said where this device stands. */
const assigned = async (holdings, sync) => {
  for (await sync.hurry(); !holdings.assignment?.gate; await sync.hurry()) {
    page("gate.app.waiting");
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
};

const worked = (vault, identity, database) => {
  const holdings = new Holdings(vault);
  const work = { vault, holdings, isMuted: () => localStorage.getItem(MUTED) === "yes" };
  work.mute = (on) => localStorage.setItem(MUTED, on ? "yes" : "no");
  work.api = new Api(identity, () => wipe(database, work.sync)());
  work.reset = wipe(database);
  work.photos = new Photos(vault, work.api, holdings);
  work.inside = new Inside(vault, work.api, holdings);
  work.neighbours = new Neighbours(work, identity.device);
  return work;
};

const begin = async (vault, identity, database) => {
  const work = worked(vault, identity, database);
  await work.holdings.load();
  await work.neighbours.load();
  work.history = await openHistory(vault);
  work.attempt = await vault.get("attempt");
  work.journal = await openJournal(vault, identity.device);
  work.sync = new Sync(work);
  const first = work.sync.start();
  if (!work.holdings.assignment) {
    await first;
  }
  await assigned(work.holdings, work.sync);
  return work;
};

const open = (work) => {
  const zone = () => work.holdings.assignment.event.zone;
  const override = async (answer) => {
    verdict.hide();
    const why = await overrideScreen(work, answer);
    ready.render();
    if (why) {
      const { passage, ...override } = why;
      passage ? work.scanning.letIn(answer, override, passage) : work.scanning.present({ code: answer.code, override });
    }
  };
  const verdict = new VerdictScreen({ photos: work.photos, muted: work.isMuted, override });
  const shown = (answer, at) => {
    verdict.show(answer, zone());
    performance.measure("frame-to-verdict", { start: at ?? performance.now(), end: performance.now(), detail: answer.verdict });
  };
  work.scanning = new Scanning(work, shown);
  work.sync.scanning = work.scanning;
  const ready = new ReadyScreen(work, verdict, {
    settings: () => settingsScreen(work, () => ready.render()),
    who: () => insideScreen(work.inside, () => ready.render()),
  });
  onScanner((code) => ready.typed(code));
  [work.sync, work.neighbours].forEach((one) => one.addEventListener("change", () => ready.changed()));
  setInterval(() => ready.refresh(), 5000);
  renewWhenIdle(() => verdict.node.hidden && verdict.node.isConnected);
  ready.render();
};

const start = async () => {
  await Promise.all([learn(), learnLetters()]);
  if (!(await alone())) {
    page("gate.app.elsewhere");
    return;
  }
  readyToSound();
  stayAwake();
  const database = await openDatabase();
  const vault = await openVault(database);
  open(await begin(vault, await identified(vault), database));
};

start();
