import { expect, test } from 'vitest';
import { CreditReading } from '../../../src/import/extract/credit-reading.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';

const read = (text: string) => {
  const reading = new CreditReading(text, text);
  return reading.whole() ? reading.claims() : undefined;
};

test('a role before a name, behind several, and glued to one', () => {
  const fields = (text: string) => read(text)?.map(({ field, value }) => [field, value]);
  expect(fields('执笔 尤三省')).toEqual([['author', '尤三省']]);
  expect(fields('尤三省 贺大有 供稿')).toEqual([['author', '尤三省 贺大有']]);
  expect(fields('尤三省翻译')).toEqual([
    ['translator', '尤三省'],
    ['author', '翻译 尤三省'],
  ]);
});

test('a label is worth more than a role without a sign', () => {
  expect(read('撰文：尤三省')).toMatchObject([{ rank: ranks.credit }]);
  expect(read('记者 尤三省')).toMatchObject([{ rank: ranks.byline }]);
});

test('from where somebody reported is no second name', () => {
  expect(read('尤三省／台北报导')).toMatchObject([{ field: 'author', value: '尤三省' }]);
});

test('one word that is none of a credit’s, and names of which nothing is said, are no credits', () => {
  expect(read('记者 尤三省 走访老秤')).toBeUndefined();
  expect(read('尤三省')).toBeUndefined();
});
