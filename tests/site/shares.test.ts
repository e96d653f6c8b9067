import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, differing } from '../../scripts/trials/archive.ts';
import { progressTo } from '../../src/build/progress.ts';
import { type PublishOptions, publish } from '../../src/build/publish.ts';
import { fileOf } from '../../src/build/render-pages.ts';
import { walk } from '../../src/core/walk.ts';
import { temporary } from './command.ts';

test('shares that are joined are, byte for byte, what one machine publishes', async () => {
  const place = temporary('shares');
  const contentDir = join(place, 'content');
  cpSync('tests/fixtures/hongkong', contentDir, { recursive: true });
  const build = async (out: string, options: Partial<PublishOptions> = {}) => {
    const { publication } = await publish({
      contentDir,
      shown: 'content',
      outDir: join(place, out),
      cacheDir: join(place, 'cache'),
      overrides: {},
      search: true,
      encoded: false,
      generations: 0,
      progress: progressTo(undefined, 'en'),
      ...options,
    });
    return publication!;
  };
  const alone = await build('alone');
  const shares = [];
  for (const number of [1, 2]) shares.push(await build(`shares/${number}`, { shard: { number, of: 2 } }));
  const pages = shares.reduce((sum, share) => sum + share.pages, 0);
  const joined = await build('joined', { shares: join(place, 'shares') });
  expect(differing(contentsOf(join(place, 'alone')), contentsOf(join(place, 'joined')))).toEqual([]);
  expect(pages).toBeGreaterThan(20);
  expect(joined).toMatchObject({ joined: pages, pages: alone.pages, printed: alone.printed - pages });
  expect(Math.min(...shares.map((share) => share.pages))).toBeGreaterThan(0);

  // A page that was damaged on its way, a share that never came.
  const page = walk(join(place, 'shares/1')).find((path) => path.endsWith('.html'))!;
  writeFileSync(join(place, 'shares/1', page), readFileSync(join(place, 'shares/1', page), 'utf8').replace('<p', '<b'));
  rmSync(join(place, 'shares/2'), { recursive: true });
  const mended = await build('mended', { shares: join(place, 'shares') });
  expect(differing(contentsOf(join(place, 'alone')), contentsOf(join(place, 'mended')))).toEqual([]);
  expect(mended.joined).toBe(pages - shares[1]!.pages - 1);
  expect(fileOf(`/${page.slice(0, -'index.html'.length)}`)).toBe(page);
});
