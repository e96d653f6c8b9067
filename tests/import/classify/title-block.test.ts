import { expect, test } from 'vitest';
import { classify } from '../../../src/import/classify/classify.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const prose = '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月由公会请来县里的师傅重新校准，过秤的人排到了桥头。';
const labels = (place: string, line: string) => {
  const heading: Block = { ...paragraph('老秤重新校准', { place: '/div.head[1]/h2[1]' }), kind: 'heading', level: 2 };
  const blocks = [
    heading,
    paragraph(line, { place }),
    paragraph('2009-08-07 来源：渡口报', { place: '/div.head[1]/p[1]' }),
    paragraph(prose, { place: '/div.text[2]/p[1]', inArticle: true }),
  ];
  return classify(blocks, { titles: ['老秤重新校准'] }).map(({ label }) => label);
};

test('a line between heading and day, in the element of the three, is a subtitle, though it ends like a sentence', () => {
  expect(labels('/div.head[1]/div.ft[1]', '磨平的星点，如今谁来补？')[1]).toBe('subtitle');
});

test('beside the element it is text', () => {
  expect(labels('/div.lead[2]/p[1]', '磨平的星点，如今谁来补？')[1]).toBe('paragraph');
});
