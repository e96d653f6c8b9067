import { expect, test } from 'vitest';
import { shapeOf } from '../../src/archive/shape.ts';
import { recordOf } from './record-of.ts';

const { summary } = recordOf({}, '正文');
const shapeWith = (changes: Partial<typeof summary>) => shapeOf({ ...summary, ...changes });

test('an article’s shape follows from where it is shown, not from its words', () => {
  const own = shapeWith({});
  expect(shapeWith({ digest: 'other', length: 99, doubts: 3, review: 1, modified: '2020-01-01' })).toBe(own);
  expect(
    shapeWith({ text: { 'zh-Hans': { title: '题', summary: '' }, 'zh-Hant': { title: '題', summary: '' } } }),
  ).toBe(own);
  for (const changes of [
    { key: '2001/01/other' },
    { date: '2001-01-02' },
    { category: 'other' },
    { topics: [{ kind: 'tag' as const, key: '甲', hant: '甲', slug: 'jia' }] },
    { name: 'other' },
    { withdrawn: { date: '2020-01-01', reason: { 'zh-Hans': '误', 'zh-Hant': '誤' } } },
    { originals: ['/files/a.pdf'] },
  ])
    expect(shapeWith(changes)).not.toBe(own);
});
