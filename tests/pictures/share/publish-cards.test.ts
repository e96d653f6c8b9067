import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PublishedFolder } from '../../../src/build/published-folder.ts';
import { walk } from '../../../src/core/walk.ts';
import { publishCards } from '../../../src/pictures/share/publish-cards.ts';
import { type PaperArticle, paperArchive } from '../../views/paper-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'huikan-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const outDir = join(folder, 'out');
const cacheDir = join(folder, 'cache');

const harvest: PaperArticle = { id: 'harvest', date: '2016-01-01', title: '丰收', people: [], category: 'members' };
const meeting: PaperArticle = { id: 'meeting', date: '2016-02-01', title: '年会', people: [] };
const pictured: PaperArticle = {
  id: 'pictured',
  date: '2016-03-01',
  title: '合影',
  people: [],
  image: '/images/a.jpg',
};

async function publish(articles: readonly PaperArticle[]) {
  const output = new PublishedFolder(outDir, join(folder, 'published.json'));
  const drawn = await publishCards(paperArchive(articles), output, cacheDir, () => {});
  const { written, kept, removed } = output.finish();
  return { drawn, written, kept, removed };
}
const file = (edition: string, rest: string) => readFileSync(join(outDir, 'share', edition, rest));

test('cards are drawn when their words are new, kept while they are not, and go with their article', async () => {
  expect(await publish([harvest, pictured])).toEqual({ drawn: 2, written: 2, kept: 0, removed: 0 });
  expect(walk(join(outDir, 'share')).sort()).toEqual(['zh-hans/2016/01/harvest.png', 'zh-hant/2016/01/harvest.png']);
  const first = file('zh-hans', '2016/01/harvest.png');
  expect(await publish([harvest, pictured])).toEqual({ drawn: 0, written: 0, kept: 2, removed: 0 });

  expect(await publish([harvest, meeting])).toEqual({ drawn: 2, written: 2, kept: 2, removed: 0 });
  const renamed = { ...harvest, title: '又丰收' };
  expect(await publish([renamed, meeting])).toEqual({ drawn: 2, written: 2, kept: 2, removed: 0 });
  expect(file('zh-hans', '2016/01/harvest.png').equals(first)).toBe(false);
  expect(await publish([meeting])).toEqual({ drawn: 0, written: 0, kept: 2, removed: 2 });

  // The cache still has it, whole or damaged.
  expect(await publish([harvest, meeting])).toMatchObject({ drawn: 0, written: 2 });
  expect(file('zh-hans', '2016/01/harvest.png').equals(first)).toBe(true);
  await publish([meeting]);
  for (const name of readdirSync(join(cacheDir, 'share'))) {
    const path = join(cacheDir, 'share', name);
    writeFileSync(path, readFileSync(path).fill(0, 900, 950));
  }
  expect(await publish([harvest, meeting])).toMatchObject({ drawn: 2, written: 2 });
  expect(file('zh-hans', '2016/01/harvest.png').equals(first)).toBe(true);
});
