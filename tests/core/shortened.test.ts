import { expect, test } from 'vitest';
import { shortened } from '../../src/core/shortened.ts';

test.each([
  ['会员大会在汝州召开', 4, '会员大会…'],
  ['会员大会', 4, '会员大会'],
  ['𠮷𠮷𠮷', 2, '𠮷𠮷…'],
  ['', 4, ''],
])('%s in %i', (text, most, short) => expect(shortened(text, most)).toBe(short));
