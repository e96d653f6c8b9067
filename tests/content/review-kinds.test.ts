import { describe, expect, test } from 'vitest';
import data from '../../src/content/review-kinds.json' with { type: 'json' };
import { doubtOf, meaningOf, needsReview } from '../../src/content/review-kinds.ts';

const kinds = Object.entries(data as Record<string, { zh: string; en: string; weight: number; review: boolean }>);

test.each(kinds)('%s has a sentence in both tongues', (kind, { zh, en }) => {
  expect(meaningOf(kind)).toMatchObject({ zh, en });
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).not.toMatch(/\p{Script=Han}/u);
});

test('a kind that nobody knows is called by its name, and is to be looked at', () => {
  expect(meaningOf('new-kind')).toEqual({ zh: 'new-kind', en: 'new-kind' });
  expect(needsReview({ kind: 'new-kind' })).toBe(true);
});

test('what is to be looked at is what the table says', () => {
  for (const [kind, { review }] of kinds) expect(needsReview({ kind })).toBe(review);
});

describe('how doubtful a page is', () => {
  const [[heavy, { weight }]] = [kinds.toSorted(([, a], [, b]) => b.weight - a.weight)[0]!];
  const flags = (n: number, kind = heavy) => Array.from({ length: n }, () => ({ kind }));

  test('is the sum of the weights', () => {
    expect(weight).toBeGreaterThan(0);
    expect(doubtOf([])).toBe(0);
    expect(doubtOf(flags(2))).toBeCloseTo(2 * weight);
    expect(doubtOf([...flags(1), ...flags(1, 'new-kind')])).toBeCloseTo(weight + 1);
  });

  test('counts each kind three times at most', () => {
    expect(doubtOf(flags(3))).toBeCloseTo(3 * weight);
    expect(doubtOf(flags(9))).toBeCloseTo(3 * weight);
  });
});
