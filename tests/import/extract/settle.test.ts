import { describe, expect, test } from 'vitest';
import { claim, dateClaim, monthClaim } from '../../../src/import/extract/claims.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { settle } from '../../../src/import/extract/settle.ts';
import type { Claim } from '../../../src/import/page.ts';

describe('settling', () => {
  test('the highest rank wins, the first of equals', () => {
    const claims = [...claim('editor', '张三', 1), ...claim('editor', '李四', 5), ...claim('editor', '王五', 5)];
    expect(settle(claims).fields.editor!.value).toBe('李四');
  });

  test('another value of weight is told, with what it says', () => {
    const claims = [...claim('source', '豫商网', ranks.label), ...claim('source', '工商报', ranks.declared)];
    expect(settle(claims).flags).toEqual([{ kind: 'source-doubtful', quote: '豫商网', suggestions: ['工商报'] }]);
  });

  test.each<[string, ReturnType<typeof claim>]>([
    ['a value that holds the other', claim('source', '河南豫商网', ranks.declared)],
    ['a value in the other script', claim('source', '豫商網', ranks.declared)],
    ['a place of little weight', claim('source', '工商报', ranks.dateline)],
  ])('%s is no contradiction', (_, other) => {
    expect(settle([...claim('source', '豫商网', ranks.label), ...other]).flags).toEqual([]);
  });

  test('dates of one day agree, others do not', () => {
    const flags = (other: string) =>
      settle([...dateClaim('date', '2016-04-18', ranks.label), ...dateClaim('date', other, ranks.declared)]).flags;
    expect(flags('2016-04-18')).toEqual([]);
    expect(flags('2016-04-19')).toMatchObject([{ kind: 'date-doubtful', suggestions: ['2016-04-19'] }]);
    expect(flags('2016-04-20')).toMatchObject([{ kind: 'date-doubtful', suggestions: ['2016-04-20'] }]);
  });

  test('a winner brings what a person must look at', () => {
    const [winner] = claim('author', '张三', 3, { kind: 'author-guessed' });
    expect(settle([winner!]).flags).toEqual([{ kind: 'author-guessed' }]);
  });
});

test('of two places the one that names all who wrote counts', () => {
  const author = (value: string, rank: number) => ({ field: 'author' as const, value, rank });
  const settled = (...claims: ReturnType<typeof author>[]) => settle(claims).fields.author?.value;
  expect(settled(author('尤三省', ranks.label), author('记者尤三省、贺大有', ranks.byline))).toBe('记者尤三省、贺大有');
  expect(settled(author('尤三省', ranks.label), author('贺大有、石林', ranks.byline))).toBe('尤三省');
  expect(settled(author('尤三省', ranks.label), author('尤三省、贺大有', ranks.declared))).toBe('尤三省');
});

test('a value that only its place vouches for is told', () => {
  const kinds = (field: 'author' | 'editor' | 'source', value: string) =>
    settle([{ field, value, rank: ranks.label }]).flags.map(({ kind }) => kind);
  expect(kinds('author', '江边老翁')).toEqual(['author-doubtful']);
  expect(kinds('editor', '木子')).toEqual(['editor-doubtful']);
  expect(kinds('source', '渡口报（第七')).toEqual(['source-doubtful']);
  expect([...kinds('author', '尤三省'), ...kinds('source', '渡口报')]).toEqual([]);
});

test('a day by universal time has another in China, which a day that is shown decides', () => {
  const declared = dateClaim('date', '2014-05-06T17:30:00Z', ranks.declared);
  expect(declared).toMatchObject([{ value: '2014-05-06', or: '2014-05-07', flag: { kind: 'date-doubtful' } }]);
  const shown = dateClaim('date', '2014年5月7日', ranks.address);
  expect(settle([...declared, ...shown])).toMatchObject({ fields: { date: { value: '2014-05-07' } }, flags: [] });
});

test('what may be of something else fills no field', () => {
  const hint = { field: 'author' as const, value: '尤三省', rank: ranks.declared, unvouched: true as const };
  expect(settle([hint])).toEqual({ fields: {}, flags: [] });
  expect(settle([hint, ...claim('author', '周白榆', ranks.label)])).toMatchObject({
    fields: { author: { value: '周白榆' } },
    flags: [],
  });
});

test('the site’s order of day and month settles a date that can be read in two ways', () => {
  const claims = dateClaim('date', '03/04/2012', ranks.bare);
  expect(settle(claims)).toMatchObject({
    fields: { date: { value: '2012-04-03' } },
    flags: [{ kind: 'date-doubtful' }],
  });
  expect(settle(claims, 'month-first')).toMatchObject({ fields: { date: { value: '2012-03-04' } }, flags: [] });
  expect(settle(claims, 'day-first')).toMatchObject({ fields: { date: { value: '2012-04-03' } }, flags: [] });
  // A year of two digits is another question.
  expect(settle(dateClaim('date', '05-11-09', ranks.bare), 'day-first').flags).toHaveLength(1);
});

test('a month gives way to a day in it, and contradicts a day of another', () => {
  const month = monthClaim('2005年3月号', ranks.label);
  const settled = (day: string) => settle([...month, ...dateClaim('date', day, ranks.declared)]);
  expect(settled('2005-03-09')).toMatchObject({ fields: { date: { value: '2005-03-09' } }, flags: [] });
  expect(settled('2006-01-02')).toMatchObject({
    fields: { date: { value: '2005-03' } },
    flags: [{ kind: 'date-doubtful', suggestions: ['2006-01-02'] }],
  });
});

test('the doubt of an upload is not told where the day of publication is known', () => {
  const upload = dateClaim('uploaded', '98-01-11', ranks.label);
  expect(settle(upload).flags).toHaveLength(1);
  expect(settle([...upload, ...dateClaim('date', '2008-03-05', ranks.bare)]).flags).toEqual([]);
});

test('a source in a line of its own in the text is not doubted for who printed it', () => {
  const own = claim('source', '渡口报', ranks.label + 0.5);
  expect(settle([...own, ...claim('source', '江城网', ranks.bare)]).flags).toEqual([]);
});

test('who posted what is taken from elsewhere did not write it', () => {
  const member = claim('author', '巷口老槐', ranks.poster, { kind: 'author-doubtful' });
  expect(settle(member).fields.author?.value).toBe('巷口老槐');
  expect(settle([...member, ...claim('source', '渡口报', ranks.label)]).fields.author).toBeUndefined();
});

test('a day without a label is told where another place has another day, and not where a third agrees', () => {
  const shown = dateClaim('date', '2014-05-06', ranks.bare);
  const address = dateClaim('date', '2013-02-01', ranks.address);
  const kinds = (...claims: Claim[]) => settle(claims).flags.map(({ kind }) => kind);
  expect(kinds(...shown, ...address)).toEqual(['date-doubtful']);
  expect(kinds(...shown, ...address, ...dateClaim('date', '2014-05-06', ranks.declared))).toEqual([]);
  expect(kinds(...dateClaim('date', '2014-05-06', ranks.label), ...address)).toEqual(['date-doubtful']);
});

test('the year of a volume gives way to the day on which the site took the text in', () => {
  const year: Claim = { field: 'date', value: '2009', rank: ranks.guess };
  const uploaded = dateClaim('uploaded', '2010-02-03', ranks.label);
  expect(settle([year, ...uploaded]).fields.date).toBeUndefined();
  expect(settle([year]).fields.date?.value).toBe('2009');
});

test('the author and the account behind each other with nothing between are no outlet', () => {
  const names = [...claim('author', '尤三省', ranks.script), ...claim('source', '渡口商会', ranks.account)];
  const source = (value: string) => settle([...names, ...claim('source', value, ranks.bare)]).fields.source?.value;
  expect(source('尤三省渡口商会')).toBe('渡口商会');
  expect(source('河口商会')).toBe('河口商会');
});

test.each([
  ['2010-03-01', '2010-03-03', ['date-doubtful']],
  ['2010-03-01', '2010-03-02', []],
  ['2010-03-01', '2010-06-03', []],
])('a day of a signature, %s, on a page put up on %s: %j', (signed, put, expected) => {
  const claims = [...dateClaim('date', signed, ranks.sidelong), ...dateClaim('uploaded', put, ranks.label)];
  expect(settle(claims).flags.map(({ kind }) => kind)).toEqual(expected);
});

test('an editor whom a place of no weight names is not the author that the head declares; a bracket of the text may name him', () => {
  const declared = claim('author', '尤三省', ranks.declared);
  const editor = claim('editor', '尤三省', ranks.guess).map((one) => ({ ...one, unvouched: true as const }));
  const signed = claim('author', '尤三省', ranks.guess, { kind: 'author-guessed', quote: '尤三省' });
  expect(settle(declared).fields.author?.value).toBe('尤三省');
  expect(settle([...declared, ...editor]).fields.author).toBeUndefined();
  expect(settle([...declared, ...editor, ...signed])).toMatchObject({
    fields: { author: { value: '尤三省' } },
    flags: [{ kind: 'author-guessed' }],
  });
});

test('a word of the dictionary that nothing labels is told where it fills a name', () => {
  const told = (value: string, rank: number) => settle(claim('author', value, rank)).flags.map(({ kind }) => kind);
  expect(told('高潮', ranks.byline)).toEqual(['author-doubtful']);
  expect(told('高潮', ranks.label)).toEqual([]);
  expect(told('尤三省', ranks.byline)).toEqual([]);
});
