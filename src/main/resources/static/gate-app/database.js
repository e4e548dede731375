// The little of IndexedDB that a gate needs. Whatever is written in one go is there as a whole or not at all.

const NAME = "pregny-gate";
const STORES = ["plain", "sealed", "list", "passages", "journal", "photos"];

const answered = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export const openDatabase = async () => {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => STORES.forEach((store) => request.result.createObjectStore(store));
  return new Database(await answered(request));
};

class Database {
  constructor(db) {
    this.db = db;
  }

  read(store, key) {
    return answered(this.db.transaction(store).objectStore(store).get(key));
  }

  keys(store) {
    return answered(this.db.transaction(store).objectStore(store).getAllKeys());
  }

  /** Everything in a store, or the first few: [[key, value]] in the order of the keys. */
  async entries(store, most) {
    const held = this.db.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([answered(held.getAllKeys(null, most)), answered(held.getAll(null, most))]);
    return keys.map((key, i) => [key, values[i]]);
  }

  /** [[store, key, value]], undefined for what goes; resolves once it is on disk. */
  async write(changes) {
    const stores = [...new Set(changes.map(([store]) => store))];
    const work = this.db.transaction(stores, "readwrite", { durability: "strict" });
    const done = new Promise((resolve, reject) => {
      work.oncomplete = () => resolve();
      work.onabort = () => reject(work.error ?? new Error("not written"));
    });
    try {
      for (const [store, key, value] of changes) {
        const held = work.objectStore(store);
        value === undefined ? held.delete(key) : held.put(value, key);
      }
    } catch (e) {
      work.abort(); // what was put before must not stay
      await done.catch(() => {});
      throw e;
    }
    return done;
  }

  /** Nothing is left, the keys first of all: what was sealed under them could not be read even if it were. */
  async wipe() {
    const work = this.db.transaction(STORES, "readwrite", { durability: "strict" });
    STORES.forEach((store) => work.objectStore(store).clear());
    await new Promise((resolve) => {
      work.oncomplete = resolve;
      work.onabort = resolve;
    });
    this.db.close();
    await answered(indexedDB.deleteDatabase(NAME)).catch(() => {});
  }
}
