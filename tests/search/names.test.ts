import { expect, test } from 'vitest';
import { nameTopics, readingOf, type TopicLabels } from '../../src/search/names.ts';

const labels: TopicLabels = {
  place: { 'zhu-ma-dian': { 'zh-Hans': '驻马店', 'zh-Hant': '駐馬店' }, b: { 'zh-Hans': '乙', 'zh-Hant': '乙' } },
  person: { b: { 'zh-Hans': '丙', 'zh-Hant': '丙' } },
};

test('a label is read without tones, a syllable apart from the next', () => {
  expect(readingOf('驻马店')).toBe('zhu ma dian');
});

test('topics are counted over all segments, those with the most articles first', () => {
  const counted: Record<string, Record<string, number>>[] = [
    { place: { 'zhu-ma-dian': 2, b: 1 } },
    { place: { 'zhu-ma-dian': 1 }, person: { b: 1 } },
  ];
  expect(nameTopics(counted, labels, 'zh-Hant')).toEqual([
    { kind: 'place', slug: 'zhu-ma-dian', label: '駐馬店', count: 3, pinyin: 'zhu ma dian' },
    // Among equals by kind and slug.
    { kind: 'person', slug: 'b', label: '丙', count: 1, pinyin: 'bing' },
    { kind: 'place', slug: 'b', label: '乙', count: 1, pinyin: 'yi' },
  ]);
});

test('the reading is that of the Simplified label in both editions', () => {
  const both = (['zh-Hans', 'zh-Hant'] as const).map((edition) =>
    nameTopics([{ place: { 'zhu-ma-dian': 1 } }], labels, edition),
  );
  expect(both[0]![0]!.pinyin).toBe(both[1]![0]!.pinyin);
  expect(both.map(([one]) => one!.label)).toEqual(['驻马店', '駐馬店']);
});

test('what the archive has no label for is left out', () => {
  expect(nameTopics([{ place: { gone: 3 }, tag: { b: 1 } }], labels, 'zh-Hans')).toEqual([]);
});
