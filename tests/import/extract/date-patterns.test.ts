import { expect, test } from 'vitest';
import { marks, patterns } from '../../../src/import/extract/date-patterns.ts';

test.each(['2016-04-18', '二〇一六年四月十八日', '民国105年4月18日', '105.04.18', '16-04-18', '18 April 2016'])(
  '%s holds the mark of each pattern that it matches',
  (text) => {
    const matched = patterns.filter(({ pattern }) => [...text.matchAll(pattern)].length > 0);
    expect(matched).not.toEqual([]);
    for (const { mark } of matched) expect([marks.includes(mark), mark.test(text)]).toEqual([true, true]);
  },
);
