// What the app says, in the reader's language; digits are Western in every one.

const KEPT = "pregny-language";

let words = { language: "en", direction: "ltr", languages: {}, words: {} };

const wanted = () => {
  const asked = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(KEPT);
  return [asked, ...navigator.languages].filter(Boolean).map((tag) => tag.slice(0, 2).toLowerCase());
};

const fetched = async (language) => {
  const response = await fetch("/gate-app/words/" + language + ".json");
  return response.ok ? response.json() : null;
};

const use = (found) => {
  words = found;
  document.documentElement.lang = found.language;
  document.documentElement.dir = found.direction;
  document.title = say("gate.app.title") + " – Pregny";
};

/** The first of the reader's languages that there is. */
export const learn = async () => {
  const known = ["en", "fr", "es", "ar", "zh", "ru"];
  use(await fetched(wanted().find((language) => known.includes(language)) ?? "en"));
};

export const speak = async (language) => {
  use(await fetched(language));
  localStorage.setItem(KEPT, language);
};

export const languages = () => Object.entries(words.languages);
export const language = () => words.language;

export const knows = (key) => key in words.words;

export const say = (key, ...values) =>
  (words.words[key] ?? key).replace(/\{(\d)\}/g, (_, n) => String(values[n] ?? ""));

/** A text that comes in several languages, from the server. */
export const own = (texts) => (typeof texts === "string" ? texts : texts?.[words.language] ?? texts?.en ?? "");

const locale = () => (words.language === "en" ? "en-GB" : words.language) + "-u-nu-latn";

const MINUTE = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const SECOND = { ...MINUTE, second: "2-digit" };
const DAY = { ...MINUTE, day: "numeric", month: "short" };

const made = new Map(); // to make a format takes a slow phone longer than to show the rest of a verdict

const written = (ms, timeZone, style) => {
  const name = [locale(), timeZone, Object.keys(style)].join(" ");
  if (!made.has(name)) {
    made.set(name, new Intl.DateTimeFormat(locale(), { timeZone, ...style }));
  }
  return made.get(name).format(ms);
};

export const time = (ms, timeZone) => written(ms, timeZone, MINUTE);
export const seconds = (ms, timeZone) => written(ms, timeZone, SECOND);
export const day = (ms, timeZone) => written(ms, timeZone, DAY);

const UNITS = [["year", 31557600], ["day", 86400], ["hour", 3600], ["minute", 60]];

/** How long, in the largest unit of which there are two. */
export const span = (ms) => {
  const whole = Math.round(Math.abs(ms) / 1000);
  const [unit, size] = UNITS.find(([, one]) => whole >= 2 * one) ?? ["second", 1];
  return new Intl.NumberFormat(locale(), { style: "unit", unit, unitDisplay: "long" }).format(Math.round(whole / size));
};

export const folded = (text) =>
  text.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").toLocaleLowerCase("en");
