import { expect, test } from 'vitest';
import { joinSpreadNames } from '../../../src/import/extract/spread-names.ts';

test.each([
  ['尤　明', '尤明'],
  ['记者 尤　明 賀　強', '记者 尤明 賀強'],
  ['尤 明、贺大有', '尤明、贺大有'],
  ['尤三省 贺大有', '尤三省 贺大有'],
  ['文 尤三省', '文 尤三省'],
  ['上 下', '上 下'],
])('the names in %j are %j', (value, expected) => expect(joinSpreadNames(value)).toBe(expected));
