import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import {
  declaredHeading,
  declaresOther,
  declaresUnlike,
  isContinued,
  isMixed,
  vouched,
} from '../../../src/import/extract/title-doubts.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const line = (text: string, hints: Partial<Hints> = {}, label: Classified['label'] = 'title'): Classified => ({
  block: paragraph(text, hints),
  label,
  zone: 'head',
  margin: 1,
  features: {},
});

test('a title goes on in a bold line at the same place', () => {
  const place = '/body[1]/div[1]/p[1]';
  const [first, second] = [line('老秤昨日', { bold: true, place }), line('重新校准', { bold: true, place }, 'heading')];
  expect(isContinued([first, second], first)).toBe(true);
  expect(isContinued([first, line('重新校准', { place }, 'heading')], first)).toBe(false);
});

test('the head declares another headline, shown or not', () => {
  const heads = { titles: ['老秤昨日在渡口校准'] };
  const shown = line('老秤昨日在渡口校准', {}, 'heading');
  expect(declaresOther([line('会员名录今年公布'), shown], '会员名录今年公布', heads)).toBe(true);
  expect(declaresOther([shown], '老秤昨日在渡口校准', heads)).toBe(false);
  expect(declaresUnlike('会员名录今年公布', heads)).toBe(true);
  expect(declaresUnlike('老秤昨日在渡口校准', heads)).toBe(false);
});

test('a title has a second witness, and what all pages have is none', () => {
  const heads = { titles: ['老秤昨日校准'] };
  expect(vouched(line('老秤昨日校准'), '老秤昨日校准', heads)).toBe(true);
  expect(vouched(line('老秤昨日校准', { repeated: 3 }), '老秤昨日校准', heads)).toBe(false);
  expect(vouched(line('会员名录'), '会员名录', heads)).toBe(false);
});

test('signs that are no headline’s tell a title that holds more', () => {
  expect(['各位会员：', '[会务]老秤校准', '老秤校准 | 渡口'].map(isMixed)).toEqual([true, true, true]);
  expect(isMixed('老秤昨日校准')).toBe(false);
});

test('a heading that the head declares word for word stands for one that it does not', () => {
  const heads = { titles: ['同心 | \u200b老秤昨日在渡口校准'] };
  const heading = { ...line('同心 | 老秤昨日在渡口校准', {}, 'heading') };
  const shown = { ...heading, block: { ...heading.block, kind: 'heading' as const } };
  expect(declaredHeading([line('要闻'), shown], '要闻', heads)).toBe('同心 | 老秤昨日在渡口校准');
  expect(declaredHeading([line('要闻'), heading], '要闻', heads)).toBeUndefined();
  expect(declaredHeading([line('要闻'), { ...shown, zone: 'tail' as const }], '要闻', heads)).toBeUndefined();
});
