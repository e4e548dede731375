// Names in plain small Latin letters, as the server's FoldedName has them: Щербаков typed finds Shcherbakov printed, and the
// other way round. The table of letters is the server's own.

const ARABIC_SIGNS = /[\u064B-\u065F\u0670\u0640]/g; // vowels and the lengthening stroke, which most do not write
const ARABIC_ARTICLE = /(?<!\p{L})\u0627\u0644(?=\p{L}{2})/gu;
const ELIDED = /\b(l|d|n|s|j|m|t|c|qu|dell|all|nell|sull|un)['\u2019\u02BC]/g;
const APOSTROPHES = /['\u2019\u02BC`"]/g;

let letters = new Map(); // a Chinese character is a word of its own

export const learnLetters = async () => {
  const response = await fetch("/gate-app/letters.json");
  const told = response.ok ? await response.json() : { letters: {}, sounds: {} };
  const sounds = Object.entries(told.sounds).flatMap(([sound, characters]) => [...characters].map((one) => [one, ` ${sound} `]));
  letters = new Map([...Object.entries(told.letters), ...sounds]);
};

const alefs = (text) => text.replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627");

export const latinWords = (text) => {
  const plain = alefs(text.normalize("NFKC").replace(ARABIC_SIGNS, "")).replace(ARABIC_ARTICLE, "").toLowerCase();
  const latin = [...plain].map((letter) => letters.get(letter) ?? letter).join("").normalize("NFKD").replace(/\p{M}/gu, "");
  return latin.replace(ELIDED, "").replace(APOSTROPHES, "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
};
