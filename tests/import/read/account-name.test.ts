import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { accountName } from '../../../src/import/read/account-name.ts';
import { elementsOf } from '../../../src/import/read/dom.ts';

const read = (html: string, titles: string[] = []) => accountName(elementsOf(parse(html)), titles);

describe('two places that agree name the account', () => {
  test.each([
    [
      'its class and its picture',
      '<div class="writer-card"><img class="avatar"><b class="writer-name">灯下补衣</b></div>',
      [],
    ],
    ['its class and the day', '<p><a class="follow-nickName">灯下补衣</a> 于 2016-04-09 08:10 发布</p>', []],
    ['a link to its page and the title', '<p><a href="/people/dxby">灯下补衣</a></p>', ['补衣记', '灯下补衣']],
    [
      'a name alone on a card',
      '<div class="user-box"><img src="/face/1.png" class="face"><i class="name">灯下补衣</i></div>',
      [],
    ],
    [
      'the head and the class',
      '<head><meta name="author" content="灯下补衣"></head><i class="up-info__name">灯下补衣</i>',
      [],
    ],
    ['the title of a blog', '<p>补衣</p>', ['补衣记_灯下补衣_新浪博客']],
    ['the title of its own blog', '<p>补衣</p>', ['补衣记 - 灯下补衣的博客']],
  ])('%s', (_, html, titles) => {
    expect(read(html, titles)).toMatchObject([
      { field: 'author', value: '灯下补衣', rank: 0.75, flag: { kind: 'author-doubtful' } },
    ]);
  });
});

describe('nothing is claimed', () => {
  test.each([
    ['by one place', '<a class="nickname">灯下补衣</a>', []],
    [
      'by a list of accounts',
      '<ul><li><img class="avatar"><a class="nick">灯下补衣</a><li><img class="avatar"><a class="nick">桥头卖瓜</a></ul>',
      [],
    ],
    [
      'where two are named as often',
      '<p><img class="avatar"><a class="nick">灯下补衣</a></p><div><img class="avatar"><a class="uname">桥头卖瓜</a></div>',
      [],
    ],
    [
      'by who answered',
      '<div class="comment-list"><p><img class="avatar"><a class="nick">灯下补衣</a> 2016-04-09</p></div>',
      [],
    ],
    ['by words of the site', '<p><img class="avatar"><a class="user-link">个人中心</a> 2016-04-09</p>', []],
    ['by a section in the title', '<p>补衣</p>', ['补衣记_会员动态_渡口商会网']],
  ])('%s', (_, html, titles) => {
    expect(read(html, titles)).toEqual([]);
  });
});

test('an association is told and fills nothing', () => {
  expect(read('<p><img class="avatar"><a class="nick">渡口商会</a> 2016-04-09</p>')).toMatchObject([
    { field: 'author', value: '渡口商会', unvouched: true },
  ]);
});
