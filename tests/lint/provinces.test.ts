import { expect, test } from 'vitest';
import { checkProvinces } from '../../src/lint/provinces.ts';
import { told } from './told.ts';

test('a city is told in either script', () => {
  expect(told(checkProvinces, '到了江蘇省寧波。')).toEqual([
    { at: '4:3', found: '江蘇省寧波', city: '宁波', right: '浙江' },
  ]);
  expect(told(checkProvinces, '江苏省宁波路的分号；浙江省宁波市。')).toEqual([]);
});
