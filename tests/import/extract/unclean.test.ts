import { expect, test } from 'vitest';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { isUnclean } from '../../../src/import/extract/unclean.ts';

const of = (field: 'source' | 'author', value: string) => ({ field, value, rank: ranks.label });

test.each(['转自渡口晚报', '渡口晚报记者', '渡口晚报 尤三省', '尤三省', '刊载渡口晚报', '渡口社3日电'])(
  'a source that holds more or something else: %s',
  (value) => expect(isUnclean(of('source', value), {})).toBe(true),
);

test.each(['渡口晚报', '左岸通讯', '渡口商会秘书处', '江城-渡口网'])('an outlet: %s', (value) =>
  expect(isUnclean(of('source', value), {})).toBe(false),
);

test('one value in two fields', () => {
  const author = of('author', '江边老翁');
  expect(isUnclean(of('source', '江边老翁'), { author })).toBe(true);
  expect(isUnclean({ ...of('source', '江边老翁'), rank: ranks.given }, { author })).toBe(false);
});
