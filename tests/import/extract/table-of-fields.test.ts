import { expect, test } from 'vitest';
import { tableOfFields } from '../../../src/import/extract/table-of-fields.ts';
import { paragraph } from '../../../src/import/page.ts';

const table = (text: string) => ({ ...paragraph(text), kind: 'table' as const });

test('a table of fields is a line, empty labels among it', () => {
  expect(tableOfFields(table('2019-08-07\t浏览（83）\t来源：渡口报\n\t\t撰稿：\n\t\t攝影：'))).toMatchObject({
    kind: 'paragraph',
    text: '2019-08-07  浏览（83）  来源：渡口报  撰稿：  攝影：',
  });
});

test.each([
  ['with a text of its own', '来源：渡口报\t老秤用了八十年'],
  ['with empty labels alone', '撰稿：\t摄影：'],
  ['of an event', '时间：2019-08-07\t地点：渡口公会'],
  ['of one cell', '来源：渡口报'],
])('a table %s is left', (_, text) => expect(tableOfFields(table(text))).toEqual(table(text)));

test('a paragraph is left', () => {
  expect(tableOfFields(paragraph('2019-08-07\t来源：渡口报')).text).toBe('2019-08-07\t来源：渡口报');
});
