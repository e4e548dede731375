// How each verdict looks and sounds: colour, shape, word and tone all say the same, so that any one of them is enough.

import { isPassage } from "/assets/gate-app/verdict.js";

const DENY = { tone: "deny", shape: "deny" };

const FACES = {
  ADMIT: { tone: "admit", shape: "admit" },
  ADMIT_WITH_ATTENTION: { tone: "attention", shape: "attention" },
  ALREADY_INSIDE: { tone: "caution", shape: "inside" },
  STALE_DATA: { tone: "caution", shape: "stale" },
  WRONG_GATE: { tone: "deny", shape: "elsewhere" },
  CAPACITY_FULL: { tone: "deny", shape: "full" },
  UNKNOWN: { tone: "deny", shape: "unknown" },
};

/** Where nobody stands by, the pass may well be good. */
const UNATTENDED = { tone: "caution", shape: "elsewhere" };

export const face = ({ verdict, reason }) => (reason === "UNATTENDED" ? UNATTENDED : FACES[verdict] ?? DENY);

const OVERRIDABLE = new Set(["ALREADY_INSIDE", "WRONG_GATE"]);

/** As the server has it: two people may let in only where nothing is wrong with the pass itself. */
export const mayBeOverridden = (verdict) => OVERRIDABLE.has(verdict);

/** Who is let through: on an old list the guard does so after a look at the ID, against the rules two people may. */
export const passes = ({ verdict, override }) => isPassage(verdict) || Boolean(override);
