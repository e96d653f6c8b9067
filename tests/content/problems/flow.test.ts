import { expect, test } from 'vitest';
import { asText, flow, isRecord, scalar } from '../../../src/content/problems/flow.ts';

test('values in one line, quoted where they must be', () => {
  expect(flow({ role: 'author', names: ['甲', '乙'] })).toBe('{ role: author, names: [甲, 乙] }');
  expect(scalar('甲: 乙')).toBe('"甲: 乙"');
  expect(scalar('2016')).toBe('"2016"');
  expect(asText('甲: 乙')).toBe('甲: 乙');
  expect(asText(['甲'])).toBe('[甲]');
});

test('lists and nothing are no keys with values', () => {
  expect(isRecord({})).toBe(true);
  expect([[], null, '甲', undefined].some(isRecord)).toBe(false);
});
