// What a kiosk says to whoever stands before it, since nobody stands beside it: never to look at somebody else's document
// or to hold somebody, and of what is wrong with a pass only what its holder may read in passing.

import { passes } from "./faces.js";
import { knows, say } from "./words.js";

const DISCREET = new Set(["SUSPENDED", "REVOKED", "ALREADY_INSIDE"]);
const TO_STAFF = "STAFF";

const isDiscreet = ({ verdict, reason }) => reason !== "REVOKED_KEY" && (DISCREET.has(verdict) || reason === "UNATTENDED");

/** {word, next}: large, and what to do then. */
export const toTheHolder = (answer) => {
  const { verdict, reason, nextStep } = answer;
  if (passes(answer)) {
    return { word: say("gate.kiosk.word.pass"), next: say("gate.kiosk." + (reason === "ASSISTANCE" ? reason : "ADMIT")) };
  }
  const key = [nextStep, isDiscreet(answer) ? TO_STAFF : verdict, TO_STAFF].find((word) => knows("gate.kiosk." + word));
  const unsaid = isDiscreet(answer) || verdict === "REVOKED";
  return { word: say(unsaid ? "gate.kiosk.word.staff" : "gate.verdict." + verdict), next: say("gate.kiosk." + key) };
};
