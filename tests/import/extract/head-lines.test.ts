import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { headLines } from '../../../src/import/extract/head-lines.ts';
import { paragraph } from '../../../src/import/page.ts';

test('headline, outlet and day are found one through the other', () => {
  const line = (label: Classified['label'], text: string, features = {}) =>
    ({ block: paragraph(text), label, zone: 'head', margin: 1, features }) satisfies Classified;
  const lines = [
    line('title', '要闻'),
    line('heading', '河西老秤重新校准'),
    line('heading', '临江晚报'),
    line('heading', '2011-04-02 08:30'),
    line('paragraph', '老秤上周在河西码头重新校准，街坊到场观看。', { long: 1 }),
  ];
  expect(headLines(lines, { titles: ['河西日报 - 要闻'] }).map(({ label }) => label)).toEqual([
    'chrome',
    'title',
    'byline',
    'meta',
    'paragraph',
  ]);
});

test('what the markup names as the source is no second title, nor is a line of outlet and author', () => {
  const line = (label: Classified['label'], text: string, features = {}) =>
    ({ block: paragraph(text), label, zone: 'head', margin: -2, features }) satisfies Classified;
  const lines = [
    line('title', '河西老秤重新校准'),
    line('subtitle', '河西渔夫'),
    line('subtitle', '临江晚报·茶余 | 作者 尤三省'),
    line('subtitle', '街坊到场观看'),
  ];
  const claims = [{ field: 'source' as const, value: '河西渔夫', rank: 3 }];
  expect(headLines(lines, { titles: [] }, claims).map(({ label }) => label)).toEqual([
    'title',
    'chrome',
    'meta',
    'subtitle',
  ]);
});
