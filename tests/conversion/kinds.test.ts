/** Kinds of use that one character tells apart by its context: most members of each, whichever they are, come out right. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createConverter, doubtful } from '../../src/conversion/index.ts';
import { readTable } from '../../src/core/tsv.ts';

const rows = readTable(readFileSync(new URL('kinds.tsv', import.meta.url), 'utf8'));
const { explain } = createConverter({ to: 'zh-Hant' });

/** The sentences that come out wrong, each with whether somebody is asked to look at it. */
const wrong = rows.flatMap(([text = '', expected = '']) => {
  const { text: converted, decisions } = explain(text);
  return expected.split('|').includes(converted)
    ? []
    : [{ text, converted, flagged: decisions.some(({ confidence }) => confidence < doubtful) }];
});

test('nine of ten come out right', () => {
  expect(wrong.length / rows.length, JSON.stringify(wrong, null, 1)).toBeLessThan(0.1);
});

test('half of the others are marked', () => {
  expect(wrong.filter(({ flagged }) => flagged).length).toBeGreaterThanOrEqual(wrong.length / 2);
});
