import { expect, test } from 'vitest';
import { outletReporter } from '../../../src/import/extract/outlet-reporter.ts';

test.each([
  ['渡口新闻记者 尤三省', { outlet: '渡口新闻', author: '记者 尤三省' }],
  ['渡口新闻首席记者 尤三省 贺大有', { outlet: '渡口新闻', author: '首席记者 尤三省 贺大有' }],
  ['渡口日报·河口客户端记者尤三省', { outlet: '渡口日报·河口客户端', author: '记者尤三省' }],
  ['整合 渡口日报记者 尤三省', { outlet: '渡口日报', author: '记者 尤三省' }],
  ['渡口商报记者尤三省/文受访者供图', { outlet: '渡口商报', author: '记者尤三省' }],
  ['渡口手机报记者 尤三省/图 河口在线', { outlet: '渡口手机报', author: '记者 尤三省' }],
  ['尤三省 渡口日报评论委员', { outlet: '渡口日报', author: '尤三省' }],
  ['渡口晚報記者　尤三省', { outlet: '渡口晚報', author: '記者　尤三省' }],
  ['《老秤》作者 尤三省', { outlet: '老秤', author: '尤三省' }],
  ['《老秤》记者 尤三省', { outlet: '老秤', author: '尤三省' }],
])('%s', (line, said) => expect(outletReporter(line)).toEqual(said));

test.each([
  '本报记者 尤三省',
  '渡口新闻记者 来到码头',
  '渡口码头记者 尤三省',
  '渡口新闻记者会',
  '尤三省 渡口码头评论员',
  '《老秤》尤三省',
  '渡口新闻记者 尤三省 今天到了码头。',
])('%s is no such line', (line) => expect(outletReporter(line)).toBeUndefined());

test('a name that ends like what was done stays whole', () => {
  expect(outletReporter('渡口新闻记者 尤三文')).toEqual({ outlet: '渡口新闻', author: '记者 尤三文' });
  expect(outletReporter('渡口新闻记者 尤三省文/图')).toEqual({ outlet: '渡口新闻', author: '记者 尤三省' });
});

test('who took the pictures stands behind', () => {
  const read = outletReporter('河口新闻·渡口传媒记者 尤三省/文 贺大有/图');
  expect(read?.author).toBe('记者 尤三省');
});
