import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { giveSecondName } from '../../src/build/second-name.ts';
import { temporaryFolder } from '../archive/folder.ts';

test('the second name keeps the bytes when the first gets others', () => {
  const folder = temporaryFolder();
  const [first, second, next] = ['first', 'second', 'next'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(first, 'old');
  giveSecondName(first, second);
  writeFileSync(next, 'new');
  renameSync(next, first);
  expect([readFileSync(first, 'utf8'), readFileSync(second, 'utf8')]).toEqual(['new', 'old']);
});

test('what is not there has no second name', () => {
  const folder = temporaryFolder();
  expect(() => giveSecondName(join(folder, 'none'), join(folder, 'second'))).toThrow('ENOENT');
});
