import { expect, test } from 'vitest';
import { pageOfBlocks, paragraph } from '../../../src/import/page.ts';
import { sharedIn, sharedWords } from '../../../src/import/site/shared-words.ts';

const line = (text: string) => paragraph(text, { place: '/body[1]/p[1]' });
const pages = (...texts: string[]) => texts.map((text) => pageOfBlocks('a.html', [line(text)]));

test('a word that one place has on all pages is shared, though the day beside it varies', () => {
  const words = sharedWords(pages('原创 渡口时报 2009-08-07', '渡口时报 2009-09-01', '渡口时报 尤三省 2010-01-02'));
  expect(sharedIn(line('渡口时报 2011-05-06 尤三省'), words)).toEqual(['渡口时报']);
  expect(sharedIn(paragraph('渡口时报 2011-05-06', { place: '/body[1]/div[1]' }), words)).toEqual([]);
});

test('of two pages, or where one page has another word, nothing is', () => {
  expect(sharedWords(pages('渡口时报 2009-08-07', '渡口时报 2009-09-01'))).toEqual(new Set());
  expect(sharedWords(pages('渡口时报 2009-08-07', '渡口时报 2009-09-01', '县报 2010-01-02'))).toEqual(new Set());
});
