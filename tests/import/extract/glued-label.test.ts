import { expect, test } from 'vitest';
import { gluedLabel } from '../../../src/import/extract/glued-label.ts';

test.each([
  ['撰文尤三省', [['author', '尤三省']]],
  ['作者尤三省', [['author', '尤三省']]],
  ['编辑贺大有', [['editor', '贺大有']]],
  ['責任編輯賀大有', [['editor', '賀大有']]],
  ['来源渡口时报', [['source', '渡口时报']]],
])('%s', (word, said) => expect(gluedLabel(word).map(({ field, value }) => [field, value])).toEqual(said));

test.each(['撰文', '作者简介', '来源不明', '来自手机客户端', '编辑推荐', '尤三省', '渡口时报'])(
  '%s is no chip',
  (word) => expect(gluedLabel(word)).toEqual([]),
);
