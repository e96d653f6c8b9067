import { expect, test } from 'vitest';
import { BlankRuns, cutBlanks } from '../../../src/import/read/blanks.ts';

test('a run within the bound stays, a longer one keeps its beginning', () => {
  expect(cutBlanks('甲  乙', 2)).toBe('甲  乙');
  expect(cutBlanks('　　　甲　 \u2003 乙\t\t\t', 2)).toBe('　　甲　 乙\t\t');
  expect(cutBlanks('', 2)).toBe('');
});

test.each([' ', '\t', '\n', '\u00a0', '\u00ad', '\u2003', '\u200b', '\u200d', '\u2028', '\u2060', '\u3000', '\ufeff'])(
  'U+%#: what shows nothing is a blank',
  (char) => expect(cutBlanks(`甲${char.repeat(99)}乙`, 3)).toBe(`甲${char.repeat(3)}乙`),
);

test('a run goes on from piece to piece until something stands between', () => {
  const runs = new BlankRuns(3);
  expect(['甲  ', ' ', ' ', '', '　', '  乙 ', '  ', ' 丙'].map((piece) => runs.cut(piece))).toEqual([
    '甲  ',
    ' ',
    '',
    '',
    '',
    '乙 ',
    '  ',
    '丙',
  ]);
  runs.cut('   ');
  runs.restart();
  expect(runs.cut('    ')).toBe('   ');
});

test('no text has a run beyond the bound, however it is cut into pieces', () => {
  const text = ' 甲\u2003  　乙\u200b\u200b\u200b\u200b丙     ';
  for (let at = 0; at <= text.length; at++) {
    const runs = new BlankRuns(2);
    expect(runs.cut(text.slice(0, at)) + runs.cut(text.slice(at))).toBe(cutBlanks(text, 2));
  }
});
