/** A browser for tests and pictures: the one from the npm registry, or a person's own Chrome. */
import { type Browser, chromium as playwright } from 'playwright-core';
import { MachineFault } from '../src/i18n/fault.ts';
import { messages } from '../src/i18n/messages.ts';
import { bringPackages } from './packages.ts';

/** Where Chromium lies, installed and unpacked the first time. @throws {MachineFault} if it cannot be installed */
async function broughtChromium(): Promise<string> {
  bringPackages('browser');
  const { executablePath } = await import('./browser/executable.ts');
  return executablePath();
}

/**
 * Starts Chromium without a window.
 * @param more arguments for its command line
 * @throws {MachineFault} if it cannot be installed or does not start; set HUIKAN_CHROME to the path of a Chrome or Chromium then
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.HUIKAN_CHROME ?? (await broughtChromium());
  try {
    return await playwright.launch({
      executablePath,
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
      // A busy machine starts slowly.
      timeout: 0,
    });
  } catch (error) {
    throw new MachineFault(messages.noBrowser((error as Error).message.split('\n')[0]!), error);
  }
}

// By itself it makes Chromium ready for those who come after.
if (process.argv[1] === import.meta.filename && !process.env.HUIKAN_CHROME) await broughtChromium();
