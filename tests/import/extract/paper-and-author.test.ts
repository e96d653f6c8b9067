import { expect, test } from 'vitest';
import { paperAlone, paperAndAuthor } from '../../../src/import/extract/paper-and-author.ts';

test.each([
  ['渡口晚报　尤三省', '渡口晚报', '尤三省'],
  ['渡口晚报 记者尤三省', '渡口晚报', '记者尤三省'],
  ['渡口晚报 | 尤三省、贺大有', '渡口晚报', '尤三省、贺大有'],
  ['尤三省／渡口晚报', '渡口晚报', '尤三省'],
  ['尤三省（渡口晚报记者）', '渡口晚报', '尤三省'],
  ['文：尤三省（《渡口晚报》）', '渡口晚报', '尤三省'],
  ['《渡口晚报》尤三省', '渡口晚报', '尤三省'],
  ['〔渡口晚报尤三省〕', '渡口晚报', '尤三省'],
])('%s names both', (value, paper, author) => expect(paperAndAuthor(value)).toEqual({ paper, author }));

test.each(['尤三省', '尤三省（渡口）', '渡口晚报 海外版', '本报 尤三省', '渡口晚报尤三省报道老秤', '公会 尤三省'])(
  '%s names no paper beside a person',
  (value) => expect(paperAndAuthor(value)).toEqual({ paper: '', author: value }),
);

test('a paper alone is a line of its name, and of nothing else', () => {
  expect(['渡口晚报', '《渡口晚报》', '渡口晚報讯', '会报上的老秤', '本报'].map(paperAlone)).toEqual([
    '渡口晚报',
    '渡口晚报',
    undefined,
    undefined,
    undefined,
  ]);
});
