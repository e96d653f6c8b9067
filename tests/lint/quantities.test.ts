import { expect, test } from 'vitest';
import { amountOf, quantitiesIn } from '../../src/lint/quantities.ts';

test.each([
  ['85,000', 85_000],
  ['8.5万', 85_000],
  ['八万五千', 85_000],
  ['两百零三', 203],
  ['十二', 12],
  ['一亿二千万', 120_000_000],
  ['3千', 3000],
])('%s', (written, value) => expect(amountOf(written)).toBe(value));
test.each(['八万五', '三四百', '一九三六'])('not %s', (written) => expect(amountOf(written)).toBeNaN());

test.each([
  ['收洋一百廿元', 120],
  ['鱼行洋卅五元五角', 35.5],
  ['共收洋二百〇三元五角', 203.5],
  ['茶3元2角5分', 3.25],
  ['会费5元零5分', 5.05],
  ['捐5元分会', 5],
])('the old numerals and the small change of %s', (text, value) => {
  expect(quantitiesIn(text)[0]!.value).toBe(value);
});
