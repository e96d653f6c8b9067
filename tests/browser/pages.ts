/** A built site in a real browser. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.ts';
import { type Serving, serve } from '../../src/build/serve.ts';
import type { BuiltSite } from '../site/built.ts';

/** A site that is served, and a browser to look at it. */
export interface Visit {
  browser: Browser;
  url: string;
  close(): Promise<void>;
}

/** Milliseconds for which a page is waited for: a machine that is busy with other things takes long. */
export const patience = 180_000;

/** The Chromium of this worker: the files that it runs one after another share it, as starting one takes seconds. */
let running: Promise<Browser> | undefined;

/** Chromium, whose pages are waited for with patience. It ends with the worker. */
export async function startBrowser(): Promise<Browser> {
  running ??= launch();
  const browser = await running;
  if (browser.isConnected()) return browser;
  running = launch();
  return running;
}

/** Closes every window that a file has opened: nothing of it is left for the next. */
export async function leaveBrowser(): Promise<void> {
  const browser = await running;
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}

async function launch(): Promise<Browser> {
  const browser = await launchChromium();
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  return browser;
}

/** Serves a site and opens a browser. */
export async function visit({ dir, base }: BuiltSite): Promise<Visit> {
  const server: Serving = await serve(dir, base, 0);
  const browser = await startBrowser();
  return {
    browser,
    url: server.url,
    async close() {
      await leaveBrowser();
      await server.close();
    },
  };
}

/** The screens that a page is looked at on: the narrow one is 1280 px at 400 % zoom. */
export const screens = { narrow: { width: 320, height: 640 }, wide: { width: 1280, height: 900 } } as const;

/** A page on a screen of a size, in light or dark. */
export async function openPage(
  browser: Browser,
  screen: keyof typeof screens,
  light: 'light' | 'dark' = 'light',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: screens[screen], colorScheme: light, ...options });
  return { context, page: await context.newPage() };
}
