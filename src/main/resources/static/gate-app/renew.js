// Keeps the app for when there is no network, and takes a new version into use while nobody is at the gate.

const LOOKED_FOR = 600_000;
const QUIET = 10_000;

export const renewWhenIdle = async (isIdle) => {
  if (!navigator.serviceWorker) {
    return;
  }
  const first = !navigator.serviceWorker.controller;
  let touched = performance.now();
  const touch = () => {
    touched = performance.now();
  };
  ["pointerdown", "keydown"].forEach((kind) => addEventListener(kind, touch, { passive: true }));
  const reload = () => (isIdle() && performance.now() - touched > QUIET ? location.reload() : setTimeout(reload, 1000));
  navigator.serviceWorker.addEventListener("controllerchange", () => first || reload());
  const registered = await navigator.serviceWorker.register("/gate-app/sw.js", { scope: "/gate-app/", updateViaCache: "none" }).catch(console.error);
  setInterval(() => registered?.update().catch(() => {}), LOOKED_FOR);
};
