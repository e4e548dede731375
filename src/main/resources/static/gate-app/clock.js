// The time that counts is the server's: what this device's own clock is off is measured and added. In a rehearsal that is
// the rehearsal's time, and nothing is said of the device's own.

const WARNED = 30_000;

let ahead = 0; // what must be added to this device's clock
let off = 0; // by how much this device's own clock is wrong, in milliseconds
let steady = null; // a monotonic mark: who sets the clock of the device back makes no old list young

const wall = () => (steady ? Math.max(Date.now(), steady.wall + (performance.now() - steady.mark)) : Date.now());

export const clock = {
  /** Half the way there and back is taken for the way back. */
  measure(sentAt, serverTime, rehearsal) {
    const now = Date.now();
    const back = (now - sentAt) / 2;
    steady = { wall: now, mark: performance.now() };
    ahead = Date.parse(rehearsal ?? serverTime) + back - now;
    off = rehearsal ? 0 : now - back - Date.parse(serverTime);
    return { ahead, off };
  },

  resume(kept) {
    ahead = kept?.ahead ?? 0;
    off = kept?.off ?? 0;
  },

  now: () => wall() + ahead,
  seconds: () => Math.floor((wall() + ahead) / 1000),
  off: () => off,
  isWrong: () => Math.abs(off) > WARNED,
};
