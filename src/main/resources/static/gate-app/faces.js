// How each verdict looks and sounds: colour, shape, word and tone all say the same, so that any one of them is enough.

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

export const face = (verdict) => FACES[verdict] ?? DENY;

const ADMITTING = new Set(["ADMIT", "ADMIT_WITH_ATTENTION"]);

export const admits = (verdict) => ADMITTING.has(verdict);

/** Who is let through: on an old list the guard may do so after a look at the ID. */
export const passes = ({ verdict, override }) => admits(verdict) || verdict === "STALE_DATA" || Boolean(override);
