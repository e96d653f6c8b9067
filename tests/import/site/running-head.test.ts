import { expect, test } from 'vitest';
import { type Block, pageOfBlocks, paragraph } from '../../../src/import/page.ts';
import { runningHead } from '../../../src/import/site/running-head.ts';

const keyOf = ({ text }: Block) => text;
const headOf = (...pages: string[][]) => [
  ...runningHead(
    pages.map((lines, number) =>
      pageOfBlocks(
        `${number}.html`,
        lines.map((text) => paragraph(text)),
      ),
    ),
    keyOf,
  ).keys(),
];

test('what all pages begin with is their running head, up to the first line that varies', () => {
  const page = (number: number) => ['渡口公会', '会史 会讯', '欢迎光临！', `第${number}讯`, '公会秘书处'];
  expect(headOf(page(1), page(2), page(3))).toEqual(['渡口公会', '会史 会讯', '欢迎光临！']);
});

test('two pages have none, nor have copies, nor pages that begin with prose', () => {
  const page = (number: number) => ['渡口公会', `第${number}讯`];
  expect(headOf(page(1), page(2))).toEqual([]);
  expect(headOf(page(1), page(1), page(1))).toEqual([]);
  const prose = '老秤用了八十年，'.repeat(8);
  expect(headOf([prose, '一'], [prose, '二'], [prose, '三'])).toEqual([]);
});
