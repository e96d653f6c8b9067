import { expect, test } from 'vitest';
import { featuresOf } from '../../../src/import/classify/features.ts';
import { paragraph } from '../../../src/import/page.ts';

/** Whether the second line of an element counts as a name. */
const isNameIn = (...texts: string[]) =>
  featuresOf(
    texts.map((text, index) => paragraph(text, { place: `/div[1]/p[${index + 1}]` })),
    { titles: ['渡口的老秤'] },
  )[1]!.name === 1;

test.each(['终于', '毕竟', '應該', '明明是'])('the word %s between lines of the text names nobody', (word) => {
  expect(isNameIn('老人又走到码头', word, '秤星已经磨平')).toBe(false);
});

test.each([
  ['who signs below the title', ['渡口的老秤', '白雪', '秤星已经磨平']],
  ['who signs below the text', ['秤星已经磨平', '白雪']],
  ['who stands above the day', ['秤星已经磨平', '白雪', '2019-08-07']],
  ['a name that is no word', ['老人又走到码头', '尤三省', '秤星已经磨平']],
])('%s is named', (_, texts) => expect(isNameIn(...texts)).toBe(true));
