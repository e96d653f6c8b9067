import { describe, expect, test } from 'vitest';
import { yearHints } from '../../../src/import/extract/year-hints.ts';

describe('the years that a text speaks of', () => {
  test.each([
    ['2015年、2016年、2016年', ['2016', '2015']],
    ['2015年和2016年', ['2016', '2015']],
    ['1850年，12016年', []],
    // 2012 was a year of the dragon, and the text names the year beside it.
    ['2011年底，龙年将至', ['2012', '2011']],
    ['龙年', []],
    ['2011年，2012年，2013年，2014年', ['2014', '2013', '2012']],
  ])('%s: %j', (text, years) => expect(yearHints(text)).toEqual(years));
});
