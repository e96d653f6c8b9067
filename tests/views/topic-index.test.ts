import { expect, test } from 'vitest';
import type { Topic } from '../../src/archive/index.ts';
import { byLetter, fewTopics, isSplit, letterSlug } from '../../src/views/topic-index.ts';

const topic = (slug: string): Topic => ({
  kind: 'tag',
  key: slug,
  slug,
  label: { 'zh-Hans': slug, 'zh-Hant': slug },
  articles: [],
});

test('every topic stands once, under the letter of its address', () => {
  const groups = byLetter(['zhao-shang', 'a-b', '5g', 'a-a'].map(topic));
  expect(groups.map(({ letter, topics }) => [letter, topics.map(({ slug }) => slug)])).toEqual([
    ['#', ['5g']],
    ['A', ['a-a', 'a-b']],
    ['Z', ['zhao-shang']],
  ]);
});

test('a letter has an address', () => {
  expect(['#', 'A', 'Z'].map(letterSlug)).toEqual(['0', 'a', 'z']);
});

test('a few topics are found at a look, hundreds have a page a letter', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => topic(`a${i}`));
  expect(fewTopics).toBe(60);
  expect([isSplit(many(300)), isSplit(many(301))]).toEqual([false, true]);
});
