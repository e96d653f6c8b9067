import { expect, test } from 'vitest';
import type { Classified, Zone } from '../../../src/import/classify/classify.ts';
import { endsLetter, readMeta, textOf } from '../../../src/import/extract/meta-line.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const line = (
  zone: Zone,
  text: string,
  hints: Partial<Hints> = {},
  label: Classified['label'] = 'meta',
): Classified => ({
  block: paragraph(text, hints),
  label,
  zone,
  margin: 3,
  features: {},
});
const sources = (one: Classified) =>
  (readMeta(one, undefined, false).claims ?? []).filter(({ field }) => field === 'source').map(({ value }) => value);

test('below a text the paper stands behind who wrote, without a colon', () => {
  const credit = '（作者：尤三省　　转自《渡口通讯》2006年第3期）';
  expect(sources(line('tail', credit))).toEqual(['《渡口通讯》2006年第3期']);
  expect(sources(line('tail', '来源：渡口商报　作者：尤三省'))).toEqual(['渡口商报']);
});

test('a day that gives way is a guess', () => {
  const day = (isAside: boolean) =>
    readMeta(line('head', '（2009年8月7日）'), undefined, isAside).claims?.[0]?.flag?.kind;
  expect([day(true), day(false)]).toEqual(['date-doubtful', undefined]);
});

test('a day behind its label is no day of something else', () => {
  const labelled = { ...line('head', '发布：2009-08-07'), features: { 'labels-date': 1 } };
  expect(readMeta(labelled, undefined, true).claims?.[0]?.flag).toBeUndefined();
});

test('the date of a letter stands right behind its text', () => {
  const date = line('tail', '2009年8月7日', { inArticle: true });
  expect(endsLetter(date, line('body', '老秤校准完毕。', {}, 'paragraph'))).toBe(true);
  expect(endsLetter(date, line('tail', '打印', {}, 'chrome'))).toBe(false);
});

test('a caption is part of what a line says', () => {
  expect(textOf({ ...paragraph('老秤'), caption: '渡口' })).toBe('老秤 渡口');
  expect(textOf(paragraph('老秤'))).toBe('老秤');
});

test('below a text who wrote stands behind the paper, parted by nothing but blanks', () => {
  const claims = readMeta(line('tail', '（来源：渡口晚报\u00a0 记者 尤三省）'), undefined, false).claims ?? [];
  expect(claims.filter(({ field }) => field === 'author').map(({ value }) => value)).toEqual(['记者 尤三省']);
});
