import { expect, onTestFinished, test, vi } from 'vitest';
import { keepForOffline, keepSearchMessage } from '../../../src/search/client/keep.ts';

/** What the service worker is told in a browser of this kind. */
function told(navigator: { onLine: boolean; connection?: { saveData: boolean } }): unknown[] {
  const messages: unknown[] = [];
  const controller = { postMessage: (message: unknown) => messages.push(message) };
  vi.stubGlobal('navigator', { serviceWorker: { controller }, ...navigator });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  keepForOffline();
  return messages;
}

test.each([
  [{ onLine: true }, [keepSearchMessage]],
  [{ onLine: true, connection: { saveData: false } }, [keepSearchMessage]],
  [{ onLine: true, connection: { saveData: true } }, []],
  [{ onLine: false }, []],
])('%j: the service worker is told %j', (navigator, expected) => expect(told(navigator)).toEqual(expected));

test.each([[{}], [{ serviceWorker: undefined }], [{ serviceWorker: { controller: null } }]])(
  'where there is no service worker (%j) nobody is told',
  (more) => {
    expect(() => told({ onLine: true, ...more })).not.toThrow();
  },
);
