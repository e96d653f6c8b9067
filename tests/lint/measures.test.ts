import { expect, test } from 'vitest';
import { checkMeasures } from '../../src/lint/measures.ts';
import { told } from './told.ts';

test('a measure is told as the other has it, and a number with a unit too many', () => {
  expect(told(checkMeasures, '占地1.5公顷（约1500平方米）。')).toMatchObject([{ right: '15,000平方米' }]);
  expect(told(checkMeasures, '共1,961億億元。')).toMatchObject([{ found: '1,961億億元', better: '1,961億元' }]);
  expect(told(checkMeasures, '占地1.5公顷（约1.6万平方米）。')).toEqual([]);
});
