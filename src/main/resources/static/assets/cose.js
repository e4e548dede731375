// The little of Base32, CBOR and COSE that codes on passes are made of (RFC 4648, 8949, 9052), read strictly: nothing is
// taken that the server's own writer would not have written, byte for byte.

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const COSE_SIGN1 = 18;
const EDDSA = -8;
const HEADER = { algorithm: 1, contentType: 3, kid: 4 };
export const KID_BYTES = 4;
const SIGNATURE_BYTES = 64;

const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

class Malformed extends Error {}

export const insist = (truth) => {
  if (!truth) {
    throw new Malformed();
  }
};

export const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);
export const isBytes = (value) => value instanceof Uint8Array;

export const fromBase32 = (text) => {
  const bytes = [];
  let buffer = 0;
  let held = 0;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    insist(digit >= 0);
    buffer = (buffer << 5) | digit;
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes.push((buffer >> held) & 255);
    }
    buffer &= (1 << held) - 1;
  }
  insist(held < 5 && buffer === 0);
  return Uint8Array.from(bytes);
};

export const fromBase64url = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

export const toBase64url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

/** The little of RFC 8949 that codes are made of: whole numbers, bytes, text, arrays, maps and one tag. */
export class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  static whole(bytes) {
    const reader = new Reader(bytes);
    const value = reader.value(0);
    insist(reader.at === bytes.length);
    return value;
  }

  take(length) {
    insist(length <= this.bytes.length - this.at);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  argument(low) {
    if (low < 24) {
      return low;
    }
    insist(low <= 27);
    const end = this.at + 2 ** (low - 24);
    insist(end <= this.bytes.length);
    let value = 0;
    while (this.at < end) {
      value = value * 256 + this.bytes[this.at++];
    }
    insist(Number.isSafeInteger(value));
    return value;
  }

  value(depth) {
    insist(depth < 5);
    insist(this.at < this.bytes.length);
    const first = this.bytes[this.at++];
    const argument = this.argument(first & 31);
    switch (first >> 5) {
      case 0:
        return argument;
      case 1:
        return -1 - argument;
      case 2:
        return this.take(argument);
      case 3:
        return UTF_8.decode(this.take(argument));
      case 4:
        return this.many(argument, () => this.value(depth + 1));
      case 5:
        return new Map(this.many(argument, () => [this.value(depth + 1), this.value(depth + 1)]));
      case 6:
        return { tag: argument, value: this.value(depth + 1) };
      default:
        throw new Malformed();
    }
  }

  many(count, read) {
    insist(count <= this.bytes.length);
    return Array.from({ length: count }, read);
  }
}

const head = (major, argument) => {
  if (argument < 24) {
    return [(major << 5) | argument];
  }
  const power = [0, 1, 2, 3].find((n) => argument < 2 ** (8 * 2 ** n));
  const bytes = Array.from({ length: 2 ** power }, (_, i) => Math.floor(argument / 2 ** (8 * (2 ** power - 1 - i))) % 256);
  return [(major << 5) | (24 + power), ...bytes];
};

const joined = (parts) => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The one way in which the server writes a value: shortest lengths, map entries in the order they are given. */
export const written = (value) => {
  if (typeof value === "number") {
    return Uint8Array.from(value >= 0 ? head(0, value) : head(1, -1 - value));
  }
  if (isBytes(value)) {
    return joined([head(2, value.length), value]);
  }
  if (typeof value === "string") {
    const text = new TextEncoder().encode(value);
    return joined([head(3, text.length), text]);
  }
  if (Array.isArray(value)) {
    return joined([head(4, value.length), ...value.map(written)]);
  }
  if (value instanceof Map) {
    return joined([head(5, value.size), ...[...value].flat().map(written)]);
  }
  return joined([head(6, value.tag), written(value.value)]);
};

export const message = (bytes, contentType) => {
  const whole = Reader.whole(bytes);
  insist(whole.tag === COSE_SIGN1 && Array.isArray(whole.value) && whole.value.length === 4);
  const [header, , payload, signature] = whole.value;
  insist(isBytes(header) && isBytes(payload) && isBytes(signature) && signature.length === SIGNATURE_BYTES);
  const named = Reader.whole(header);
  insist(named instanceof Map);
  const kid = named.get(HEADER.kid);
  insist(isBytes(kid) && kid.length === KID_BYTES);
  const type = contentType ? [[HEADER.contentType, contentType]] : [];
  const ours = new Map([[HEADER.algorithm, EDDSA], ...type, [HEADER.kid, kid]]);
  insist(same(header, written(ours)));
  insist(same(bytes, written({ tag: COSE_SIGN1, value: [header, new Map(), payload, signature] })));
  return { kid: toBase64url(kid), header, payload, signature };
};

export const holds = async ({ header, payload, signature }, key) => {
  const signed = written(["Signature1", header, new Uint8Array(0), payload]);
  const imported = await crypto.subtle.importKey("raw", key.bytes, { name: "Ed25519" }, false, ["verify"]);
  return crypto.subtle.verify({ name: "Ed25519" }, imported, signature, signed);
};

export const attempt = (read) => {
  try {
    return read();
  } catch (e) {
    if (e instanceof Malformed || e instanceof TypeError || e instanceof RangeError) {
      return null;
    }
    throw e;
  }
};

