import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { belowSection } from '../../../src/import/extract/section-title.ts';
import { extract } from '../../../src/import/extract.ts';
import { type BlockKind, type Hints, paragraph } from '../../../src/import/page.ts';

const line = (label: Classified['label'], text: string, kind: BlockKind = 'paragraph', hints: Partial<Hints> = {}) =>
  ({
    block: { ...paragraph(text, hints), kind },
    label,
    zone: 'head',
    margin: 1,
    features: { long: label === 'paragraph' ? 1 : 0 },
  }) satisfies Classified;
const menu = line('chrome', '要闻', 'item', { linked: 1 });
const prose = line('paragraph', '老秤上周在河西码头重新校准，三十多位街坊到场观看。');
const titleOf = (lines: Classified[], ...titles: string[]) =>
  belowSection([...lines, prose], { titles }).find(({ label }) => label === 'title')?.block.text;

test('the site stands before the section in the head', () => {
  const lines = [line('title', '要闻'), line('heading', '河西老秤重新校准')];
  expect(titleOf(lines, '河西日报 - 要闻')).toBe('河西老秤重新校准');
  expect(titleOf(lines, '河西日報網絡版 - Hexi Daily - 要聞', '要聞')).toBe('河西老秤重新校准');
  expect(titleOf(lines, '要闻 - 河西日报')).toBe('要闻');
  expect(titleOf(lines, '要闻')).toBe('要闻');
});

test('the menu has the section, and the day stands below the headline', () => {
  const headline = line('subtitle', '河西老秤重新校准', 'heading');
  const day = line('meta', '2011-04-02');
  expect(titleOf([menu, line('title', '要闻'), headline, day], '河西日报')).toBe('河西老秤重新校准');
  expect(titleOf([menu, line('title', '要闻'), headline], '河西日报')).toBe('要闻');
  expect(titleOf([line('title', '要闻'), headline, day], '河西日报')).toBe('要闻');
});

test.each([
  '第一章 总则与本会之宗旨',
  '一、老秤校准的来由',
  '河西秤',
  '老秤上周校准。街坊到场观看',
  '河西老秤重新校准'.repeat(7),
])('%s is no headline', (text) =>
  expect(titleOf([line('title', '章程'), line('heading', text)], '河西公会 - 章程')).toBe('章程'),
);

test('of two headlines neither is taken', () => {
  const two = ['河西老秤重新校准', '码头茶寮昨日易手'].map((text) => line('heading', text));
  expect(titleOf([line('title', '要闻'), ...two], '河西日报 - 要闻')).toBe('要闻');
});

test('the section is no part of the text', () => {
  const html = `<title>河西日報 - 要聞</title><h2>要聞</h2><h3>河西老秤重新校準</h3><p>2011-04-02</p><div><p>${prose.block.text}</p><p>街坊們說，往後每月初一校準一次，帳目貼在門口，人人可以查看。</p></div>`;
  const { article } = extract({ name: 'a.html', bytes: new TextEncoder().encode(`<meta charset=utf-8>${html}`) });
  expect(article.title).toBe('河西老秤重新校準');
  expect(article.blocks.map(({ text }) => text)).toHaveLength(2);
});

test('the last step of the path is a section, though the head names it first', () => {
  const path = line('chrome', '首页>> 河西研究>> 秤学>>');
  const headline = line('subtitle', '河西老秤的用法及其启示', 'heading');
  const day = line('meta', '2011-04-02');
  const again = line('subtitle', '河西老秤的用法及其启示');
  expect(titleOf([path, line('title', '秤学'), headline, day, again], '秤学_河西视野网')).toBe(
    '河西老秤的用法及其启示',
  );
  expect(titleOf([line('title', '秤学'), headline, day, again], '秤学_河西视野网')).toBe('秤学');
});
