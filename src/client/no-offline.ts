/** Takes the service worker off the devices that have it, once a chamber has turned it off. */
const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) if (name.startsWith('huikan-')) await caches.delete(name);
    await worker.registration.unregister();
  };
  event.waitUntil(clear());
});

export {};
