import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSentences, reviewedSlips, withoutSlips } from '../../scripts/bench/conversion/sentences.ts';

const pairs = readSentences('a1\t恢複供電。\t恢复供电。\na2\t複習功課。\t复习功课。\n');

test('a slip is mended in its own sentence and in no other', () => {
  const slips = [{ id: 'a1', written: '恢複', right: '恢復' }];
  expect(withoutSlips(pairs, slips).map(({ hant }) => hant)).toEqual(['恢復供電。', '複習功課。']);
  expect(pairs[0]?.hant).toBe('恢複供電。');
});

test('a slip that its sentence has not is told', () => {
  expect(() => withoutSlips(pairs, [{ id: 'a2', written: '恢複', right: '恢復' }])).toThrow('a2');
  expect(() => withoutSlips(pairs, [{ id: 'a3', written: '複習', right: '复习' }])).toThrow('a3');
});

const shared = new URL('../../../shared/conversion-cases/gsd-dev.tsv', import.meta.url);

test.skipIf(!existsSync(shared))('each reviewed slip stands in the shared sentences', () => {
  const given = readSentences(readFileSync(shared, 'utf8'));
  const mended = withoutSlips(given);
  expect(mended.filter(({ hant }, i) => hant !== given[i]?.hant)).toHaveLength(reviewedSlips().length);
});
