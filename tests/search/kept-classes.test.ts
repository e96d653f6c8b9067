import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCacheJson } from '../../src/core/cache-file.ts';
import { equivalentCharacters } from '../../src/search/equivalence.ts';
import { keptClasses } from '../../src/search/kept-classes.ts';
import { temporaryFolder } from '../archive/folder.ts';

test('are found once for a program, and read from then on, in the same order', () => {
  const path = join(temporaryFolder(), 'classes');
  const all = [...equivalentCharacters()];
  expect([...keptClasses(path, 'a')]).toEqual(all);
  expect([...keptClasses(path, 'a')]).toEqual(all);
  writeCacheJson(path, 'classes-a', [['髮', '发']]);
  expect([...keptClasses(path, 'a')]).toEqual([['髮', '发']]);
});

test('are found again for another program, and where the file is damaged', () => {
  const path = join(temporaryFolder(), 'classes');
  writeCacheJson(path, 'classes-a', [['髮', '发']]);
  expect(keptClasses(path, 'b').size).toBe(equivalentCharacters().size);
  writeFileSync(path, readFileSync(path).subarray(0, -1));
  expect(keptClasses(path, 'b').size).toBe(equivalentCharacters().size);
});
