import { spawnSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutputReport } from '../../src/build/output-report.ts';
import { ForeignFolder, PublishedFolder } from '../../src/build/published-folder.ts';
import { recover } from '../../src/build/transaction.ts';
import { walk } from '../../src/core/walk.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

/** Publishes files into `dist/` of a folder; each file's content is its key. */
function publish(folder: string, files: Record<string, string>, encoded = false): OutputReport {
  const output = new PublishedFolder(join(folder, 'dist'), join(folder, 'cache/published.json'), { encoded });
  for (const [path, content] of Object.entries(files)) output.put(path, content, () => content);
  return output.finish();
}

/** Turns one bit of a file. @param bit counted from its beginning */
function flipBit(path: string, bit: number): void {
  const bytes = readFileSync(path);
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  writeFileSync(path, bytes);
}

const published = (folder: string): Record<string, string> =>
  Object.fromEntries(
    walk(join(folder, 'dist'))
      .filter((path) => !['.huikan', 'manifest-sha256.txt'].includes(path))
      .map((path) => [path, readFileSync(join(folder, 'dist', path), 'utf8')]),
  );

test('after any builds the folder holds what the last one told, and no more was written than changed', () => {
  const paths = ['index.html', 'a/index.html', 'a/b/index.html', 'c/d/e.txt', 'f.txt'];
  const build = fc.dictionary(fc.constantFrom(...paths), fc.constantFrom('1', '2'));
  const folder = temporaryFolder();
  let run = 0;
  fc.assert(
    fc.property(fc.array(build, { maxLength: 6 }), (builds) => {
      const own = join(folder, String(run++));
      let before: Record<string, string> = {};
      for (const files of builds) {
        const report = publish(own, files);
        expect(published(own)).toEqual(files);
        const changed = Object.keys(files).filter((path) => files[path] !== before[path]);
        expect(report).toEqual({
          files: Object.keys(files).length,
          bytes: Object.keys(files).length,
          written: changed.length,
          kept: Object.keys(files).length - changed.length,
          removed: Object.keys(before).filter((path) => !(path in files)).length,
        });
        before = files;
      }
    }),
    { numRuns: 60 },
  );
});

test('a file that is kept is not touched', () => {
  const folder = temporaryFolder();
  publish(folder, { 'a.html': '1', 'b.html': '1' });
  const long = new Date('2020-01-01T00:00:00Z');
  utimesSync(join(folder, 'dist/a.html'), long, long);
  publish(folder, { 'a.html': '1', 'b.html': '2' });
  expect(statSync(join(folder, 'dist/a.html')).mtime).toEqual(long);
});

test('a file that is there is kept without its key; one that is gone, new or of another publication is not', () => {
  const folder = temporaryFolder();
  publish(folder, { 'a.html': '1', 'b.html': '1' });
  rmSync(join(folder, 'dist/b.html'));
  const open = () => new PublishedFolder(join(folder, 'dist'), join(folder, 'cache/published.json'));
  const output = open();
  expect(['a.html', 'b.html', 'c.html'].map((path) => output.keep(path))).toEqual([true, false, false]);
  output.put('b.html', '1', () => '1');
  expect(output.finish()).toMatchObject({ kept: 1, written: 1, removed: 0 });
  writeFileSync(join(folder, 'dist/manifest-sha256.txt'), '');
  expect([open().keep('a.html'), open().manifest]).toEqual([false, '']);
});

test('folders that are left empty go', () => {
  const folder = temporaryFolder();
  publish(folder, { 'a/b/c/index.html': '1', 'a/index.html': '1' });
  publish(folder, { 'a/index.html': '1' });
  expect(existsSync(join(folder, 'dist/a/b'))).toBe(false);
  expect(existsSync(join(folder, 'dist/a'))).toBe(true);
});

describe('a folder that Huikan did not make', () => {
  test('is refused and left as it is', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'dist/thesis.txt': '论文' });
    expect(() => publish(folder, { 'a.html': '1' })).toThrow(ForeignFolder);
    expect(published(folder)).toEqual({ 'thesis.txt': '论文' });
  });

  test('is taken where it is empty', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'dist/x': '' });
    rmSync(join(folder, 'dist/x'));
    publish(folder, { 'a.html': '1' });
    expect(published(folder)).toEqual({ 'a.html': '1' });
  });
});

describe('everything is made anew', () => {
  const memory = 'cache/published.json';
  test.each<[string, (folder: string) => void]>([
    ['without its memory', (folder) => rmSync(join(folder, 'cache'), { recursive: true })],
    ['with a damaged memory', (folder) => flipBit(join(folder, memory), 900)],
    ['with a memory that is cut off', (folder) => truncateSync(join(folder, memory), 120)],
    ['with a memory of another kind', (folder) => writeFileSync(join(folder, memory), '{"a.html":"1"}')],
    ['without the manifest', (folder) => rmSync(join(folder, 'dist/manifest-sha256.txt'))],
    [
      'after another archive was published into the folder',
      (folder) => {
        const other = new PublishedFolder(join(folder, 'dist'), join(folder, 'other/published.json'));
        other.put('a.html', 'x', () => 'x');
        other.finish();
      },
    ],
  ])('%s', (_, damage) => {
    const folder = temporaryFolder();
    publish(folder, { 'a.html': '1', 'b.html': '1' });
    damage(folder);
    expect(publish(folder, { 'a.html': '1', 'b.html': '1' }).written).toBe(2);
    expect(published(folder)).toEqual({ 'a.html': '1', 'b.html': '1' });
  });
});

test('a build that is cut off has touched nothing', () => {
  const folder = temporaryFolder();
  publish(folder, { 'a.html': '1', 'b.html': '1' });
  const output = new PublishedFolder(join(folder, 'dist'), join(folder, 'cache/published.json'));
  output.put('a.html', '2', () => '<half');
  output.put('new/c.html', '2', () => '<half');
  expect(published(folder)).toEqual({ 'a.html': '1', 'b.html': '1' });
  recover(join(folder, 'dist'));
  expect(publish(folder, { 'a.html': '1', 'b.html': '1' })).toMatchObject({ written: 0, kept: 2 });
  expect(readdirSync(folder).sort()).toEqual(['.dist.huikan', 'cache', 'dist']);
});

test('a file takes the place of a folder, and a folder that of a file', () => {
  const folder = temporaryFolder();
  publish(folder, { 'a/b.html': '1', c: '1', 'd.html': '1' });
  publish(folder, { a: '1', 'c/e/f.html': '1', 'd.html': '1' });
  expect(published(folder)).toEqual({ a: '1', 'c/e/f.html': '1', 'd.html': '1' });
});

test('the manifest has the digest of every file, as sha256sum tells it', () => {
  const folder = temporaryFolder();
  publish(folder, { 'a.html': '1', '旧 闻/b\\c\n.html': '2' });
  publish(folder, { 'a.html': '3', '旧 闻/b\\c\n.html': '2' });
  const checked = spawnSync('sha256sum', ['--check', '--strict', 'manifest-sha256.txt'], { cwd: join(folder, 'dist') });
  expect(checked.stderr.toString()).toBe('');
  expect(checked.stdout.toString().trimEnd().split('\n')).toHaveLength(2);
});

test('a file that someone removed comes back', () => {
  const folder = temporaryFolder();
  publish(folder, { 'a.html': '1', 'b.html': '1' });
  rmSync(join(folder, 'dist/a.html'));
  expect(publish(folder, { 'a.html': '1', 'b.html': '1' })).toMatchObject({ written: 1, kept: 1, removed: 0 });
});

test('texts are written compressed, too, and all forms stand and go together', () => {
  const folder = temporaryFolder();
  const text = '会刊'.repeat(500);
  expect(publish(folder, { 'a.html': text, 'b.webp': '1' }, true)).toMatchObject({ written: 4, files: 4 });
  const read = (name: string) => readFileSync(join(folder, 'dist', name));
  expect(gunzipSync(read('a.html.gz')).toString()).toBe(text);
  expect(brotliDecompressSync(read('a.html.br')).toString()).toBe(text);
  rmSync(join(folder, 'dist/a.html.br'));
  expect(publish(folder, { 'a.html': text, 'b.webp': '1' }, true)).toMatchObject({ written: 3, kept: 1 });
  expect(publish(folder, { 'a.html': text, 'b.webp': '1' }, true)).toMatchObject({ written: 0, kept: 4 });
  expect(publish(folder, { 'a.html': text, 'b.webp': '1' })).toMatchObject({ kept: 2, removed: 2 });
  expect(Object.keys(published(folder))).toEqual(['a.html', 'b.webp']);
});

test('a copied file is copied once', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'images/a.jpg': '图' });
  const copy = (): OutputReport => {
    const output = new PublishedFolder(join(folder, 'dist'), join(folder, 'cache/published.json'));
    output.copy('images/a.jpg', 'key', join(folder, 'images/a.jpg'));
    return output.finish();
  };
  expect(copy().written).toBe(1);
  expect(copy().written).toBe(0);
  expect(published(folder)).toEqual({ 'images/a.jpg': '图' });
});

describe('what is published under another name', () => {
  const start = () => {
    const folder = temporaryFolder();
    publish(folder, { 'old/a': 'bytes', 'old/b': 'others' });
    return { folder, output: new PublishedFolder(join(folder, 'dist'), join(folder, 'cache/published.json')) };
  };

  test('is published under a new one, byte for byte, and the old one goes', () => {
    const { folder, output } = start();
    expect(output.needs('new/a', 'bytes')).toBe(true);
    expect(output.reuse('new/a', 'old/a')).toBe(true);
    expect(output.finish()).toMatchObject({ written: 1, removed: 2, files: 1, bytes: 5 });
    expect(published(folder)).toEqual({ 'new/a': 'bytes' });
    expect(readFileSync(join(folder, 'dist/manifest-sha256.txt'), 'utf8')).toContain(
      '277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9  new/a',
    );
    // It is known as one that was written would be.
    const next = new PublishedFolder(join(folder, 'dist'), join(folder, 'cache/published.json'));
    expect(next.needs('new/a', 'bytes')).toBe(false);
  });

  test('is not taken where it is not there, or nobody knows what it is', () => {
    const { folder, output } = start();
    output.needs('new/a', 'bytes');
    expect(output.reuse('new/a', 'old/none')).toBe(false);
    rmSync(join(folder, 'dist/old/a'));
    const other = new PublishedFolder(join(folder, 'dist'), join(folder, 'cache/published.json'));
    other.needs('new/a', 'bytes');
    expect(other.reuse('new/a', 'old/a')).toBe(false);
    const foreign = new PublishedFolder(join(folder, 'dist'), join(folder, 'cache/none.json'));
    foreign.needs('new/b', 'others');
    expect(foreign.reuse('new/b', 'old/b')).toBe(false);
  });

  test('is read as it was published, and not where somebody changed it or took it away', () => {
    const { folder, output } = start();
    expect(Buffer.from(output.published('old/a')!).toString()).toBe('bytes');
    expect(output.published('old/none')).toBeUndefined();
    writeFileSync(join(folder, 'dist/old/a'), 'other');
    expect(output.published('old/a')).toBeUndefined();
    output.put('old/b', 'new', () => 'new');
    expect(output.published('old/b')).toBeUndefined();
  });

  test('stays as it is when its second name is written over', () => {
    const { folder, output } = start();
    output.needs('new/a', 'bytes');
    output.reuse('new/a', 'old/a');
    output.put('new/a', 'other', () => 'other');
    expect(readFileSync(join(folder, 'dist/old/a'), 'utf8')).toBe('bytes');
    output.finish();
    expect(published(folder)).toEqual({ 'new/a': 'other' });
  });

  test('brings its compressed forms along', () => {
    const folder = temporaryFolder();
    publish(folder, { 'old.html': 'bytes'.repeat(99) }, true);
    const output = new PublishedFolder(join(folder, 'dist'), join(folder, 'cache/published.json'), { encoded: true });
    output.needs('new.html', 'bytes'.repeat(99));
    expect(output.reuse('new.html', 'old.html')).toBe(true);
    output.finish();
    expect(gunzipSync(readFileSync(join(folder, 'dist/new.html.gz'))).toString()).toBe('bytes'.repeat(99));
  });
});
