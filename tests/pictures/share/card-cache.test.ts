import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CardCache } from '../../../src/pictures/share/card-cache.ts';
import { temporaryFolder } from '../../archive/folder.ts';

test('a card is read as it was kept, under its key alone', () => {
  const cache = new CardCache(temporaryFolder());
  const png = Buffer.from([1, 2, 3]);
  expect(cache.read('a')).toBeUndefined();
  cache.keep('a', png);
  expect(cache.read('a')).toEqual(png);
  expect(cache.read('b')).toBeUndefined();
  cache.keep('a', Buffer.from([4]));
  expect(cache.read('a')).toEqual(Buffer.from([4]));
});

test('a card is there for the next build, and no longer where it is damaged', () => {
  const folder = temporaryFolder();
  new CardCache(folder).keep('a', Buffer.from('card'));
  expect(new CardCache(folder).read('a')!.toString()).toBe('card');
  const [name] = readdirSync(join(folder, 'share'));
  const file = join(folder, 'share', name!);
  const bytes = readFileSync(file);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(file, bytes);
  expect(new CardCache(folder).read('a')).toBeUndefined();
});
