import { expect, test } from 'vitest';
import { readPosterOpening } from '../../../src/import/extract/poster-opening.ts';
import { paragraph } from '../../../src/import/page.ts';

test('who posted a text stands before it: a person is the author, as a guess', () => {
  const { block, findings } = readPosterOpening({
    ...paragraph('尤三省 寫道: 去年十一月過渡口。'),
    marks: [
      { type: 'strong', start: 0, end: 3 },
      { type: 'strong', start: 6, end: 13 },
    ],
  });
  expect(block).toMatchObject({ text: '去年十一月過渡口。', marks: [{ start: 0, end: 5 }] });
  expect(findings).toMatchObject({
    claims: [{ field: 'author', value: '尤三省', flag: { kind: 'author-guessed' } }],
    dropped: [{ text: '尤三省 寫道:', reason: 'byline' }],
  });
});

test('an office that posted it goes, too', () => {
  const { block, findings } = readPosterOpening(paragraph('會務組 寫道：主旨：敬請參加。'));
  expect([block.text, findings.claims?.map(({ value }) => value)]).toEqual(['主旨：敬請參加。', ['會務組']]);
});

test.each([
  '尤三省 写道：“渡口的秤不准。”',
  '尤三省写道：渡口的秤不准。',
  '他在信中 写道：渡口的秤不准。',
  '去年十一月過渡口。',
])('%s is text', (text) => {
  const whole = paragraph(text);
  expect(readPosterOpening(whole)).toEqual({ block: whole, findings: {} });
});
