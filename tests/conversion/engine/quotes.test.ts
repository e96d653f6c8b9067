import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteMarks } from '../../../src/conversion/engine/quotes.ts';

const outputs = (text: string, to: 'zh-Hans' | 'zh-Hant') => quoteMarks(text, to).map(({ output }) => output);

test('marks are chosen by depth, whatever they were', () => {
  expect(outputs('他说：“好‘字’。”', 'zh-Hant')).toEqual(['「', '『', '』', '」']);
  expect(outputs('他說：「好『字』。」', 'zh-Hans')).toEqual(['“', '‘', '’', '”']);
  expect(outputs('It’s “fine”', 'zh-Hant')).toEqual([]);
});

test('a mark without a partner stays and is doubtful', () => {
  expect(quoteMarks('他说：“好', 'zh-Hant')).toEqual([{ offset: 3, output: '“', paired: false }]);
});

test('paired marks stay pairs: as many opening as closing, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'好“”‘’「」『』\n') }), (text) => {
      const found = quoteMarks(text, 'zh-Hant').filter(({ paired }) => paired);
      const depth = found.map(({ output }) => ('「『'.includes(output) ? 1 : -1) as number);
      expect(depth.reduce((sum, one) => sum + one, 0)).toBe(0);
      expect(found.map(({ offset }) => offset)).toEqual(found.map(({ offset }) => offset).sort((a, b) => a - b));
    }),
  );
});
