import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPunctuation } from '../../src/lint/punctuation.ts';

const found = (source: string): string[] =>
  checkPunctuation('a.mdx', source).map(({ line, column, code, edit }) => `${line}:${column} ${code} ${edit!.text}`);

/** A text with every edit made, the last first. */
function mended(source: string): string {
  let text = source;
  const lines = source.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  for (const { line, column, edit } of checkPunctuation('a.mdx', source).toReversed())
    text = text.slice(0, offset(line, column)) + edit!.text + text.slice(offset(line, column) + edit!.length);
  return text;
}

test.each([
  ['甲,乙', '甲，乙'],
  ['甲;乙:丙吗?丁!', '甲；乙：丙吗？丁！'],
  ['甲.', '甲。'],
  ['甲(乙丙)丁', '甲（乙丙）丁'],
  ['甲说"乙,丙"', '甲说“乙，丙”'],
  ['"甲"乙', '“甲”乙'],
  ['甲，，乙', '甲，乙'],
  ['甲。。', '甲。'],
  ['甲。。。', '……'.padStart(3, '甲')],
  ['<Figure alt="甲,乙" />', '<Figure alt="甲，乙" />'],
  ['甲 ，乙', '甲，乙'],
  ['甲。，乙', '甲。乙'],
  ['甲...乙', '甲……乙'],
  ['二O一六年', '二〇一六年'],
  ['二○一六年', '二〇一六年'],
])('%s is %s', (source, expected) => expect(mended(source)).toBe(expected));

test.each([
  '甲 a,b 乙',
  '3.5万,1,200元',
  '`甲,乙`',
  '| 甲,乙 |',
  '<Figure src="/images/甲,乙.jpg" alt="甲" />',
  '甲……乙',
  'OOOO年',
  '"abc"',
  '12:30',
])('%j is as it should be', (source) => expect(found(source)).toEqual([]));

test('of front matter only the title and the summary are prose', () => {
  const source = '---\ntitle: 甲,乙\nsource: 丙,丁\nsummary: 戊,己\n---\n\n庚,辛\n';
  expect(found(source)).toEqual([
    '2:9 half-width-punctuation ，',
    '4:11 half-width-punctuation ，',
    '7:2 half-width-punctuation ，',
  ]);
});

test('what is mended has nothing more to mend of signs', () => {
  const part = fc.constantFrom('甲', '乙', ',', '。', '，', '(', ')', ' ', 'a', '"', '1');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const source = parts.join('');
      const once = mended(source);
      expect(once.replace(/[^甲乙a1]/g, '')).toBe(source.replace(/[^甲乙a1]/g, ''));
    }),
  );
});
