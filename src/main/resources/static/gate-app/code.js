// What is held out or typed: a signed code, or the number on the pass with its check character (Crockford's Base32).

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LONGEST = 1000;

/** As the server reads a typed number: upper case, no blanks and hyphens, O as 0, I and L as 1. */
export const numberIn = (typed) =>
  typed.normalize("NFKC").toUpperCase().replace(/[\s\u2010-\u2015-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

/** Luhn mod 32 finds every single wrong character. */
export const isNumber = (number) => {
  const digits = [...number].map((character) => ALPHABET.indexOf(character));
  if (digits.length < 2 || digits.includes(-1)) {
    return false;
  }
  const sum = digits.reverse().reduce((total, digit, place) => {
    const addend = digit * (place % 2 === 0 ? 1 : 2);
    return total + Math.floor(addend / 32) + (addend % 32);
  }, 0);
  return sum % 32 === 0;
};

/** A code as it is judged, sent and kept; what is longer than any of ours stays wrong when it is cut. */
export const heldOut = (text) => text.replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, "").slice(0, LONGEST);
