import fc from 'fast-check';
import { expect, test } from 'vitest';
import { japaneseIn } from '../../../src/conversion/engine/japanese.ts';

/** True for each run of Han characters of a text. */
const runsOf = (text: string): boolean[] => {
  const isJapanese = japaneseIn(text);
  return [...text.matchAll(/\p{Script=Han}+/gu)].map(({ 0: run, index }) => isJapanese(index, index + run.length));
};

test.each(['里帰り', '食べ物と飲み物', '内閣総理大臣は、里山の保全計画を発表した', '里の秋の祭'])(
  '%s is Japanese',
  (text) => {
    expect(runsOf(text)).not.toContain(false);
  },
);

test.each([
  '美の城商行',
  '会长说美の城开业',
  '春ららら市集开跑',
  '与会者唱起ふるさと，全场起立',
  'カラオケ大赛',
  '会长发言',
])('%s is not', (text) => {
  expect(runsOf(text)).not.toContain(true);
});

test('Japanese ends where its sentence or its quotation ends', () => {
  expect(runsOf('里帰りする。会长发言')).toEqual([true, false]);
  expect(runsOf('会长唱「里帰りする」')).toEqual([false, true]);
});

test('beside a particle a run is Japanese, whatever the rest of the sentence is', () => {
  expect(runsOf('中国东方红商会会长发言完毕以后介绍标题为首相が')).toEqual([true]);
});

test('a text without hiragana has no Japanese', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('里', '会', 'ア', 'ー', 'a', '。', '「') }), (text) => {
      expect(runsOf(text)).not.toContain(true);
    }),
  );
});
