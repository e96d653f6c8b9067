import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { commaPairs } from '../../src/content/comma-pairs.ts';
import { boundsOf } from './bounds.ts';

const lines = (text: string, known: readonly string[] = []) =>
  commaPairs(
    parseDocument(text),
    text,
    () => ({ file: 'a.mdx', line: 1, column: 1 }),
    () => known,
  ).map(({ path, problem: { params } }) => [path.join('.'), (params as { better: string }).better]);

test.each([
  ['hant: { 周杰, 周傑 }', 'hant', 'hant: { 周杰: 周傑 }'],
  ['a: { hant: { 周杰, 周傑, 里芳, 裡芳 } }', 'a.hant', 'a: { hant: { 周杰: 周傑, 里芳: 裡芳 } }'],
  ['hant: { 周杰，周傑 }', 'hant', 'hant: { 周杰: 周傑 }'],
  ['hant: { 周杰:周傑 }', 'hant', 'hant: { 周杰: 周傑 }'],
  ['hant: { 周杰 周傑, 林: 林 }', 'hant', 'hant: { 周杰: 周傑, 林: 林 }'],
  ['- { 周杰=周傑 }', '0', '- { 周杰: 周傑 }'],
])('%s', (text, path, better) => expect(lines(text)).toEqual([[path, better]]));

test.each([
  ['source: { name, 日报 }', 'source: { name: 日报 }'],
  ['source: { name: 日报, url, https://a.example/ }', 'source: { name: 日报, url: https://a.example/ }'],
])('%s, whose keys are known', (text, better) => expect(lines(text, ['name', 'url'])).toEqual([['source', better]]));

test.each([
  // The rest of a text, which a comma cut.
  'image: { alt: 会长, 会长致辞 }',
  'image: { alt: 会长, 秘书长, 理事合影 }',
  // A sign that belongs to the key is told of the key.
  'source: { name：日报, url }',
  'source: { name, 日报, url }',
  'tags:\n  招商:\n  引资:',
])('%s is none', (text) => expect(lines(text, ['name', 'url', 'alt'])).toEqual([]));

/** Where each stands, the way to it, and the line that was meant. */
const told = (text: string, known: readonly string[] = []): string[] =>
  commaPairs(
    parseDocument(text, { logLevel: 'error' }),
    text,
    (offset) => ({ file: 'a.mdx', line: text.slice(0, offset).split('\n').length, column: offset }),
    (path) => (path.length > 0 ? known : []),
  ).map(
    ({ path, problem: { line, params } }) =>
      `${line} ${path.map(String).join('.')} ${(params as { better: string }).better}`,
  );

test.each(boundsOf('comma-pairs', { told }))('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
