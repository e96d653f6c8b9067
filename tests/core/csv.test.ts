import { expect, test } from 'vitest';
import { csv } from '../../src/core/csv.ts';

test('fields are quoted where they must be, rows end as RFC 4180 says, and a mark tells UTF-8', () => {
  expect(csv([['甲', '乙, 丙', '"丁"', '一\n二'], ['']])).toBe('\ufeff甲,"乙, 丙","""丁""","一\n二"\r\n\r\n');
});

test.each(['=1+1', '+1', '-1', '@a', '\t1'])('%j computes nothing', (value) => {
  expect(csv([[value]])).toBe(`\ufeff'${value}\r\n`);
});
