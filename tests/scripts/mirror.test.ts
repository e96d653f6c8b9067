/** The tests mirror src/: the contract of every file with code stands in the test of the same name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { long } from '../longest-first.ts';

/** Rooms whose mirror is complete; a room that is not listed has files without a test of their own. */
const rooms = [
  'core',
  'content',
  'archive',
  'views',
  'lint',
  'feeds',
  'seo',
  'search',
  'pictures',
  'i18n',
  'client',
  'build',
  'preview',
  'adopt',
  'import',
];

/** Files that another test holds, and why none of the same name can. */
const elsewhere: Readonly<Record<string, string>> = {
  'archive/worker.ts': 'the entry of a thread: tests/archive/compile.test.ts compares what comes out of it',
  'build/compile-into.ts': 'compiles by Astro and esbuild: tests/build/compile-site.test.ts',
  'build/prepare.ts': 'compiles whole archives, which every test below tests/site does',
  'build/publish.ts': 'publishes whole sites, which every test below tests/site does',
  'build/verify.ts': 'holds whole sites to their articles: tests/site/verify.test.ts',
  'build/verify-articles.ts': 'holds whole sites to their articles: tests/site/verify.test.ts',
  'build/verify-own-texts.ts': 'holds whole sites to their own texts: tests/site/verify.test.ts',
  'build/astro/adapter.ts': 'called by Astro: tests/build/compile-site.test.ts',
  'build/astro/compile.ts': 'called by Astro: tests/build/compile-site.test.ts',
  'build/astro/config.ts': 'called by Astro: tests/build/compile-site.test.ts',
  'build/astro/renderer.ts': 'called by Astro: tests/build/compile-site.test.ts',
  'build/moved-site.ts': 'leads from a former host to what seo/moving.ts says: tests/seo/moving.test.ts',
  'client/hand-on.ts': 'buttons of a page, bound when it loads: tests/browser/reading.test.ts',
  'client/offline.ts': 'a service worker: tests/browser/offline.test.ts',
  'client/offline-search.ts': 'a part of the service worker: tests/browser/offline.test.ts',
  'client/reading.ts': 'a script that runs when a page loads: tests/browser/reading.test.ts',
  'import/formats/pdf.ts': 'needs a program’s own file: tests/import/formats/documents.test.ts',
  'import/formats/word.ts': 'needs a program’s own file: tests/import/formats/documents.test.ts',
  'import/formats/zipped-xml.ts': 'needs a program’s own file: tests/import/formats/documents.test.ts',
  'import/ocr/engine.ts': 'brings an engine from the registry: tests/import/ocr/read-scan.test.ts reads by another',
  'import/repair/byte-reading.ts': 'the steps of a reading of bytes: tests/import/repair/half-lost.test.ts',
  'import/repair/byte-run.ts': 'follows the readings of a run: tests/import/repair/half-lost.test.ts',
  'import/run/article-writer.ts': 'writes whole archives: tests/import/run/run.test.ts',
  'import/run/jobs.ts': 'reads whole folders: tests/import/run/run.test.ts',
  'import/run/worker.ts': 'the entry of a thread: tests/import/run/run.test.ts compares what comes out of it',
  'search/segment-keeper.ts':
    'keeps what indexing made: tests/search/segment-start.test.ts compares it with a segment indexed anew',
  'search/segment-lists.ts': 'the writing half of an index: tests/search/segment-index.test.ts reads what it wrote',
  'seo/iis.ts': 'the files of one more host: tests/seo/moving.test.ts',
};

/** Tables whose rows may be functions of what they are told: the test of the file that joins them holds them. */
const tables =
  /^i18n\/(?:messages|usage)\/|^content\/problems\/(?:addresses|agreement|blocks|body|components|deadlines|doubts|exhibits|facts|files|glossary|keys|misplaced|near-misses|parallel|punctuation|reckoning|residue|script|settings|slips|values|yaml)\.ts$/;

/** True for a file that does something: one that only holds types, constants or exports of others does not. */
function hasCode(path: string): boolean {
  const file = ts.createSourceFile(path, readFileSync(join(root, 'src', path), 'utf8'), ts.ScriptTarget.Latest);
  const does = (node: ts.Node): boolean =>
    (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) ||
    ts.isClassDeclaration(node) ||
    (ts.forEachChild(node, (child) => does(child) || undefined) ?? false);
  return does(file);
}

const testOf = (path: string): string => `tests/${path.replace(/\.ts$/, '.test.ts')}`;
const files = rooms.flatMap((room) =>
  walk(join(root, 'src', room), room).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')),
);

test('every file with code has a test of its name', () => {
  const without = files.filter(
    (path) => hasCode(path) && !tables.test(path) && !(path in elsewhere) && !existsSync(join(root, testOf(path))),
  );
  expect(without).toEqual([]);
});

test('no exception outlives its reason', () => {
  const present = new Set(files);
  for (const path of Object.keys(elsewhere)) {
    expect(present).toContain(path);
    expect(existsSync(join(root, testOf(path)))).toBe(false);
  }
});

test('the files of tests that are run first are there', () => {
  expect(long.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('what holds only types or tables does nothing, a function does', () => {
  expect(hasCode('views/page.ts')).toBe(false);
  expect(hasCode('core/escape.ts')).toBe(true);
  expect(hasCode('build/staging.ts')).toBe(true);
});
