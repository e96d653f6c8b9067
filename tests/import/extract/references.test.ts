import { expect, test } from 'vitest';
import { takeReference } from '../../../src/import/extract/references.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const heading = (text: string): Block => ({ ...paragraph(text), kind: 'heading', level: 2 });
const body = [paragraph('渡口的老秤挂了一百年。')];
const read = (...entries: string[]) =>
  takeReference([...body, heading('資料來源'), ...entries.map((text) => paragraph(text))]);
const valuesOf = (entry: string) => Object.fromEntries(read(entry).claims.map(({ field, value }) => [field, value]));

test.each([
  ['《渡口志》，2008年11月', { source: '渡口志', date: '2008-11' }],
  ['尤三省，《渡口志》，2008年11月3日', { source: '渡口志', author: '尤三省', date: '2008-11-03' }],
  ['《渡口志》', { source: '渡口志' }],
])('one entry of a work is the source, and told: %s', (entry, values) => {
  expect(valuesOf(entry)).toEqual(values);
  expect(read(entry).claims.every(({ flag }) => flag)).toBe(true);
  expect(read(entry).blocks).toEqual(body);
});

test('several entries, sentences and links are left in the text', () => {
  expect(read('《渡口志》', '《左岸志》').blocks).toHaveLength(4);
  expect(read('參見《渡口志》與縣府網站。').blocks).toHaveLength(3);
  expect(takeReference([heading('資料來源'), paragraph('《渡口志》')]).blocks).toHaveLength(2);
});
