/** A browser for tests and pictures: the one from the npm registry, or a person's own Chrome. */
import { type Browser, chromium as playwright } from 'playwright-core';
import { bring } from './launch/bring.mjs';

async function brought(): Promise<string> {
  bring('browser', { zh: '浏览器 Chromium', en: 'Chromium' });
  const { executablePath } = await import('./browser/executable.ts');
  return executablePath();
}

/**
 * Starts Chromium without a window.
 * @param more arguments for its command line
 * @throws if it cannot start; set HUIKAN_CHROME to the path of a Chrome or Chromium then
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const own = process.env.HUIKAN_CHROME;
  try {
    return await playwright.launch({
      executablePath: own ?? (await brought()),
      // For machines without a sandbox, a screen or a graphics card, and without calls to the outside.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        ...more,
      ],
      headless: true,
    });
  } catch (error) {
    throw new Error(
      `浏览器没有启动。可用 HUIKAN_CHROME=路径 指定本机的 Chrome。\nThe browser did not start; name your own Chrome with HUIKAN_CHROME=path.\n${(error as Error).message}`,
    );
  }
}
