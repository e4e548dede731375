// Nothing of a person lies in the browser but sealed (AES-256-GCM) under a key that no script can read out, bound to the
// place where it lies. The key that signs the journal cannot be read out either.

const AES = { name: "AES-GCM", length: 256 };
const EC = { name: "ECDSA", namedCurve: "P-256" };
const SIGNING = { name: "ECDSA", hash: "SHA-256" };

const bytesOf = (text) => new TextEncoder().encode(text);

const madeKeys = async (database) => {
  const seal = await crypto.subtle.generateKey(AES, false, ["encrypt", "decrypt"]);
  const sign = await crypto.subtle.generateKey(EC, false, ["sign", "verify"]);
  await database.write([["plain", "keys", { seal, sign }]]);
  return { seal, sign };
};

export const openVault = async (database) =>
  new Vault(database, (await database.read("plain", "keys")) ?? (await madeKeys(database)));

class Vault {
  constructor(database, keys) {
    this.database = database;
    this.keys = keys;
  }

  /** What the server is told of this device's key: the public half. */
  async publicKey() {
    const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", this.keys.sign.publicKey);
    return { kty, crv, x, y };
  }

  async signed(text) {
    return new Uint8Array(await crypto.subtle.sign(SIGNING, this.keys.sign.privateKey, bytesOf(text)));
  }

  async sealed(store, key, bytes) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = bytesOf(store + "/" + key);
    return { iv, box: await crypto.subtle.encrypt({ name: AES.name, iv, additionalData }, this.keys.seal, bytes) };
  }

  sealedJson(store, key, value) {
    return this.sealed(store, key, bytesOf(JSON.stringify(value)));
  }

  async opened(store, key, { iv, box }) {
    const additionalData = bytesOf(store + "/" + key);
    return new Uint8Array(await crypto.subtle.decrypt({ name: AES.name, iv, additionalData }, this.keys.seal, box));
  }

  async openedJson(store, key, sealed) {
    return JSON.parse(new TextDecoder().decode(await this.opened(store, key, sealed)));
  }

  async get(key) {
    const sealed = await this.database.read("sealed", key);
    return sealed ? this.openedJson("sealed", key, sealed) : null;
  }

  async put(key, value) {
    return this.database.write([["sealed", key, await this.sealedJson("sealed", key, value)]]);
  }

  /** All of a store, opened: [[key, bytes]]. */
  async all(store, most) {
    const entries = await this.database.entries(store, most);
    return Promise.all(entries.map(async ([key, sealed]) => [key, await this.opened(store, key, sealed)]));
  }

  async allJson(store, most) {
    const entries = await this.all(store, most);
    return entries.map(([key, bytes]) => [key, JSON.parse(new TextDecoder().decode(bytes))]);
  }
}
