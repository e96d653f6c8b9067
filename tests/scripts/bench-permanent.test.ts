import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { cardOf, type FrontMatter } from '../../scripts/bench/build/peers/plain/cards.ts';
import { type Edition, editions } from '../../scripts/bench/build/peers/plain/editions.ts';
import { permanentHtml, permanents } from '../../scripts/bench/build/peers/plain/permanent.ts';
import { root } from '../../src/core/root.ts';

const matterIn = (script: Edition, title: string): FrontMatter => ({
  ...{ title, script, date: '2016-04-18', category: 'news', source: '日报' },
  ...{ tags: [], people: [], places: [] },
});
const sources = [
  { id: '2016/04/ruzhou', matter: matterIn('zh-Hans', '回乡 <投资>') },
  { id: '2009/01/yueshe', matter: matterIn('zh-Hant', '粵社') },
];
const articlesIn = (edition: Edition) => sources.map(({ id, matter }) => ({ card: cardOf(edition, id, matter, '') }));
const all = permanents({ 'zh-Hans': articlesIn('zh-Hans'), 'zh-Hant': articlesIn('zh-Hant') });

test('every article has one permanent address, which names neither edition nor date', () => {
  expect(all.map(({ path, own }) => [path, own.path])).toEqual([
    ['/news/ruzhou/', '/zh-hans/news/2016/04/ruzhou/'],
    ['/news/yueshe/', '/zh-hant/news/2009/01/yueshe/'],
  ]);
  for (const { cards } of all) expect(cards.map(({ edition }) => edition)).toEqual(editions);
});

test('a headline is text', () => {
  const html = permanentHtml(all[0]!);
  expect(html).toContain('回鄉 &#60;投資&#62;');
  expect(html).not.toContain('<投');
});

const script = readFileSync(join(root, 'scripts/bench/build/peers/plain/public/permanent.js'), 'utf8');

test.each([
  ['to the edition that the reader chose', 'zh-Hant', '/zh-hant/a/#b'],
  ['to the article’s own where none was chosen', null, '/zh-hans/a/#b'],
  ['to the article’s own where nothing may be remembered', new Error('forbidden'), '/zh-hans/a/#b'],
])('the script leads %s', (_, chosen, expected) => {
  let led: string | undefined;
  runInNewContext(script, {
    document: {
      currentScript: { dataset: { own: 'zh-Hans' } },
      querySelector: (selector: string) => {
        const edition = /"(zh-.*)"/.exec(selector)?.[1];
        return edition ? { href: `/${edition.toLowerCase()}/a/` } : null;
      },
    },
    localStorage: {
      getItem: () => {
        if (chosen instanceof Error) throw chosen;
        return chosen;
      },
    },
    location: { hash: '#b', replace: (url: string) => (led = url) },
  });
  expect(led).toBe(expected);
});
