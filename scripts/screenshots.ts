/** `node scripts/huikan.mjs screenshots [--out DIR] [--all]`: pictures of a built archive, for the README and for the eye. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../src/press/serve.ts';
import { launchChromium } from './chromium.ts';
import { command, readOptions } from './options.ts';

const usage = 'node scripts/huikan.mjs screenshots [--dist DIR] [--base PATH] [--out DIR] [--page PATH…]';
const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } };

/** Takes the pictures; the pages are named by their paths, e.g. `zh-hans/`. */
export const run = (args: string[]): Promise<number> =>
  command(async () => {
    const { values } = readOptions(
      args,
      {
        dist: { type: 'string', default: 'dist' },
        base: { type: 'string', default: '/' },
        out: { type: 'string', default: 'screenshots' },
        page: { type: 'string', multiple: true, default: ['zh-hans/', 'zh-hant/'] },
        light: { type: 'string', multiple: true, default: ['light', 'dark'] },
        size: { type: 'string', multiple: true, default: ['desktop', 'phone'] },
        whole: { type: 'boolean', default: false },
      },
      usage,
    );
    const out = resolve(values.out);
    mkdirSync(out, { recursive: true });
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
          for (const path of values.page) {
            await page.goto(server.url + path, { waitUntil: 'networkidle' });
            const name = `${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'chooser'}-${size}-${light}.png`;
            await page.screenshot({ path: join(out, name), fullPage: values.whole });
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
