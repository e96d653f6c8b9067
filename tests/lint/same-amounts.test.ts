import { expect, test } from 'vitest';
import { checkSameAmounts } from '../../src/lint/same-amounts.ts';

const check = (text: string) =>
  checkSameAmounts('a.mdx', `${text}\n`).map(({ code, params }) => `${code} ${(params as { found: string }).found}`);

test.each([
  ['捐款五万元（5000元）。', '五万元（5000元）'],
  ['捐款500万元（500,000元整）。', '500万元（500,000元'],
  ['捐款港币五万元（即港币五千元）。', undefined],
  ['捐款五百元(50元)。', '五百元(50元)'],
  ['捐款RM5万（RM5,000）。', 'RM5万（RM5,000）'],
])('%s', (text, found) => expect(check(text)).toEqual(found ? [expect.stringContaining(found)] : []));

test.each([
  '捐款五万元（50,000元）。',
  '捐款五万元（其中现金3万元）。',
  '捐款五万元（约7000美元）。',
  '捐款五万元（近5000元）。',
  '到会三百人（300人）。',
  '门票300元（200元）。',
  '捐款五万元（上年4万元）。',
])('not %s', (text) => expect(check(text)).toEqual([]));
