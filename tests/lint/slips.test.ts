/** Letters among figures, gaps, dictated signs, the words of chat programs; and text that only looks like them. */
import { expect, test } from 'vitest';
import { checkSlips } from '../../src/lint/slips.ts';

const told = (source: string) =>
  checkSlips('a.mdx', source).map(({ code, line, column, edit }) => [code, line, column, edit?.text]);

test('each is told at its place, with what to write', () => {
  expect(told('签于2O19年1l月。')).toEqual([
    ['letter-in-figure', 1, 3, '2019'],
    ['letter-in-figure', 1, 8, '11'],
  ]);
  expect(told('甲\n\n由XX主持，（此处待补）人。')).toEqual([
    ['placeholder', 3, 2, undefined],
    ['placeholder', 3, 7, undefined],
  ]);
});

test('front matter but for its prose, drafts, code and tags have none', () => {
  for (const source of [
    '---\nid: 2O19\ntitle: 甲\n---\n乙',
    '---\ntitle: 甲\ndraft: true\n---\n由XX主持',
    '`由XX主持`',
    '<Figure alt="由XX主持" />',
  ])
    expect([source, told(source)]).toEqual([source, []]);
  expect(told('---\ntitle: 由XX主持\n---\n乙')).toHaveLength(1);
});

test('real text is not told', () => {
  for (const text of [
    '五年来的合作画上句号，留下一个问号。',
    'P2P与O2O，A4纸，B1O座，3l油。',
    '王XX、李××，XX公司，国发〔2016〕12号',
    '时间待定，有待补充，待核实',
    '希望各位会员多提意见，如有需要请联系秘书处。',
    '当然，这只是开始。好的开端是成功的一半。',
  ])
    expect([text, told(text)]).toEqual([text, []]);
});

test.each([
  ['二〇〇三年l月5日', ['l 1']],
  ['10月l日开会，3月lO日散会', ['l 1', 'lO 10']],
  ['I月至三月', []],
  ['甲L月5日', []],
])('letters where a day has its figures: %s', (text, expected) =>
  expect(
    checkSlips('a', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ params }) => {
      const { found, better } = params as { found: string; better: string };
      return `${found} ${better}`;
    }),
  ).toEqual(expected),
);
