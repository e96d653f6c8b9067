import { expect, test } from 'vitest';
import { cellsOf, isQuotedRow } from '../../../src/content/body/comma-rows.ts';
import { boundsOf } from '../bounds.ts';

test('a comma in quotation marks parts no cells', () => {
  expect(cellsOf('"福记","李伯良","2,000"')).toEqual(['福记', '李伯良', '2,000']);
  expect(cellsOf('福记,"2,000",')).toEqual(['福记', '2,000', '']);
  expect(cellsOf('福记,李伯良')).toEqual(['福记', '李伯良']);
});

test('a sentence with a quotation is no row', () => {
  expect(isQuotedRow('"福记","李伯良","2,000"')).toBe(true);
  expect(isQuotedRow('他说"好",又说"再来"。')).toBe(false);
  expect(isQuotedRow('"好"')).toBe(false);
});

test.each(boundsOf('body/comma-rows', { cellsOf, isQuotedRow }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
