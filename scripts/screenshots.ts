/**
 * `node scripts/huikan.mjs screenshots [--out DIR] [--whole]`: pictures of each kind of page in a built archive, for the
 * README and for the eye; `screenshots --desk`: of every screen of the desk, for the handbook of editors.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { serve } from '../src/build/serve.ts';
import { editions } from '../src/core/edition.ts';
import { launchChromium } from './chromium.ts';
import { command, readOptions } from './options.ts';
import { pagesOfEachKind } from './page-kinds.ts';
import { deskScreenshots } from './screenshots/desk.ts';

const sizes = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 375, height: 812 },
  narrow: { width: 320, height: 640 },
};

/** Loads the pictures below the window, which wait for a reader to come near. */
const loadAll = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
    return Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})));
  });

/** Takes the pictures: of the pages named by their paths, e.g. `zh-hans/`, else of one page of each kind. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values } = readOptions(
      args,
      {
        dist: { type: 'string', default: 'dist' },
        base: { type: 'string', default: '/' },
        out: { type: 'string', default: 'screenshots' },
        page: { type: 'string', multiple: true },
        light: { type: 'string', multiple: true, default: ['light', 'dark'] },
        size: { type: 'string', multiple: true, default: ['desktop', 'phone'] },
        whole: { type: 'boolean', default: false },
        type: { type: 'string', default: 'png' },
        desk: { type: 'boolean', default: false },
        width: { type: 'string', multiple: true, default: ['1440', '1024', '768'] },
        script: { type: 'string', multiple: true, default: [...editions] },
      },
      'screenshots',
    );
    const out = resolve(values.out);
    if (values.desk) {
      const widths = values.width.map(Number);
      const wanted = editions.filter((one) => values.script.includes(one));
      for (const path of await deskScreenshots({ out, widths, editions: wanted, type: values.type })) console.log(path);
      return 0;
    }
    mkdirSync(out, { recursive: true });
    const paths = values.page ?? pagesOfEachKind(resolve(values.dist)).map(({ path }) => path);
    const server = await serve(resolve(values.dist), values.base, 0);
    const browser = await launchChromium();
    try {
      for (const light of values.light)
        for (const size of values.size) {
          const page = await browser.newPage({
            viewport: sizes[size as keyof typeof sizes],
            colorScheme: light as 'light' | 'dark',
            deviceScaleFactor: 1,
          });
          for (const path of paths) {
            await page.goto(server.url + path, { waitUntil: 'networkidle' });
            const name = `${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'chooser'}-${size}-${light}.${values.type}`;
            if (values.whole) await loadAll(page);
            const picture = await page.screenshot({ fullPage: values.whole });
            await sharp(picture).toFile(join(out, name));
            console.log(join(values.out, name));
          }
          await page.close();
        }
    } finally {
      await browser.close();
      await server.close();
    }
    return 0;
  });
