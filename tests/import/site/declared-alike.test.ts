import { expect, test } from 'vitest';
import { claim, dateClaim } from '../../../src/import/extract/claims.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { pageOfBlocks } from '../../../src/import/page.ts';
import { declaredAlike, withoutAlike } from '../../../src/import/site/declared-alike.ts';

const page = (author: string, rank: number = ranks.declared) => ({
  ...pageOfBlocks('a.html', []),
  claims: [...claim('author', author, rank), ...claim('source', '渡口报', ranks.declared)],
});

test('whom the heads of all pages declare alike fills no field, and an outlet carries a flag', () => {
  const alike = declaredAlike([page('周白榆'), page('周白榆'), page('周白榆')]);
  const { claims } = withoutAlike(page('周白榆'), alike);
  expect(claims.map(({ unvouched, flag }) => [unvouched, flag?.kind])).toEqual([
    [true, undefined],
    [undefined, 'source-doubtful'],
  ]);
});

test('two pages, a name that varies and a name that is shown are left', () => {
  expect(declaredAlike([page('周白榆'), page('周白榆')])).toEqual(new Set());
  expect(declaredAlike([page('周白榆'), page('周白榆'), page('尤三省')])).toEqual(new Set(['source\n渡口报']));
  const shown = [1, 2, 3].map(() => page('周白榆', ranks.account));
  expect(withoutAlike(shown[0]!, declaredAlike(shown)).claims[0]).toEqual(shown[0]!.claims[0]);
});

test('a day that all pages declare is a guess', () => {
  const dated = (day: string) => ({ ...page('周白榆'), claims: dateClaim('date', day, ranks.script) });
  const alike = declaredAlike([dated('2009-08-07'), dated('2009-08-07'), dated('2009-08-07')]);
  expect(withoutAlike(dated('2009-08-07'), alike).claims).toMatchObject([
    { rank: ranks.guess, flag: { kind: 'date-doubtful' } },
  ]);
  expect(declaredAlike([dated('2009-08-07'), dated('2009-08-07'), dated('2009-08-08')])).toEqual(new Set());
});

test('the account that posted all pages is told, and one that varies is not', () => {
  const posted = (account: string) => ({
    ...pageOfBlocks('a.html', []),
    claims: claim('source', account, ranks.account),
  });
  const alike = declaredAlike([posted('渡口之声'), posted('渡口之声'), posted('渡口之声')]);
  expect(withoutAlike(posted('渡口之声'), alike).claims[0]!.flag).toEqual({
    kind: 'source-doubtful',
    quote: '渡口之声',
  });
  expect(declaredAlike([posted('渡口之声'), posted('渡口之声'), posted('桥头之声')])).toEqual(new Set());
});
