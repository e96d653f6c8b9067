import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apa, bibtex, type Cited, gbt7714, ris } from '../../src/core/citation.ts';
import { boundsOf, folderOf, isEdtf, isUnknown, newestFirst, plainDate, sortDate } from '../../src/core/edtf.ts';
import { knownMonth, knownYear } from '../../src/core/key.ts';
import { tellDate } from '../../src/i18n/date.ts';
import { someDate } from '../fixtures/dates/some-date.ts';

const rows = readFileSync(new URL('../fixtures/dates/edtf.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));

/** The part of a citation between two texts. */
const between = (text: string, before: string, after: string): string =>
  text.slice(text.indexOf(before) + before.length, text.lastIndexOf(after));
const linesOf = (text: string, pattern: RegExp): string[] => text.split('\n').filter((line) => pattern.test(line));

describe('every date of the table', () => {
  test('is one of at least sixty', () => expect(rows.length).toBeGreaterThanOrEqual(60));

  test.each(rows)('%s', (date, hans, hant, sorted, folder, plain, gbt, apaDate, bib, reference) => {
    expect(isEdtf(date!)).toBe(true);
    expect([tellDate('zh-Hans', date!), tellDate('zh-Hant', date!)]).toEqual([hans, hant]);
    expect([sortDate(date!), folderOf(date!), plainDate(date!) ?? '']).toEqual([sorted, folder, plain]);
    const cited: Cited = {
      title: '题',
      authors: [],
      publication: '报',
      archive: '会刊',
      kept: '收录于会刊',
      date: date!,
      when: hans!,
      url: 'https://a.example/',
      key: 'k',
    };
    expect(between(gbt7714(cited), '报, ', '. https')).toBe(gbt);
    expect(between(apa(cited), '题. (', '). 报')).toBe(apaDate);
    expect(
      linesOf(bibtex(cited), /^ {2}(?:year|date) /)
        .map((line) => line.trim().replace(/,$/, ''))
        .join('; '),
    ).toBe(bib);
    expect(
      linesOf(ris(cited), /^(?:DA|PY|N1) /)
        .map((line) => line.replace('  - ', ' '))
        .join('; '),
    ).toBe(reference);
  });
});

describe('what is no date of an article', () => {
  const none =
    '2016-02-30 2016-13 2016-00 2016-4-18 2016/04/18 20160418 2016-04-18T10:00:00 Y12016 -0044 0099 156u 2016-25 ../.. / 2017/2016 2016-04-20/2016-04-18 [2015..2016] {2015,2016} 2016-?04 2016-XX-18 XXXX-04-18 1XXX 199 1985S2 2016-21? 201X? 201X/2016 Unknown 不详 2016年 n.d.';
  test.each(['', ...none.split(' ')])('%j', (text) => expect(isEdtf(text)).toBe(false));
});

describe('any date', () => {
  test('is filed by the year and month that it says', () => {
    fc.assert(
      fc.property(someDate, ({ date, year, month }) => {
        const key = `${folderOf(date)}/a`;
        expect([knownYear(key), knownMonth(key)]).toEqual([year, month]);
      }),
    );
  });

  test('is told with no number that it does not hold', () => {
    fc.assert(
      fc.property(someDate, ({ date, numbers }) => {
        for (const edition of ['zh-Hans', 'zh-Hant'] as const) {
          for (const [number] of tellDate(edition, date).matchAll(/\d+/g)) expect(numbers).toContain(Number(number));
        }
      }),
    );
  });

  test('has one place in the order, and what is not known comes last', () => {
    fc.assert(
      fc.property(fc.array(someDate, { minLength: 2, maxLength: 12 }), (some) => {
        const sorted = some.map(({ date }) => date).sort(newestFirst);
        const known = sorted.filter((date) => !isUnknown(date));
        expect(sorted.slice(0, known.length)).toEqual(known);
        for (const [i, date] of sorted.entries())
          if (i > 0) expect(sortDate(sorted[i - 1]!) >= sortDate(date)).toBe(true);
      }),
    );
  });
});

test.each([
  ['2016-04-18', '2016-04-18', '2016-04-18'],
  ['2016-04', '2016-04-00', '2016-04-99'],
  ['2016~', '2016-00-00', '2016-99-99'],
  ['201X', '2010-00-00', '2019-99-99'],
  ['2016-21', '2016-03-00', '2016-05-99'],
  ['2015/2016-04', '2015-00-00', '2016-04-99'],
  ['../2016', '0000-00-00', '2016-99-99'],
  ['2016/', '2016-00-00', '9999-99-99'],
  ['2016-24', '2016-12-00', '2016-14-99'],
  ['20XX', '2000-00-00', '2099-99-99'],
  ['2016-04-18?', '2016-04-18', '2016-04-18'],
])('%s may mean days from %s to %s', (date, first, last) => expect(boundsOf(date)).toEqual({ first, last }));

test.each(['unknown', 'XXXX', '不详'])('%s means no day', (date) => {
  expect(boundsOf(date)).toBeUndefined();
  expect([sortDate(date), folderOf(date), plainDate(date)]).toEqual(['0000-00-00', 'undated', undefined]);
  expect(apa({ title: '题', authors: [], archive: '会刊', kept: '', date, when: '', url: '', key: '' })).toContain(
    '(n.d.)',
  );
});
