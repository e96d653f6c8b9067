import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { withDayLine } from '../../../src/import/extract/day-line.ts';
import { extract } from '../../../src/import/extract.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const line = (
  label: Classified['label'],
  text: string,
  features: Classified['features'] = {},
  hints: Partial<Hints> = {},
) => ({ block: paragraph(text, hints), label, zone: 'body', margin: 1, features }) satisfies Classified;
const title = line('title', '老秤重新校准');
const prose = line('paragraph', '老秤上周在河西码头重新校准，三十多位街坊到场观看。', { long: 1 });
const labels = (...lines: Classified[]) => withDayLine([title, ...lines, prose]).map(({ label }) => label);

test.each([
  '2011-04-02 08:30:12 河西中学',
  '2011年4月2日 08:30 河西日报 作者 邹白榆',
  'http://www.hexi.example 2011年04月02日 08:30 河西网  字号：大  中  小',
  'www.hexi.com | 2011.04.02 08:30',
  '星期六 2011/4/2 8:30',
  '2011年4月2日 08:30 臨江晚報',
])('%s is the line of the day', (text) => {
  expect(labels(line('heading', text))[1]).toBe('meta');
  expect(labels(line('chrome', text, {}, { linked: 0.4 }))[1]).toBe('meta');
});

test.each([
  '2011年4月2日 9:00-11:00 河西会馆',
  '2011年4月2日上午9:00，河西会馆',
  '2011年4月2日 8:30 前报到',
  '河西会馆 2011年4月2日',
  '2011年4月2日',
  '老秤于2011年4月2日 8:30 校准。',
])('%s is none', (text) => expect(labels(line('heading', text))[1]).toBe('heading'));

test('a day alone is, in an element that is named for it', () => {
  expect(labels(line('heading', '2011.04.02', { 'class-meta': 1 }))[1]).toBe('meta');
});

test('several days are a programme, and what stands below the first prose or on sibling pages is left', () => {
  const [first, second] = ['2011-04-02 08:30 签到', '2011-04-02 09:00 开秤'].map((text) => line('heading', text));
  expect(labels(first!, second!)).toEqual(['title', 'heading', 'heading', 'paragraph']);
  expect(labels(prose, first!)[2]).toBe('heading');
  expect(labels(line('chrome', '2011-04-02 08:30', {}, { repeated: 2 }))[1]).toBe('chrome');
  expect(labels(line('chrome', '2011-04-02 08:30', {}, { linked: 1 }))[1]).toBe('chrome');
  expect(withDayLine([first!, prose]).map(({ label }) => label)).toEqual(['heading', 'paragraph']);
});

test('its outlet and author are read, and it is no part of the text', () => {
  const html = `<title>老秤重新校准_河西网</title><h1>老秤重新校准</h1><h2>2011-04-02 08:30 河西日报 作者 邹白榆</h2><div>${`<p>${prose.block.text}</p>`.repeat(1)}<p>街坊们说，往后每月初一校准一次，账目贴在门口，人人可以查看。</p></div>`;
  const { article } = extract({ name: 'a.html', bytes: new TextEncoder().encode(html) });
  expect(article).toMatchObject({ date: '2011-04-02', source: '河西日报', author: '邹白榆' });
  expect(article.blocks.map(({ text }) => text).join('')).not.toContain('2011');
});
