import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { builtFixture, filesOf, textOf } from './built.ts';
import { temporary } from './command.ts';
import { type DevServer, startPreview } from './dev-server.ts';

const site = await builtFixture();
let preview: DevServer;
beforeAll(async () => {
  const place = temporary('agrees');
  const content = join(place, 'content');
  // A draft, which the preview shows and a build does not, would change lists and numbers.
  cpSync(join(root, 'tests/fixtures/hongkong'), content, {
    recursive: true,
    filter: (path) => !path.endsWith('.mdx') || !/^draft: true$/m.test(readFileSync(path, 'utf8')),
  });
  preview = await startPreview(content, join(place, 'cache'));
});
afterAll(() => preview.stop());

/** What the preview adds, and what a build measures and renames: the rest has to be the same. */
const comparable = (html: string): string =>
  html
    .replace(/<style data-vite-dev-id[\s\S]*?<\/style>/g, '')
    .replace(/<script type="module" src="\/[^"]*(?:@vite\/client|\.css\?url)"><\/script>/g, '')
    .replace(/<script src="[^"]*\/reading[^"]*"><\/script>/g, '<script src="reading"></script>')
    // The preview bundles no worker before it is asked for.
    .replace(/<link rel="preload" as="script" href="[^"]*\/search-worker-[^"]*">\s*/g, '')
    .replace(/(<link rel="stylesheet" href=")[^"]*\/(site|theme)[^"]*"/g, '$1$2"')
    .replace(/<picture>(?:<source[^>]*>)*(<img [^>]*>)<\/picture>/g, '$1')
    .replace(/(<img src="[^"]*") width="\d+" height="\d+"/g, '$1')
    .replace(/<meta property="og:image(?::(?:width|height))?"[^>]*>/g, '')
    .replace(/"image":"[^"]*",/g, '')
    // Only a build writes the files whose sizes the page of the archive's data tells.
    .replace(/( data-size(?:="")?>)[^<]*/g, '$1')
    .replace(/,"contentSize":"[^"]*"/g, '');

test('every page of the preview is the page that is published', async () => {
  const pages = filesOf(site, 'index.html').filter((path) => !path.startsWith('share/'));
  expect(pages.length).toBeGreaterThan(60);
  const kinds = new Set<string>();
  for (const path of pages) {
    const response = await fetch(preview.home + path.replace(/index\.html$/, ''));
    // Old addresses have pages that lead on; the preview has none of them.
    if (response.status === 404 && textOf(site, path).includes('http-equiv="refresh"')) continue;
    expect([path, response.status]).toEqual([path, 200]);
    expect(comparable(await response.text()), path).toBe(comparable(textOf(site, path)));
    kinds.add(path.split('/')[1] ?? '');
  }
  expect(kinds).toContain('news');
  expect(kinds).toContain('about');
});
