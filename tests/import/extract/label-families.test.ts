import { expect, test } from 'vitest';
import { familyOf } from '../../../src/import/extract/label-families.ts';

test.each([
  ['稿件来源', 'source'],
  ['刊登媒体', 'source'],
  ['本文选自', 'source'],
  ['供稿作者', 'author'],
  ['特约撰稿', 'author'],
  ['公众号责编', 'editor'],
  ['本文来源微信公众号', 'source'],
  ['转自公众号', 'source'],
  ['核稿编辑', 'editor'],
  ['推送日期', 'date'],
  ['累计浏览量', 'views'],
])('%s is a label of a kind', (word, kind) => expect(familyOf(word)).toBe(kind));

test.each(['刊登', '撰稿会', '活动时间', '新闻', '编辑部', '报道'])('%s is none of them', (word) =>
  expect(familyOf(word)).toBeUndefined(),
);
