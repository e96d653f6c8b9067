import { expect, test } from 'vitest';
import { withoutMarkup } from '../../src/content/plain-value.ts';
import { boundsOf } from './bounds.ts';

test.each([
  ['**汝州**<br>商人', '汝州商人'],
  ['[章程](/a/)与__重点__', '章程与重点'],
  ['甲&nbsp;乙', '甲 乙'],
  ['甲 < 乙', '甲 < 乙'],
  [' 甲 ', '甲'],
])('%s is %s', (text, plain) => expect(withoutMarkup(text)).toBe(plain));

test.each(boundsOf('plain-value', { withoutMarkup }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
