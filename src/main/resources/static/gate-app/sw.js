// Keeps the app itself, and nothing of anybody, for when there is no network: the files that shell.js names, each checked
// against its hash. Answers of the API are never kept here.

importScripts("/gate-app/shell.js");

const { version, files } = self.SHELL;
const CACHE = "pregny-gate-" + version;
const START = "/gate-app/";

const fetched = async (cache, [path, hash]) => {
  const response = await fetch(path, { integrity: "sha256-" + hash, cache: "no-cache", credentials: "omit" });
  if (!response.ok) {
    throw new Error(path + " " + response.status);
  }
  await cache.put(path, response);
};

/** All of one version or nothing: a half is never taken into use. */
const install = async () => {
  const cache = await caches.open(CACHE);
  await Promise.all(Object.entries(files).map((file) => fetched(cache, file)));
  await self.skipWaiting();
};

const activate = async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith("pregny-gate-") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
};

const kept = async (path, request) => {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
};

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const path = request.mode === "navigate" && pathname.startsWith(START) ? START : pathname;
  if (request.method === "GET" && origin === location.origin && path in files) {
    event.respondWith(kept(path, request));
  }
});
