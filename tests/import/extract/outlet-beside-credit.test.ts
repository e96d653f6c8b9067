import { expect, test } from 'vitest';
import type { Classified, Label } from '../../../src/import/classify/classify.ts';
import { outletBeforeDay, outletBesideCredit } from '../../../src/import/extract/outlet-beside-credit.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const read = (text: string, hints: Partial<Hints> = {}, label: Label = 'subtitle', zone: Classified['zone'] = 'head') =>
  outletBesideCredit({ block: paragraph(text, hints), label, zone, margin: 1, features: {} }).map(({ value, flag }) => [
    value,
    flag !== undefined,
  ]);

test.each([
  ['渡口晚报·茶余 | 作者 尤三省', '渡口晚报·茶余', false],
  ['渡口晚报｜文：尤三省', '渡口晚报', false],
  ['码头科学 2009-08-07 作者：尤三省', '码头科学', true],
  ['渡口晚報 2009年8月7日 編輯：尤三省', '渡口晚報', false],
])('%s names %s', (text, outlet, isTold) => expect(read(text)).toEqual([[outlet, isTold]]));

test.each([
  ['a name', '贺大有 2009-08-07 编辑：尤三省'],
  ['a column', '会务动态 2009-08-07 作者：尤三省'],
  ['two words', '码头科学 茶余饭后 2009-08-07 作者：尤三省'],
  ['a label', '码头科学 2009-08-07 作者：尤三省 来源：渡口晚报'],
  ['nobody beside it', '渡口晚报 | 副刊'],
  ['a headline', '码头秤砣举行校准 2009-08-07 作者：尤三省'],
  ['no day', '码头科学 作者：尤三省'],
])('%s is no outlet', (_, text) => expect(read(text)).toEqual([]));

test('links, lines of all sibling pages and what stands below the text name none', () => {
  const text = '渡口晚报 | 作者 尤三省';
  expect(read(text, { linked: 1 })).toEqual([]);
  expect(read(text, { repeated: 3 })).toEqual([]);
  expect(read(text, {}, 'meta', 'tail')).toEqual([]);
  expect(read(text, {}, 'title')).toEqual([]);
});

test.each([
  ['渡口晚报网站客户端 11-20 15:01', '渡口晚报网站客户端', false],
  ['码头教育中心 07-04 02:30 大', '码头教育中心', true],
  ['尤三省 07-04 02:30', undefined, false],
  ['渡口晚报 2017-07-04 02:30', undefined, false],
])('before a day without its year: %s', (text, outlet, isTold) => {
  const line = { block: paragraph(text), label: 'subtitle' as const, zone: 'head' as const, margin: 1, features: {} };
  const claims = outletBeforeDay(line);
  expect(claims.map(({ value, flag }) => [value, flag !== undefined])).toEqual(outlet ? [[outlet, isTold]] : []);
});
