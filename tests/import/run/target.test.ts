import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { walk } from '../../../src/core/walk.ts';
import {
  digestOfFile,
  digestOfPath,
  ensureSettings,
  keepOriginal,
  moveFile,
  placeArticle,
  placePicture,
  takenIds,
  writeAtomically,
} from '../../../src/import/run/target.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the ids of articles are taken, those of half-written files are not', async () => {
  const out = temporaryFolder();
  expect(await takenIds(out)).toEqual(new Set());
  writeFiles(out, {
    'news/2016/04/a.mdx': '',
    'news/undated/b.mdx': '',
    'news/2016/.c.mdx': '',
    'news/2016/d.txt': '',
  });
  expect(await takenIds(out)).toEqual(new Set(['a', 'b']));
});

test('settings are made once', async () => {
  const out = temporaryFolder();
  expect([await ensureSettings(out), await ensureSettings(out)]).toEqual([true, false]);
  expect(parse(readFileSync(join(out, 'site.yaml'), 'utf8'))).toMatchObject({ url: 'https://example.org' });
});

test('digests are those of the bytes, none where there is no file', async () => {
  const out = temporaryFolder();
  writeFiles(out, { a: '甲' });
  expect([await digestOfPath(join(out, 'a')), await digestOfFile(out, 'a'), await digestOfFile(out, 'b')]).toEqual([
    sha('甲'),
    sha('甲'),
    undefined,
  ]);
});

test('a file is written whole, or not at all', async () => {
  const out = temporaryFolder();
  await writeAtomically(join(out, 'x/a'), '甲');
  expect(readFileSync(join(out, 'x/a'), 'utf8')).toBe('甲');
  writeFiles(out, { 'y/b/c': '' });
  await expect(writeAtomically(join(out, 'y/b'), '乙')).rejects.toThrow();
  expect(walk(out)).toEqual(['x/a', 'y/b/c']);
});

test('an article that moves leaves nothing where it was', async () => {
  const out = temporaryFolder();
  await placeArticle(out, 'news/a.mdx', '甲');
  await placeArticle(out, 'news/b.mdx', '乙', 'news/a.mdx');
  await placeArticle(out, 'news/b.mdx', '丙', 'news/b.mdx');
  expect(walk(out)).toEqual(['news/b.mdx']);
  expect(readFileSync(join(out, 'news/b.mdx'), 'utf8')).toBe('丙');
  expect([await moveFile(out, 'news/b.mdx', 'old/c.mdx'), await moveFile(out, 'news/none', 'x')]).toEqual([
    true,
    false,
  ]);
  expect(walk(out)).toEqual(['old/c.mdx']);
});

test('pictures and originals are copied, an original once, by its digest', async () => {
  const out = temporaryFolder();
  writeFiles(out, { 'from.jpg': '图' });
  await placePicture(out, join(out, 'from.jpg'), 'a.jpg');
  const digest = sha('图');
  const path = await keepOriginal(out, join(out, 'from.jpg'), digest, '.jpg');
  expect(path).toContain(`${digest.slice(0, 2)}/${digest}.jpg`);
  writeFiles(out, { 'from.jpg': '别的' });
  expect(await keepOriginal(out, join(out, 'from.jpg'), digest, '.jpg')).toBe(path);
  expect([readFileSync(join(out, path), 'utf8'), readFileSync(join(out, 'images/a.jpg'), 'utf8')]).toEqual([
    '图',
    '图',
  ]);
  expect(existsSync(join(out, 'images'))).toBe(true);
});
