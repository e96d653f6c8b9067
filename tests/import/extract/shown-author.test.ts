import { expect, test } from 'vitest';
import type { Classified, Label } from '../../../src/import/classify/classify.ts';
import { shownAuthor } from '../../../src/import/extract/shown-author.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const line = (label: Label, text: string, linked = 0, kind: Block['kind'] = 'paragraph'): Classified => ({
  block: { ...paragraph(text, { linked }), kind },
  label,
  zone: 'body',
  margin: 1,
  features: {},
});
const title = line('title', '老秤校准');
const prose = line('paragraph', '老秤用了八十年，昨日在渡口重新校准。');
const day = line('meta', '发布于 2014年1月17日');
/** What the line behind the first ones claims. */
const read = (before: Classified[], own: Classified, behind: Classified[], declared: string[] = []) =>
  shownAuthor([...before, own, ...behind, prose], before.length, new Set(declared)).map(({ value, flag }) => [
    value,
    flag?.kind,
  ]);

test('a linked name beside the day, or right below the title, is a guess', () => {
  const name = line('chrome', '尤三省 Ray', 1);
  expect(read([title, line('chrome', '分享')], name, [day])).toEqual([['尤三省 Ray', 'author-guessed']]);
  expect(read([title], name, [])).toEqual([['尤三省 Ray', 'author-guessed']]);
  expect(read([title, line('chrome', '分享')], name, [])).toEqual([]);
  expect(read([title], line('chrome', '尤三省'), [day])).toEqual([]);
});

test('a pen name that the markup declares is a guess; longer ones are accounts', () => {
  const bar = line('chrome', '分享');
  expect(read([title, bar], line('chrome', '杉木', 1), [], ['杉木'])).toEqual([['杉木', 'author-guessed']]);
  expect(read([title, bar], line('chrome', '杉木', 1), [])).toEqual([]);
  expect(read([title, bar], line('chrome', '掌上渡口', 1), [], ['掌上渡口'])).toEqual([]);
});

test('the card of an author has his post below his name', () => {
  const post = line('heading', '渡口研究中心主任');
  expect(read([title, line('chrome', '分享')], line('chrome', '卡尔・迈耶', 1), [post])).toEqual([
    ['卡尔・迈耶', undefined],
  ]);
});

test('an account is followed by a button, has the day in its link, or its portrait between title and day', () => {
  const button = line('chrome', '+ 关注');
  expect(read([title, line('chrome', '分享')], line('chrome', '渡口舟', 1), [button])).toEqual([
    ['渡口舟', 'author-guessed'],
  ]);
  expect(read([title], line('meta', 'Tina 2024-11-01', 1), [])).toEqual([['Tina', 'author-guessed']]);
  expect(read([title], line('meta', '要闻 2024-11-01', 1), [])).toEqual([]);
  expect(read([title], line('chrome', '老槐手记', 1, 'image'), [day])).toEqual([['老槐手记', 'author-guessed']]);
  expect(read([title], line('chrome', '老槐手记', 1, 'image'), [])).toEqual([]);
});
