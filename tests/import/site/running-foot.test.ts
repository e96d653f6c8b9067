import { expect, test } from 'vitest';
import { type Block, pageOfBlocks, paragraph } from '../../../src/import/page.ts';
import { runningFoot } from '../../../src/import/site/running-foot.ts';

const footOf = (...pages: string[][]) => [
  ...runningFoot(
    pages.map((lines, number) =>
      pageOfBlocks(
        `${number}.html`,
        lines.map((text) => paragraph(text)),
      ),
    ),
    ({ text }: Block) => text,
  ),
];

test('the imprint below all pages is their running foot, and an office that signs is not', () => {
  const page = (number: number) => [
    `第${number}讯。`,
    '渡口公会秘书处',
    '渡口公会　渡口街4号　TEL 092-000',
    'info@oven.example',
  ];
  expect(footOf(page(1), page(2), page(3))).toEqual([
    ['渡口公会　渡口街4号　TEL 092-000', 3],
    ['info@oven.example', 3],
  ]);
});

test('a sentence with a number to call is text; two pages have no foot', () => {
  const page = (number: number) => [`第${number}讯。`, '报名请拨电话 092-000。'];
  expect(footOf(page(1), page(2), page(3))).toEqual([]);
  expect(footOf(['一。', '电话 092'], ['二。', '电话 092'])).toEqual([]);
});
