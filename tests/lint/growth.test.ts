import { expect, test } from 'vitest';
import { checkGrowth } from '../../src/lint/growth.ts';
import { told } from './told.ts';

test('a share is told that the two numbers do not come to', () => {
  expect(told(checkGrowth, '由200家增加到250家，增长50%。')).toEqual([{ at: '4:16', found: '50%', right: '25%' }]);
  expect(told(checkGrowth, '由近200家增加到250家，增长50%。')).toEqual([]);
});
