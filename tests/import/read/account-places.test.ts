import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { accountIn, shownIn } from '../../../src/import/read/account-places.ts';
import { elementsOf } from '../../../src/import/read/dom.ts';

const read = (html: string) => elementsOf(parse(html)).flatMap((element) => shownIn(element) ?? []);

describe('elements that name an account', () => {
  test.each([
    ['<i class="note-author">灯下补衣</i>', ['class']],
    ['<div class="authi"><a href="space-uid-7.html">灯下补衣</a></div>', ['link', 'class']],
    ['<i class="authorName">灯下补衣</i>', ['class']],
    ['<a href="home.php?mod=space&amp;uid=7">灯下补衣</a>', ['link']],
    ['<p><a class="uname" href="/u/7">灯下补衣</a> 2016-04-09</p>', ['class', 'link', 'day']],
    ['<p><i>原创</i><span>灯下补衣</span><span>2016-04-09 08:10</span></p>', ['chip', 'day']],
    ['<div class="profile"><span class="touxiang"></span><i class="name">灯下补衣</i></div>', ['class', 'picture']],
  ])('%s', (html, kinds) => {
    expect(read(html)).toMatchObject([{ name: '灯下补衣', kinds }]);
  });
  test.each([
    '<i class="filename">灯下补衣</i>',
    '<i class="name">灯下补衣</i>',
    '<p><span>渡口生活</span><span>2016-04-09 08:10</span></p>',
    '<p><i>原创</i><span>渡口晚报</span><span>2016-04-09 08:10</span></p>',
    '<div class="login"><i class="nickname">灯下补衣</i></div>',
    '<p><span>灯下补衣</span>，写于<span>2016-04-09的长夜里</span></p>',
    '<a href="/news/7.html">灯下补衣</a>',
    '<div class="hot-list"><i class="nickname">灯下补衣</i></div>',
    '<i class="nickname">昨天我在灯下补衣，补到半夜。</i>',
  ])('%s is none', (html) => {
    expect(read(html)).toEqual([]);
  });
});

test.each([
  ['博主：灯下补衣', '灯下补衣'],
  [' 灯下补衣 ', '灯下补衣'],
  ['来源', undefined],
  ['我的名片', undefined],
  ['我的主页', undefined],
  ['dxby', undefined],
  ['12', undefined],
])('%s', (text, name) => {
  expect(accountIn(text)).toBe(name);
});
