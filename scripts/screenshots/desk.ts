/** Pictures of every screen of the desk, on a sample archive: for the editors' handbook, and for the eye. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Edition } from '../../src/core/edition.ts';
import { DeskContext } from '../../src/desk/context.ts';
import { serveDesk } from '../../src/desk/server/server.ts';
import { launchChromium } from '../chromium.ts';
import { openPath, sampleArchive } from './sample-archive.ts';

/** A screen: where it is, what shows that it is there, and what is done on it before the picture. */
interface Screen {
  name: string;
  address: string;
  sign: string;
  prepare?: (page: Page) => Promise<void>;
}

/** Waits until the page of an edition is drawn. */
const drawn = async (page: Page, nth: number): Promise<void> => {
  await page.frameLocator('.edition:not([hidden]) iframe').nth(nth).locator('main p').first().waitFor();
};

/** Clicks a word of the Traditional edition, from outside the frame: nothing runs in it. */
const clickWord = async (page: Page, word: string): Promise<void> => {
  await page
    .locator('.edition iframe')
    .nth(1)
    .evaluate((element, wanted) => {
      const shown = (element as HTMLIFrameElement).contentDocument!;
      const walker = shown.createTreeWalker(shown.querySelector('.prose')!, NodeFilter.SHOW_TEXT);
      let text = walker.nextNode() as Text;
      while (!text.data.includes(wanted)) text = walker.nextNode() as Text;
      const at = text.data.indexOf(wanted);
      shown.getSelection()!.setBaseAndExtent(text, at, text, at + wanted.length);
      text.parentElement!.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    }, word);
  await page.locator('#click-value').waitFor();
};

const screens: readonly Screen[] = [
  { name: 'review', address: 'review', sign: '.decision h2', prepare: (page) => drawn(page, 0) },
  { name: 'list', address: 'write', sign: '.articles li' },
  { name: 'write', address: `write/${openPath}`, sign: '.cm-content', prepare: (page) => drawn(page, 1) },
  {
    name: 'correct',
    address: `write/${openPath}`,
    sign: '.cm-content',
    async prepare(page) {
      await drawn(page, 1);
      await clickWord(page, '頭髮');
    },
  },
  { name: 'import', address: 'import', sign: '.drop-zone' },
  {
    name: 'publish',
    address: 'publish',
    sign: '.publish .changes li',
    async prepare(page) {
      await page.locator('.changes summary').first().click();
      await page.locator('.compared ins').first().waitFor();
    },
  },
  { name: 'settings', address: 'settings', sign: '.settings form' },
  { name: 'glossary', address: 'settings/names', sign: '.entries' },
  {
    name: 'impact',
    address: 'settings/terms',
    sign: '.entries',
    async prepare(page) {
      await page.locator('.entries button').first().click();
      await page.locator('dialog input').nth(1).fill('面粉廠');
      await page.locator('dialog button.main').click();
      await page.locator('dialog .places').waitFor();
    },
  },
];

/** How pictures are taken. */
export interface DeskPictures {
  out: string;
  widths: readonly number[];
  editions: readonly Edition[];
  lights: readonly ('light' | 'dark')[];
  /** `webp` for the handbook: small. */
  type: string;
}

/** @returns the paths of the pictures */
export async function deskScreenshots({ out, widths, editions, lights, type }: DeskPictures): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-desk-pictures-'));
  const browser = await launchChromium();
  const taken: string[] = [];
  mkdirSync(out, { recursive: true });
  try {
    const contentDir = await sampleArchive(folder);
    for (const language of editions) {
      const desk = new DeskContext({ contentDir, cacheDir: join(folder, 'cache'), language });
      const running = await serveDesk(desk, 0);
      await desk.index.refresh();
      await desk.compiled();
      for (const [width, colorScheme] of widths.flatMap((one) => lights.map((light) => [one, light] as const))) {
        const page = await browser.newPage({ viewport: { width, height: width < 1000 ? 1024 : 860 }, colorScheme });
        page.setDefaultTimeout(120_000);
        for (const { name, address, sign, prepare } of screens) {
          // Another address each time: a fragment alone does not load the page anew.
          await page.goto('about:blank');
          await page.goto(`${running.url}#${address}`);
          await page.locator(sign).first().waitFor();
          await prepare?.(page);
          await page.evaluate(() => document.fonts.ready);
          const parts = [
            ...(widths.length * editions.length > 1 ? [width, language] : []),
            ...(lights.length > 1 ? [colorScheme] : []),
          ];
          const file = join(out, `${['desk', name, ...parts].join('-')}.${type}`);
          const picture = sharp(await page.screenshot());
          await (type === 'webp' ? picture.webp({ quality: 72, effort: 6 }) : picture.png()).toFile(file);
          taken.push(file);
        }
        await page.close();
      }
      await running.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return taken;
}
