import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexedTexts } from '../../src/search/indexed-texts.ts';
import { packed } from '../../src/search/packed.ts';
import { temporaryFolder } from '../archive/folder.ts';

/** A published index of three articles in packs of two. */
function published(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'k'));
  writeFileSync(join(folder, 'manifest'), packed({ segments: [{ key: 'k', count: 3, pack: 2 }] }));
  for (const edition of ['zh-Hans', 'zh-Hant'])
    for (const [pack, numbers] of [[0, 1], [2]].entries())
      writeFileSync(
        join(folder, 'k', `${pack}.${edition}`),
        packed(numbers.map((number) => ({ url: `${edition}/${number}/`, title: `题${number}` }))),
      );
  return folder;
}

test('every text of every pack is told by its page, in both editions', () => {
  const texts = indexedTexts(published());
  expect([...texts.keys()].toSorted()).toEqual(
    ['zh-Hans', 'zh-Hant'].flatMap((edition) => [0, 1, 2].map((number) => `${edition}/${number}/`)),
  );
  expect(texts.get('zh-Hant/2/')).toMatchObject({ title: '题2' });
});

test('a pack that is damaged or gone is left out', () => {
  const folder = published();
  writeFileSync(join(folder, 'k', '0.zh-Hans'), 'x');
  expect(indexedTexts(folder).size).toBe(4);
});

test('a folder without an index has no texts', () => {
  expect(indexedTexts(join(temporaryFolder(), 'none')).size).toBe(0);
});
