import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ProblemCode, problem } from '../../src/content/problem.ts';
import { baselineOf, beyondBaseline, lowered } from '../../src/lint/baseline.ts';

const one = (file: string, code: ProblemCode, line: number) => problem(code, {} as never, { file, line, column: 1 });
const some = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b'),
      fc.constantFrom('mojibake' as const, 'sample-left' as const, 'too-deep' as const),
      fc.nat(99),
    )
    .map(([file, code, line]) => one(file, code, line)),
);

test('what was counted is not told again, but errors are', () => {
  fc.assert(
    fc.property(some, (problems) => {
      expect(beyondBaseline(problems, baselineOf(problems))).toEqual(
        problems.filter(({ code }) => code === 'too-deep'),
      );
    }),
  );
});

test('one more of a kind is told with all of its kind in its file', () => {
  const before = [one('a', 'mojibake', 1), one('b', 'mojibake', 1)];
  const after = [...before, one('a', 'mojibake', 2)];
  expect(beyondBaseline(after, baselineOf(before)).map(({ file, line }) => `${file}:${line}`)).toEqual(['a:1', 'a:2']);
});

test('a baseline only falls, and tells nothing that it did not tell before', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      const baseline = baselineOf(before);
      const left = lowered(baseline, after);
      expect(lowered(left, after)).toEqual(left);
      expect(beyondBaseline(after, left)).toEqual(beyondBaseline(after, baseline));
    }),
  );
});
