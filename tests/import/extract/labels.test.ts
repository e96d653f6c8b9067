import { describe, expect, test } from 'vitest';
import { labelOf, readLabels } from '../../../src/import/extract/labels.ts';

const read = (line: string) => readLabels(line).map(({ kind, value }) => [kind, value]);

describe('labels and their values', () => {
  test.each([
    ['来源：豫商网', [['source', '豫商网']]],
    ['來源: 豫商網', [['source', '豫商網']]],
    [
      '[日期:2009-07-16]  来源：豫商网',
      [
        ['date', '2009-07-16'],
        ['source', '豫商网'],
      ],
    ],
    [
      '来 源：豫商网 | 作 者：张三',
      [
        ['source', '豫商网'],
        ['author', '张三'],
      ],
    ],
    ['責任撰稿：尤三省', [['author', '尤三省']]],
    ['发稿：尤三省', [['author', '尤三省']]],
    ['责任编辑：石林', [['editor', '石林']]],
    [
      '撰文：尤三省出版：2016-01-15 20:54',
      [
        ['author', '尤三省'],
        ['date', '2016-01-15 20:54'],
      ],
    ],
    ['作者：尤三省 出版：渡口出版社', [['author', '尤三省']]],
    [
      '网站编辑 - 石林 审核 - 尤三省',
      [
        ['editor', '石林'],
        ['reviewer', '尤三省'],
      ],
    ],
    ['2009年8月7日　星期五　责任编辑　尤三省', [['editor', '尤三省']]],
    ['2009-08-07 责编 尤三省', [['editor', '尤三省']]],
    ['2009-08-07　编辑　尤三省', [['editor', '尤三省']]],
    ['老秤 编辑 尤三省', []],
    ['公会　编辑　老秤的旧事', []],
    ['點閱人次：1120', [['views', '1120']]],
    ['採訪撰文／尤三省、賀大有', [['author', '尤三省、賀大有']]],
    ['作者：尤三省　贺大有　渡口', [['author', '尤三省　贺大有']]],
    ['活动时间：2012年3月1日　发布时间：2011年12月9日', [['date', '2011年12月9日']]],
    ['浏览次数：605', [['views', '605']]],
    [
      '12:45:00来源:大众网作者:张三',
      [
        ['source', '大众网'],
        ['author', '张三'],
      ],
    ],
    ['来源 | 《乡音》', [['source', '乡音']]],
    ['来源：', [['source', '']]],
    ['会员来源：各地', []],
    ['这是正文', []],
  ])('of %s are %j', (line, expected) => expect(read(line)).toEqual(expected));

  test('stand where they are told', () => {
    const line = '甲 来源：豫商网 | 作者：张三';
    const [source] = readLabels(line);
    expect(line.slice(source!.start, source!.end).trim()).toBe('来源：豫商网');
    expect(source!.label).toBe('来源');
  });
});

test.each([
  ['發佈單位：', 'source'],
  ['標 題', 'title'],
  ['內容：', 'body'],
  ['【来源】', 'source'],
  ['会员名单', undefined],
  ['', undefined],
])('a cell of %j announces %s', (text, kind) => expect(labelOf(text)).toBe(kind));

test('a label may be printed in two languages', () => {
  expect(readLabels('記者 Reporter: 尤三省　報章 Newspaper: 渡口報').map(({ kind, value }) => [kind, value])).toEqual([
    ['reporter', '尤三省'],
    ['source', '渡口報'],
  ]);
  expect([labelOf('日期 Date:'), labelOf('Date'), labelOf('標題 Headline')]).toEqual(['date', 'date', 'title']);
});

test('a point parts a label of one character from a name, and no other words', () => {
  expect(readLabels('文·尤三省').map(({ kind, value }) => [kind, value])).toEqual([['author', '尤三省']]);
  expect(readLabels('文·渡口的老秤用了八十年')).toEqual([]);
});

test('an arrow may part a label from its value', () => {
  expect(readLabels('消息來源→渡口報；編輯→尤三省').map(({ kind, value }) => [kind, value])).toEqual([
    ['source', '渡口報'],
    ['editor', '尤三省'],
  ]);
});

test.each([
  ['原刊：渡口华报', 'source', '渡口华报'],
  ['稿件来源媒体：渡口华报', 'source', '渡口华报'],
  ['轉錄自：渡口週報', 'source', '渡口週報'],
  ['資料來源／渡口客庄報', 'source', '渡口客庄報'],
  ['值班责编：尤三省', 'editor', '尤三省'],
  ['特约供稿人：尤三省', 'author', '尤三省'],
  ['见报日期时间：2009-08-07', 'date', '2009-08-07'],
])('%s has a composed label', (line, kind, value) =>
  expect(readLabels(line).map((found) => [found.kind, found.value])).toEqual([[kind, value]]),
);

test('what a title comes with is no label', () => {
  expect(readLabels('[图文]渡口老秤重新校准')).toEqual([]);
  expect(readLabels('【图文】尤三省')).toMatchObject([{ value: '尤三省' }]);
});

test('the kind of a post in brackets before its title is no label; before an outlet it is one', () => {
  expect(['[轉載] 老秤重新校准', '文章主題：[轉載] 老秤重新校准', '【转载】渡口老秤'].flatMap(read)).toEqual([]);
  expect(read('【转载】渡口晚报')).toEqual([['source', '渡口晚报']]);
  expect(read('转载：渡口公会')).toEqual([['source', '渡口公会']]);
});

test('who works at a paper is no editor of a text', () => {
  expect(read('2010-04-19 | 编辑团队')).toEqual([]);
  expect(read('2010-04-19 | 编辑尤三省')).toEqual([['editor', '尤三省']]);
});

test('the last word of an outlet and the next label are no label together', () => {
  expect(read('来源：渡口新闻 编辑：尤三省')).toEqual([
    ['source', '渡口新闻'],
    ['editor', '尤三省'],
  ]);
  expect(read('來源：渡口網絡 責任編輯：尤三省').at(0)).toEqual(['source', '渡口網絡']);
  expect(read('08:30来 源：渡口报')).toEqual([['source', '渡口报']]);
});
