import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { checkStructure } from '../../../src/content/body/structure.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';

const check = (source: string, bodyStart = 0) =>
  checkStructure(mdxToHast(source, { features: { gfm: true } }) as Root, source, 'a.mdx', bodyStart);
const told = (source: string): string[] => check(source).map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('blocks that are not what was meant', () => {
  test.each([
    ['a line of dashes makes a heading', '甲\n---\n', ['2:1 setext-heading']],
    ['or one of equals signs', '甲\n===\n', ['2:1 setext-heading']],
    ['a line glued to a list', '- 甲\n- 乙\n丙', ['3:1 glued-block']],
    ['a line glued to a quotation', '> 甲\n乙', ['2:1 glued-block']],
    ['a line glued to a table', '| a | b |\n|---|---|\n| 1 | 2 |\n乙', ['4:1 glued-block']],
    ['a table without its line', '| 甲 | 乙 |\n| 1 | 2 |', ['1:1 table-sign']],
    ['a subscript of another dialect', 'H~2~O', ['1:2 foreign-syntax']],
    ['code that does not end', '甲\n\n```\n乙', ['3:1 open-fence']],
    ['a footnote that nothing refers to', '甲\n\n[^1]: 乙', ['3:1 footnote-unused']],
    ['a footnote told twice', '甲[^1]\n\n[^1]: 乙\n\n[^1]: 丙', ['5:1 footnote-twice']],
    ['more cells than the head has', '| a | b |\n|---|---|\n| 1 | 2 | 丙 |', ['3:11 table-cells']],
  ])('%s', (_, source, expected) => expect(told(source)).toEqual(expected));

  test.each([
    '## 甲\n\n---\n\n乙',
    '- 甲\n\n乙',
    '- 甲\n  乙',
    '> 甲\n> 乙',
    '| a | b |\n|---|---|\n| 1 | 2 |\n\n乙',
    '```\n甲\n```',
    '甲[^1]\n\n[^1]: 乙',
    '[甲][a]\n\n[a]: /about/',
    '~~甲~~',
    '1. 甲\n2. 乙',
    '- [x] 甲',
  ])('%j is as it was meant', (source) => expect(told(source)).toEqual([]));
});

test('a glued line is mended by an empty one before it', () => {
  const source = '- 甲\n乙';
  const [{ edit, line, column }] = check(source) as [ReturnType<typeof check>[number]];
  const lines = source.split('\n');
  const offset = lines.slice(0, line - 1).join('\n').length + 1 + column - 1;
  const mended = source.slice(0, offset) + edit!.text + source.slice(offset + edit!.length);
  expect(told(mended)).toEqual([]);
});

describe('text that would be on no page', () => {
  test.each([
    ['a definition that is not used', '甲\n\n[a]: 乙丙', 1],
    ['a definition of an address', '甲\n\n[a]: https://a.org/', 0],
    ['of a mail address', '甲\n\n[a]: mailto:a@b.cn', 0],
    ['of a path', '甲\n\n[a]: /about/', 0],
    ['of an anchor', '甲\n\n[a]: #b', 0],
    ['of an address in brackets', '甲\n\n[a]: <https://a.org/>', 0],
    ['of words that hold a path', '甲\n\n[a]: 乙/丙', 1],
    ['a word with a sign of a list', '- [x] 甲', 0],
    ['a number of an item', '1) 甲\n2) 乙', 0],
    ['an item in a quotation', '> 1. 甲\n> 2. 乙', 0],
    ['the name of a language of code', '```js\n甲\n```', 0],
    ['the label of a note', '甲[^a]\n\n[^a]: 乙', 0],
  ])('%s: %j (%i)', (_, source, count) => expect(told(source)).toHaveLength(count));
});

test('what is wrong stands where it is in the file, though front matter goes before', () => {
  const front = '---\ntitle: 甲\n```\n---\n';
  const source = `${front}乙\n\n\`\`\`\n丙`;
  expect(check(source, front.length).map(({ code, line }) => [code, line])).toEqual([['open-fence', 7]]);
});

test.each([
  ['甲\t乙\n丙\t丁', ['1:1 table-sign']],
  ['题\n甲\t乙\n丙\t丁', ['2:1 table-sign']],
  ['•\t甲\n•\t乙', []],
  ['1.\t甲\n2.\t乙', []],
  ['（一）\t甲\n（二）\t乙', []],
  ['甲\t乙\n丙丁', []],
])('rows parted by tabs: %j', (source, expected) =>
  expect(told(source).filter((one) => one.endsWith('table-sign'))).toEqual(expected),
);

test('a fence that is too short or full-width, and was to end the code, is named', () => {
  const ends = (source: string) => check(source).map(({ params }) => (params as { end?: unknown }).end);
  expect(ends('甲\n\n```\n乙\n``\n\n丙')).toEqual([{ sign: '``', line: 5 }]);
  expect(ends('~~~\n乙\n~\n')).toEqual([{ sign: '~', line: 3 }]);
  expect(ends('```\n乙\n\n丙')).toEqual([undefined]);
});

test.each(boundsOf('body/structure', { told: toldOf() }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
