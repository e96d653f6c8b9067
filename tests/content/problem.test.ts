import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPlace, isFault, ofDraft, type Problem, pointIn, problem, tell } from '../../src/content/problem.ts';

test('the point of an offset is where counting line breaks leads', () => {
  const text = fc
    .array(fc.constantFrom('甲', 'a', '𠮷', '\n', '\r\n'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (source) => {
      const at = pointIn(source);
      for (let offset = 0; offset <= source.length; offset++) {
        const before = source.slice(0, offset).split('\n');
        expect(at(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
      }
    }),
  );
});

test('problems stand in order of file, line and column', () => {
  const at = (file: string, line: number, column: number): Problem =>
    problem('empty', { path: ['title'] }, { file, line, column });
  const ordered = [at('a', 1, 9), at('a', 2, 1), at('a', 10, 2), at('a', 10, 11), at('b', 1, 1)];
  fc.assert(
    fc.property(fc.shuffledSubarray(ordered, { minLength: 5 }), (shuffled) => {
      expect(shuffled.toSorted(byPlace)).toEqual(ordered);
    }),
  );
});

test('a problem is told in one language, what it quotes as it stands', () => {
  const wrong = problem(
    'not-a-date',
    { path: ['date'], found: '二〇一六年发布' },
    { file: 'a.mdx', line: 3, column: 7 },
  );
  expect(tell(wrong, 'zh-Hans').message).toBe('“date”不是日期：二〇一六年发布');
  expect(tell(wrong, 'zh-Hant').message).toBe('「date」不是日期：二〇一六年发布');
  expect(tell(wrong, 'en').message).toBe('"date" is not a date: 二〇一六年发布');
  expect(tell(wrong, 'zh-Hant')).toMatchObject({ code: 'not-a-date', severity: 'error', line: 3, column: 7 });
});

test('an error of a draft keeps the draft alone from being shown', () => {
  const place = { file: 'a.mdx', line: 1, column: 1 };
  const [error, warning] = [
    problem('empty', { path: ['title'] }, place),
    problem('future-date', { date: '9016' }, place),
  ];
  expect(ofDraft(error)).toEqual({ ...error, severity: 'warning', draft: true });
  expect(ofDraft(warning)).toEqual(warning);
  expect([error, warning, ofDraft(error), ofDraft(warning)].map(isFault)).toEqual([true, false, true, false]);
});
