import { expect, test } from 'vitest';
import { namesIn } from '../../src/lint/several-names.ts';

test.each(['黄萍、罗立', '黄萍 罗立', '黄萍和罗立', '黄萍/罗立等', '黄萍，罗立'])('%s are two', (text) =>
  expect(namesIn(text)).toEqual(['黄萍', '罗立']),
);
test.each(['黄萍', '李 明', '和与平', '约翰·史密斯', '本刊编辑部', '记者站 商报', ''])('%j is one', (text) =>
  expect(namesIn(text)).toBeUndefined(),
);
