import { expect, test } from 'vitest';
import { innerCredits } from '../../../src/import/extract/inner-credits.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { paragraph } from '../../../src/import/page.ts';

const said = (...texts: string[]) =>
  innerCredits(texts.map((text) => paragraph(text))).map(({ field, value, rank }) => [field, value, rank]);

test.each([
  ['老秤校准完毕。（尤三省／河口報導）《渡口報》關心你', [['author', '尤三省', ranks.dateline]]],
  [
    '（中央社記者尤三省河口4日電）老秤今天校准。',
    [
      ['author', '記者尤三省', ranks.dateline],
      ['source', '中央社', ranks.dateline],
    ],
  ],
  ['本文為渡口夜話的文字稿，由渡口新聞記者尤三省整理。', [['author', '記者尤三省', ranks.dateline]]],
  ['本文为尤三省授权渡口网发布，转载请注明出处。', [['author', '尤三省', ranks.dateline]]],
])('%s', (text, claims) => expect(said('前文。', text, '后文。')).toEqual(claims));

test('a page of several reports names nobody', () => {
  expect(said('甲。（尤三省／河口報導）', '乙。（賀大有／渡口報導）')).toEqual([]);
});

test.each([
  '老秤（见渡口报的报导）校准。',
  '会后，记者（本报）到场报道。',
  '本文为旧作。',
  '本文为校准老秤而作。',
  '本文由渡口日报记者站整理。',
])('%s holds no credit', (text) => expect(said(text)).toEqual([]));

test.each([
  '本文分享自渡口社区《老秤校准》，作者：尤三省。',
  '摘要：本文转载自公众号“渡口夜话”（ID：dukou），作者：尤三省，已获授权。',
  '本文首发于《渡口》2010年第4期，原作者｜尤三省',
])('%s names who wrote', (text) => expect(said(text)).toEqual([['author', '尤三省', ranks.dateline]]));

test.each(['本文来自渡口。作者：尤三省', '本文分享自渡口社区，请看。'])('%s does not', (text) =>
  expect(said(text)).toEqual([]),
);

test('who reported, in the bracket that ends a paragraph', () => {
  expect(said('老秤校准完毕。（渡口晚报记者成长）', '后文。')).toEqual([
    ['author', '记者成长', ranks.dateline],
    ['source', '渡口晚报', ranks.dateline],
  ]);
  expect(said('老秤校准完毕。（本报记者 尤三省 通讯员 贺大有）', '后文。')).toEqual([
    ['author', '本报记者 尤三省 通讯员 贺大有', ranks.dateline],
  ]);
  expect(said('老秤校准完毕（记者证上的照片）。', '后文。')).toEqual([]);
});
