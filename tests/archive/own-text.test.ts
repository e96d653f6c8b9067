import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileOwnTexts, readOwnTexts } from '../../src/archive/own-text.ts';
import { ownPage } from '../../src/content/schema/own-page.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

const kind = { folder: 'notes', schema: ownPage, required: ['title'], isReserved: (id: string) => id === 'index' };
const read = (contentDir: string) => readOwnTexts({ contentDir, shown: 'content' }, 'zh-Hans', kind);

test('bytes that are no text are told, and texts stand in their folder alone, under names that are free', () => {
  const folder = temporaryFolder();
  const text = '---\ntitle: 深\n---\n';
  writeFiles(folder, { 'notes/notes/deep.mdx': text, 'notes/index.mdx': text, 'notes/_a.mdx': '', 'notes/.b': '' });
  writeFileSync(join(folder, 'notes/old.mdx'), Buffer.from([0xd6, 0xd0, 0xff, 0xfe, 0x00]));
  const { sources, problems } = read(folder);
  expect(sources).toEqual([]);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    ['content/notes/index.mdx', 'misplaced-file'],
    ['content/notes/notes/deep.mdx', 'misplaced-file'],
    ['content/notes/old.mdx', 'not-utf8'],
  ]);
});

test('what a kind says of its front matter is told, with the addresses that stand there', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'notes/a.mdx': '---\ntitle: 甲\n---\n\n[乙](/b/)\n' });
  const { addressed, problems } = readOwnTexts({ contentDir: folder, shown: 'content' }, 'zh-Hans', {
    ...kind,
    addressesIn: ({ title }, placeOf) => [{ kind: 'article', address: title, ...placeOf(['title']) }],
    check: (_, file, placeOf) => [{ code: 'empty-body', severity: 'error', params: {}, file, ...placeOf(['title']) }],
  });
  expect(addressed[0]!.addresses.map(({ kind: what, address, line }) => [what, address, line])).toEqual([
    ['article', '甲', 2],
    ['link', '/b/', 5],
  ]);
  expect(problems).toMatchObject([{ code: 'empty-body', file: 'content/notes/a.mdx', line: 2 }]);
});

test('front matter that cannot be understood leaves the addresses of the body, and its headings', () => {
  const folder = temporaryFolder();
  const [bad, none] = ['notes/a.mdx', 'notes/b.mdx'];
  writeFiles(folder, {
    [bad!]: '---\ntitel: 甲\n---\n\n## 乙\n\n[丙](/c/)\n',
    [none!]: '有 <100元 的\n',
    'notes/c.mdx': 'title: 甲\n\n有 <100元 的\n',
  });
  const { sources, addressed, problems } = read(folder);
  expect(sources).toEqual([]);
  expect(addressed).toMatchObject([
    { file: 'content/notes/a.mdx', key: '', headings: ['乙'], addresses: [{ kind: 'link', address: '/c/', line: 7 }] },
  ]);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    ['content/notes/a.mdx', 'unknown-key'],
    ['content/notes/b.mdx', 'no-front-matter'],
    ['content/notes/b.mdx', 'mdx-syntax'],
    ['content/notes/c.mdx', 'no-front-matter'],
  ]);
});

test('a text has the pictures that it and its front matter show, and the script that it names', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'notes/a.mdx': '---\ntitle: 甲\nscript: zh-Hant\n---\n\n![乙](/images/b.jpg)[丙](/c/)\n',
    'notes/b-2.mdx': '---\ntitle: 甲\n---\n',
  });
  const { sources } = readOwnTexts({ contentDir: folder, shown: 'content' }, 'zh-Hans', {
    ...kind,
    addressesIn: () => [{ kind: 'image', address: '/images/own.jpg', line: 1, column: 1 }],
  });
  expect(sources.map(({ id, script, images }) => [id, script, images])).toEqual([
    ['a', 'zh-Hant', ['/images/own.jpg', '/images/b.jpg']],
    ['b-2', 'zh-Hans', ['/images/own.jpg']],
  ]);
});

test('the cache is written where something changed, and only there', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'notes/a.mdx': '---\ntitle: 甲\n---\n', 'notes/b.mdx': '---\ntitle: 乙\n---\n' });
  const file = join(folder, 'notes.json');
  const compile = (sources: ReturnType<typeof read>['sources']): number => {
    utimesSync(file, 0, 0);
    compileOwnTexts(sources, { file, kind: 'notes 1', environment: 'e' }, ({ id }, digest) => ({ id, digest }));
    return statSync(file).mtimeMs;
  };
  writeFileSync(file, '');
  const { sources } = read(folder);
  expect(compile(sources)).toBeGreaterThan(0);
  expect(compile(sources)).toBe(0);
  expect(compile(sources.slice(1))).toBeGreaterThan(0);
  expect(compile(sources.slice(1))).toBe(0);
  expect(compile([{ ...sources[1]!, script: 'zh-Hant' }])).toBeGreaterThan(0);
});

test('a text that has not changed comes from the cache; one that is gone leaves it', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'notes'));
  writeFiles(folder, { 'notes/a.mdx': '---\ntitle: 甲\n---\n', 'notes/b.mdx': '---\ntitle: 乙\n---\n' });
  const cache = { file: join(folder, 'notes.json'), kind: 'notes 1', environment: 'e' };
  const made: string[] = [];
  const compile = (sources = read(folder).sources, environment = 'e') =>
    compileOwnTexts(sources, { ...cache, environment }, ({ id }, digest) => {
      made.push(id);
      return { id, digest };
    });
  const first = compile();
  expect(compile()).toEqual(first);
  expect(made).toEqual(['a', 'b']);
  writeFiles(folder, { 'notes/a.mdx': '---\ntitle: 丙\n---\n' });
  compile();
  compile(read(folder).sources.slice(0, 1), 'another');
  expect(made).toEqual(['a', 'b', 'a', 'a']);
  expect(readFileSync(cache.file, 'utf8')).not.toContain('"b"');
});

test('an archive without the folder has none', () => {
  expect(read(temporaryFolder())).toEqual({ sources: [], addressed: [], problems: [] });
});
