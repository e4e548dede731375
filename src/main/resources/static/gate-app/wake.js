// The screen stays on while somebody works with it.

let lock = null;

const ask = async () => {
  if (!document.hidden && (!lock || lock.released)) {
    lock = await navigator.wakeLock?.request("screen").catch(() => null);
  }
};

export const stayAwake = () => {
  document.addEventListener("visibilitychange", ask);
  return ask();
};
