import { expect, test } from 'vitest';
import { isColumn, isInterface, isRelated } from '../../../src/import/classify/interface-words.ts';

test.each([
  ['打印 | 关闭', true],
  ['【大 中 小】', true],
  ['阅读剩余全文', true],
  ['展开', true],
  ['打印本次会议通知', false],
  ['加秤 | 设为首页 | 关于我们', true],
  ['老秤 | 设为首页', false],
  ['渡口老秤今日重新校准 | 设为首页 | 关于我们', false],
  ['', false],
])('%j is words of the interface alone: %j', (line, is) => expect(isInterface(line)).toBe(is));

test.each([
  ['新闻动态', true],
  ['【新闻动态】', true],
  ['新闻动态报道三则', false],
])('%j is the name of a column: %j', (line, is) => expect(isColumn(line)).toBe(is));

test.each([
  ['相关文章', true],
  ['相关文章：更多', true],
  ['相关热词搜索：老秤 渡口', true],
  ['大家都在搜：老秤', true],
  ['搜：老秤', false],
  ['相关文章三篇', false],
])('%j heads a list of other articles: %j', (line, is) => expect(isRelated(line)).toBe(is));
