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

test('lines of one label, or of days, each in a card of its own outside of the article, are of other articles', () => {
  const cards = (zone: Zone, texts: string[], date = 0, inArticle = false) =>
    texts.map((text, at) => line(zone, 'meta', text, { place: `/div[2]/div[${at + 1}]/p[1]`, inArticle }, { date }));
  const count = (lines: Classified[]) => listedLines(lines).size;
  expect(count(cards('tail', ['作者：阿兰', '作者：小满', '作者：老秤']))).toBe(3);
  expect(count(cards('tail', ['來源：河西晚報', '來源：江城日報', '來源：河西晚報']))).toBe(3);
  expect(count(cards('head', ['时讯 2012/11/09', '时讯 2012/11/08', '河西之声 2012/11/08'], 1))).toBe(3);
  expect(count(cards('tail', ['作者：阿兰', '编辑：小满', '来源：河西晚报']))).toBe(0);
  expect(count(cards('tail', ['作者：阿兰', '作者：小满']))).toBe(0);
  expect(count(cards('tail', ['作者：阿兰', '作者：阿兰', '作者：阿兰']))).toBe(0);
  expect(count(cards('body', ['作者：阿兰', '作者：小满', '作者：老秤']))).toBe(0);
  expect(count(cards('tail', ['作者：阿兰', '作者：小满', '作者：老秤'], 0, true))).toBe(0);
  // Credits below each other in one element are of one article.
  const credits = ['作者：阿兰', '作者：小满', '作者：老秤'].map((text, at) =>
    line('tail', 'meta', text, { place: `/div[2]/p[${at + 1}]`, inArticle: false }),
  );
  expect(count(credits)).toBe(0);
});
