/** Where front matter begins and ends, and what is told of a file that has none. */
import { describe, expect, test } from 'vitest';
import {
  bodyStartOf,
  earlyFence,
  isBodyAlone,
  noFrontMatter,
  splitFrontMatter,
  strayKeys,
} from '../../src/content/front-matter-start.ts';
import { boundsOf } from './bounds.ts';

describe('splitFrontMatter', () => {
  test.each([
    ['---\ntitle: 甲\n---\n正文', 'title: 甲'],
    ['\uFEFF---\r\ntitle: 甲\r\n---\r\n正文', 'title: 甲'],
    ['---\rtitle: 甲\r---\r', 'title: 甲'],
    ['---\ntitle: 甲\n---  \t', 'title: 甲'],
    ['---\n---\n', ''],
    ['---\na: |\n  --- \n---\n', 'a: |\n  --- '],
    ['\n---\ntitle: 甲\n---\n', undefined],
    ['---\ntitle: 甲\n', undefined],
    ['---\ntitle: 甲\n----\n', undefined],
    ['正文', undefined],
  ])('finds in %j the YAML %j', (source, yaml) => expect(splitFrontMatter(source).yaml).toBe(yaml));

  test('gives the text without a mark of byte order, with line feeds', () => {
    expect(splitFrontMatter('\uFEFFa\r\nb\rc\n').text).toBe('a\nb\nc\n');
  });
});

test('what nobody sees before the first line is no part of it', () => {
  expect(splitFrontMatter('\uFEFF\u200b\u2060---\ntitle: 甲\n---\n')).toEqual({
    text: '---\ntitle: 甲\n---\n',
    yaml: 'title: 甲',
  });
  expect(splitFrontMatter('\u200b正文').text).toBe('\u200b正文');
  expect(bodyStartOf('\u200b---\r\na: 1\r\n---\r\n甲')).toBe(17);
});

test.each([
  ['新稿\n---\ntitle: 甲\n---\n乙', 'above', ['1:1']],
  ['——\ntitle: 甲\n——\n乙', 'fence', ['1:1', '3:1']],
  ['---\ntitle: 甲\n----\n乙', 'fence', ['3:1']],
  ['---\ntitle: 甲\n---乙丙', 'glued', ['3:4']],
  ['---\ntitle: 甲\n-----乙丙', 'glued', ['3:4']],
  ['---\ntitle: 甲---\n乙丙', 'glued', ['2:9']],
  ['---title: 甲\n---\n乙丙', 'begun', ['1:1']],
  ['<!--\ntitle: 甲\n-->\n乙丙', 'fence', ['1:1', '3:1']],
  ['---\ntitle: 甲\ndate: 2016\n\n乙丙', 'unclosed', ['3:11']],
  ['---\ntitle: 甲\n乙丙', 'unclosed', ['2:1']],
])('%j is told as %s at %j', (source, fault, places) => {
  const told = noFrontMatter('a.mdx', source);
  expect(told.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  for (const { params } of told) expect(params).toMatchObject({ found: fault });
});

test('only a file without any front matter is all body', () => {
  expect(isBodyAlone('甲\n\n乙')).toBe(true);
  expect(isBodyAlone('甲\n---\ntitle: 乙\n---\n')).toBe(false);
});

test.each([
  ['\nsummary: 甲。\n\n乙', 'summary: 甲。'],
  ['tags: [甲]\npeople: [乙]\n丙', 'tags: [甲]\npeople: [乙]'],
  ['\n乙\n\nsummary: 甲。\n', undefined],
  ['\nsource: Xinhua\n', undefined],
  ['\n时间: 四月\n', undefined],
])('in %j these keys stand below front matter: %j', (body, lines) => {
  const text = `---\ntitle: 甲\n---\n${body}`;
  const found = strayKeys(text, 17);
  expect(found && text.slice(found.start, found.end)).toBe(lines);
});

/** What is told of a file without front matter: place, fault, the edit, and the lines that its head says. */
const told = (source: string, keys?: string[]): string[] =>
  noFrontMatter('a.mdx', source, keys).map(({ line, column, params, edit }) => {
    const { found, head, ...rest } = params as { found: string; head?: object };
    const change = edit ? ` ${edit.length} → ${JSON.stringify(edit.text)}` : '';
    return `${line}:${column} ${found} ${JSON.stringify(rest)}${change}${head ? ` ${JSON.stringify(head)}` : ''}`;
  });

/** The text at the beginning of a body that is front matter, by each of its kinds. */
const within = (find: typeof earlyFence) => (body: string) => {
  const front = '---\ntitle: 甲\n---\n';
  const found = find(front + body, front.length);
  return found && (front + body).slice(found.start, found.end);
};

test.each(
  boundsOf('front-matter-start', {
    told,
    splitFrontMatter,
    bodyStartOf,
    early: within(earlyFence),
    stray: within(strayKeys),
  }),
)('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));

test('a body without front matter has none that goes on in it', () => {
  const lines = 'title: 甲\nsummary: 乙\n---\n';
  expect(earlyFence(lines, 0)).toBeUndefined();
  expect(strayKeys('summary: 乙\n', 0)).toBeUndefined();
});
