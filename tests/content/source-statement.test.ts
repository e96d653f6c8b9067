import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/content/source-statement.ts';

describe('a source statement', () => {
  test.each([
    '中华工商时报',
    '豫商网',
    '河南日报客户端',
    '新华社',
    '综合开发研究院',
    '综合信息网',
    '綜合時報',
    '綜合業務科',
  ])('names a publication: %s', (name) => expect(readSource(name)).toEqual({ publication: name, compiledFrom: [] }));

  test.each([
    ['综合新华社、人民日报', ['新华社', '人民日报']],
    ['綜合河南僑聯', ['河南僑聯']],
    ['综合自：央视新闻 澎湃新闻', ['央视新闻', '澎湃新闻']],
    ['综合新华网、中新网等媒体报道', ['新华网', '中新网']],
    ['綜合中央社報導', ['中央社']],
    ['综合南方日报、网络', ['南方日报']],
  ])('says what the article was compiled from: %s', (statement, compiledFrom) =>
    expect(readSource(statement)).toEqual({ compiledFrom }),
  );

  test.each([
    '综合',
    '综合报道',
    '綜合報導',
    '综合外电报道',
    '综合媒体消息',
    '网络',
    '互联网',
    '網絡整理',
    '佚名',
    '不详',
    ' 未知 ',
  ])('names nobody: %s', (statement) => expect(readSource(statement)).toEqual({ compiledFrom: [] }));
});
