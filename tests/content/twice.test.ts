import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { saidTwice } from '../../src/content/twice.ts';
import { boundsOf } from './bounds.ts';

/** What is said of the last line that begins with a key. */
const said = (text: string, key: string): object =>
  saidTwice(parseDocument(text, { uniqueKeys: true, logLevel: 'error' }), text.lastIndexOf(`${key}:`));

test.each([
  ['tags: 甲\ntags: 乙', 'tags', { merged: 'tags: [甲, 乙]' }],
  ['tags: [甲, 乙]\ntags: [乙, 丙]', 'tags', { merged: 'tags: [甲, 乙, 丙]' }],
  ['people:\n  - 甲\ntitle: 丁\npeople:\n  - 乙', 'people', { merged: 'people: [甲, 乙]' }],
  [
    'credits: { role: author, name: 甲 }\ncredits: { role: editor, name: 乙 }',
    'credits',
    { merged: 'credits: [{ role: author, name: 甲 }, { role: editor, name: 乙 }]' },
  ],
  ['title: 甲\ntitle: 乙: 丙', 'title', {}],
  ['title: 甲\ntitle: 乙', 'title', { values: ['甲', '乙'] }],
  ['title: 甲\ntitle: 甲', 'title', {}],
  ['tags: 甲\ntags:', 'tags', {}],
])('%j', (text, key, expected) => expect(said(text, key)).toEqual(expected));

test('a line that nobody could read is not proposed', () =>
  expect(said(`tags: [${'甲乙丙丁'.repeat(30)}]\ntags: [${'戊'.repeat(60)}]`, 'tags')).toEqual({}));

test.each(boundsOf('twice', { said }))('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
