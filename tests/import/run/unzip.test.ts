import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/import/run/files.ts';
import { openArchives } from '../../../src/import/run/unzip.ts';
import { temporaryFolder } from '../../archive/folder.ts';

async function open(bytes: Uint8Array) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.zip'), bytes);
  const { files } = await listFiles([folder]);
  return { folder, ...(await openArchives(files)) };
}
const page = strToU8('<!doctype html><p>正文');

test('an archive becomes its files, none of them outside of it, and is gone when it is done with', async () => {
  const { files, dispose, folder } = await open(
    zipSync({ 'b/1.html': page, '../evil.html': page, 'inner.zip': zipSync({ 'x.html': page }) }),
  );
  expect(files.map(({ name, unread }) => [name, unread])).toEqual([
    ['a.zip/b/1.html', undefined],
    ['a.zip/inner.zip', 'nested-zip'],
  ]);
  const place = files[0]!.path as string;
  expect(existsSync(place)).toBe(true);
  expect(existsSync(join(folder, 'evil.html'))).toBe(false);
  await dispose();
  expect(existsSync(dirname(dirname(place)))).toBe(false);
});

test('a broken archive is named', async () => {
  const { files, dispose } = await open(zipSync({ 'a.html': page }).slice(0, 30));
  expect(files).toMatchObject([{ name: 'a.zip', unread: 'broken' }]);
  await dispose();
});

test('one that asks for a password is named so, and one without a file as empty', async () => {
  const locked = Buffer.from(zipSync({ 'a.html': page }));
  locked.writeUInt16LE(locked.readUInt16LE(6) | 1, 6);
  locked.fill(0xff, locked.indexOf('a.html') + 6, locked.indexOf('PK\x01\x02'));
  for (const [bytes, unread] of [
    [locked, 'password-protected'],
    [zipSync({ 'empty/': new Uint8Array() }), 'empty'],
  ] as const) {
    const { files, dispose } = await open(bytes);
    expect(files).toMatchObject([{ name: 'a.zip', unread }]);
    await dispose();
  }
});
