import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forEditions } from '../../src/core/edition.ts';
import { writeClasses } from '../../src/search/classes.ts';
import { indexedTexts } from '../../src/search/indexed-texts.ts';
import { packed } from '../../src/search/packed.ts';
import { temporaryFolder } from '../archive/folder.ts';

const classes = new Map([['題', '题']]);

/** A published index of three articles in packs of two. */
function published(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'k'));
  const segments = [{ key: 'k', count: 3, pack: 2 }];
  writeFileSync(join(folder, 'manifest'), packed({ segments, classes: writeClasses(classes) }));
  const textOf = (number: number) => ({
    url: forEditions((edition) => `${edition}/${number}/`),
    title: [`題${number}`],
    text: [''],
    names: [''],
  });
  for (const [pack, numbers] of [[0, 1], [2]].entries())
    writeFileSync(join(folder, 'k', `${pack}`), packed(numbers.map(textOf)));
  return folder;
}

test('every text of every pack is told by its page, in both editions', () => {
  const texts = indexedTexts(published());
  expect([...texts.keys()].toSorted()).toEqual(
    ['zh-Hans', 'zh-Hant'].flatMap((edition) => [0, 1, 2].map((number) => `${edition}/${number}/`)),
  );
  expect(texts.get('zh-Hant/2/')).toMatchObject({ title: '題2' });
  expect(texts.get('zh-Hans/2/')).toMatchObject({ title: '题2' });
});

test('a pack that is damaged or gone is left out', () => {
  const folder = published();
  writeFileSync(join(folder, 'k', '0'), 'x');
  expect(indexedTexts(folder).size).toBe(2);
});

test('a folder without an index has no texts', () => {
  expect(indexedTexts(join(temporaryFolder(), 'none')).size).toBe(0);
});
