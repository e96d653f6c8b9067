import { expect, test } from 'vitest';
import { withoutTitleLabel } from '../../../src/import/extract/title-label.ts';

test.each([
  ['* 贴子主题： 秋祭通知', '秋祭通知'],
  ['標題：秋祭通知', '秋祭通知'],
  ['秋祭通知', '秋祭通知'],
  ['主题：', '主题：'],
  ['年会主题：秋祭', '年会主题：秋祭'],
])('%s is %s', (line, expected) => expect(withoutTitleLabel(line)).toBe(expected));
