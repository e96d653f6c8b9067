import { expect, test } from 'vitest';
import { featuresOf } from '../../../src/import/classify/features.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月重新校准。';
const seen = (...texts: string[]) =>
  featuresOf(
    texts.map((text) => paragraph(text)),
    { titles: [] },
  );

test('a line knows its neighbours', () => {
  const [title, meta, text, last] = seen('老秤重新校准', '2009-08-07', prose, '——完——');
  expect(title).toMatchObject({ first: 1, 'before-meta': 1, 'before-body': 1 });
  expect(meta).toMatchObject({ 'nearest-body': 1, 'before-long': 1 });
  expect(text).toMatchObject({ 'after-meta': 1, 'before-body': 0, 'after-body': 0 });
  expect(last).toMatchObject({ last: 1, 'after-body': 1, 'after-long': 1 });
});

test('a title’s words come back in the text', () => {
  const [title, other] = seen('老秤重新校准', '井水今日复清', prose);
  expect(title!.echoed).toBeGreaterThan(0.5);
  expect(other!.echoed).toBe(0);
});

test('what is behind the neighbours or the copyright is behind the article', () => {
  const [, , , after] = seen('老秤', prose, '上一篇：井水复清', '桥头茶亭');
  expect(after).toMatchObject({ 'after-closing': 1 });
});

test('the day of an event is no line of a date alone', () => {
  const days = (...texts: string[]) => seen(...texts).map((line) => line['bare-date']);
  expect(days('时间：2009年8月7日（星期五）', '地点：公会二楼', prose)).toEqual([0, 0, 0]);
  expect(days('时间：2009年8月7日（星期五）', prose)).toEqual([1, 0]);
});

test('who signed stands beside the date below the text', () => {
  const [, signer] = seen(prose, '渡口公会秘书处', '二〇〇九年八月七日');
  expect(signer).toMatchObject({ signature: 1 });
});

test('short lines without an end in one element of the article are verse; a few, or lines beside it, are not', () => {
  const poem = (count: number, inArticle = true) =>
    featuresOf(
      ['秤杆上的星', '磨平了一半', '另一半', '在渡口的水里']
        .slice(0, count)
        .map((text) => paragraph(text, { inArticle, place: '/td[1]' })),
      { titles: [] },
    ).map(({ verse }) => verse);
  expect(poem(4)).toEqual([1, 1, 1, 1]);
  expect(poem(3)).toEqual([0, 0, 0]);
  expect(poem(4, false)).toEqual([0, 0, 0, 0]);
});

test('a short line that shares an element with the picture before it alone is what that shows', () => {
  const picture = (place: string) => ({
    ...paragraph('', { place, inArticle: true }),
    kind: 'image' as const,
    src: 'a.jpg',
  });
  const shown = (...places: string[]) =>
    featuresOf(
      [
        picture('/div[1]/div.box[1]'),
        ...places.map((place) => paragraph('尤三省', { place, inArticle: true })),
        paragraph(prose),
      ],
      { titles: [] },
    )[1]!;
  expect(shown('/div[1]/div.box[1]/p[1]')).toMatchObject({ caption: 1, name: 0 });
  expect(shown('/div[1]/div.box[1]/p[1]', '/div[1]/div.box[1]/p[2]')).toMatchObject({ caption: 0, name: 1 });
  expect(shown('/div[1]/p[2]')).toMatchObject({ caption: 0, name: 1 });
});

test('an office and a name sign the text that follows; below the first prose they do not', () => {
  const holder = '秤业公会理事长　尤三省';
  expect(seen('老秤', holder, prose)[1]).toMatchObject({ byline: 1 });
  expect(seen('老秤', prose, holder, prose)[2]).toMatchObject({ byline: 0 });
});
