/** Asks the service worker, where the archive has one, to keep the index for searching without a network. */

/** What is said to it. */
export const keepSearchMessage = 'keep search';

/** Not where the reader saves data. */
const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Asked when results are there: until then what they take has the network to itself. */
export function keepForOffline(): void {
  if (navigator.onLine && !savesData()) navigator.serviceWorker?.controller?.postMessage(keepSearchMessage);
}
