/** A page for the scripts of browsers, for as long as a test runs. */
import { parseHTML } from 'linkedom';
import { onTestFinished, vi } from 'vitest';

/** Makes a page the browser's own. @returns its document */
export function pageOf(body: string): Document {
  const window = parseHTML(`<!doctype html><html lang="zh-Hans"><body>${body}</body></html>`);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Event', window.Event);
  // The constant that the DOM standard gives it.
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return window.document;
}
