import { expect, test } from 'vitest';
import { readForm } from '../../../src/import/extract/form.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const lines = (...texts: string[]) => texts.map((text) => paragraph(text, { place: '/pre[1]' }));
const heading: Block = { ...paragraph('[新聞] 磚爐重燃', { place: '/div[1]' }), kind: 'heading', level: 1 };
const prose = ['舊磚爐上週重新生火。', '師傅帶著徒弟到場。'];

test('the answers of a numbered form are the fields and the text', () => {
  const form = readForm([
    heading,
    ...lines(
      '1.媒體來源：',
      '渡口日報',
      '2.記者署名：周白榆',
      '3.完整新聞標題：',
      '磚爐重燃',
      '4.完整新聞內文：',
      ...prose,
    ),
    ...lines('5.完整新聞連結 (或短網址):', 'http://a.example/1', '6.備註：', '推'),
    paragraph('返回', { place: '/div[2]' }),
  ]);
  expect(form.blocks.map(({ text }) => text)).toEqual(['磚爐重燃', ...prose, '返回']);
  expect(form.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
  expect(form.claims.map(({ field, value }) => [field, value])).toEqual([
    ['source', '渡口日報'],
    ['author', '周白榆'],
  ]);
  expect(form.dropped.map(({ text }) => text).join('')).toContain('[新聞] 磚爐重燃');
});

test.each([
  ['sections with numbers', lines('1.时间：8月7日', '2.地点：会所', '3.来源：渡口报')],
  ['numbers that begin later', lines('2.来源：渡口报', '3.标题：砖炉', '4.内容：', ...prose)],
  ['too few', lines('1.标题：砖炉', '2.内容：', ...prose)],
])('%s are no form', (_, blocks) => expect(readForm(blocks)).toEqual({ blocks, claims: [], dropped: [] }));
