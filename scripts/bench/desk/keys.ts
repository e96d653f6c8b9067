/** Keys that are typed into an article: how long each takes until both editions show it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Milliseconds between two keys: each is drawn for itself. */
const between = 450;

/**
 * Types at the end of the open article.
 * @returns milliseconds of each key, from the key to the frame in which both editions show it
 */
export async function typeKeys(page: Page, count: number): Promise<number[]> {
  await page.locator('.cm-content').click();
  await page.frameLocator('.edition iframe').first().locator('main').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await wait(1000);
  const taken: number[] = [];
  for (let n = 1; n <= count; n++) {
    // The page listens before the key is pressed: the two go different ways into the browser.
    await page.evaluate(watchKey, n);
    await page.keyboard.press('x');
    taken.push(await page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown));
    await wait(between);
  }
  return taken;
}

/** Runs in the page: a promise of the milliseconds from the next key to the frame in which both editions show it. */
function watchKey(length: number): void {
  const wanted = 'x'.repeat(length);
  let pressed = 0;
  addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
    },
    { capture: true, once: true },
  );
  (globalThis as unknown as { shown: Promise<number> }).shown = new Promise((resolve) => {
    const look = (): void => {
      const frames = [...document.querySelectorAll('iframe')];
      const has = ({ contentDocument: shown }: HTMLIFrameElement): boolean =>
        shown?.querySelector('main')?.textContent?.includes(wanted) ?? false;
      if (pressed > 0 && frames.length > 1 && frames.every(has)) resolve(performance.now() - pressed);
      else requestAnimationFrame(look);
    };
    look();
  });
}
