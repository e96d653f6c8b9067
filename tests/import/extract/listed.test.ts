import { expect, test } from 'vitest';
import type { Classified, Label, Zone } from '../../../src/import/classify/classify.ts';
import { listedLines } from '../../../src/import/extract/listed.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const line = (
  zone: Zone,
  label: Label,
  text: string,
  hints: Partial<Hints>,
  features: Classified['features'] = {},
): Classified => ({ block: paragraph(text, hints), label, zone, margin: 3, features });
const day = (zone: Zone, place: string, hints: Partial<Hints> = {}) =>
  line(zone, 'meta', '2011-04-02 老秤', { place, ...hints }, { date: 1 });
const places = (lines: Classified[]) => [...listedLines(lines)].map(({ block }) => block.hints.place);
const rows = (count: number) => Array.from({ length: count }, (_, row) => `/div[2]/ul[1]/li[${row + 1}]/span[1]`);

test('days of one place below the article are a list from three on', () => {
  const below = (count: number, inArticle = false) => rows(count).map((place) => day('tail', place, { inArticle }));
  expect(places(below(3))).toEqual(rows(3));
  expect(places(below(2))).toEqual([]);
  expect(places(below(3, true))).toEqual([]);
  expect(places([...below(2), day('tail', '/div[3]/p[1]', { inArticle: false })])).toEqual([]);
});

test('days above the article that sibling pages have, too, are a list from two on', () => {
  expect(places(rows(2).map((place) => day('head', place, { repeated: 3 })))).toEqual(rows(2));
  expect(places(rows(2).map((place) => day('head', place)))).toEqual([]);
  expect(places([day('head', '/p[1]', { repeated: 3 })])).toEqual([]);
});

test('what stands in the element of a heading of related articles is theirs', () => {
  const heading = line('tail', 'chrome', '相关新闻', { place: '/dl[1]/dt[1]' }, { related: 1 });
  expect(places([heading, day('tail', '/dl[1]/dd[1]'), day('tail', '/dl[2]/dd[1]')])).toEqual(['/dl[1]/dd[1]']);
  expect(places([day('tail', '/dl[1]/dd[1]')])).toEqual([]);
});

test('a day with its weekday heads the page, whatever stands beside it', () => {
  const rows = ['/tr[1]/td[2]', '/tr[2]/td[1]'].map((place) => day('head', place, { repeated: 3 }));
  const calendar = line('head', 'meta', '2011年4月2日 星期六', { place: '/tr[3]/td[1]', repeated: 3 }, { date: 1 });
  expect(places([...rows, calendar])).toEqual(['/tr[1]/td[2]', '/tr[2]/td[1]']);
});

test('the newest of a list above the article stands before its link; the day of the article does not', () => {
  const bare = { date: 1, 'bare-date': 1 };
  const [first, second] = rows(2);
  const newest = line('head', 'meta', '20.08.2010', { place: first }, bare);
  const older = line('head', 'chrome', '02.01.2010', { place: second, repeated: 3 }, bare);
  const link = line('head', 'chrome', '关于老秤校准的通知', { linked: 1 });
  const text = line('head', 'title', '老秤校准', {});
  expect(places([newest, link, older, link])).toEqual([first, second]);
  expect(places([newest, text, older, link])).toEqual([]);
  expect(places([newest, link])).toEqual([]);
});
