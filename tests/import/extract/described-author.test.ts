import { expect, test } from 'vitest';
import { describedAuthor, withoutTrade } from '../../../src/import/extract/described-author.ts';

test.each([
  ['作者：尤三省，渡口大学历史系副教授', '尤三省'],
  ['文／尤三省，渡口中學教師', '尤三省'],
  ['撰文 | 尤三省 贺大有，渡口研究院研究员', '尤三省 贺大有'],
  ['By Ann B. Wong，05/07/98', 'Ann B. Wong'],
  ['By 岭南人家，微信公众号（岭南）', '岭南人家'],
  ['作者：Ann Wong[美]', 'Ann Wong'],
  ['作者：Ann Wong (Dukou Press)', 'Ann Wong'],
  ['作者：安娜·伯格曼[瑞典]', '安娜·伯格曼'],
  ['By 老秤铺，微信号 laocheng8', '老秤铺'],
])('%s names %s', (line, author) => expect(describedAuthor(line)).toBe(author));

test.each([
  '作者：尤三省',
  '尤三省，渡口大学历史系副教授',
  '作者认为，商会要为会员做实事',
  '作者：尤三省，很多年没有回过渡口',
  '文：尤三省，2016年回到渡口，写下此文',
])('%s says nothing of the kind', (line) => expect(describedAuthor(line)).toBeUndefined());

test.each([
  ['尤三省，贺大有', '尤三省，贺大有'],
  ['尤三省，渡口商会会长', '尤三省'],
  ['尤三省（美）', '尤三省（美）'],
  ['Ann（尤三省）', 'Ann（尤三省）'],
  ['伯格曼·安娜（Anna Bergman）', '伯格曼·安娜（Anna Bergman）'],
])('%s without a trade is %s', (value, bare) => expect(withoutTrade(value)).toBe(bare));
