import { expect, test } from 'vitest';
import { ancestorsOf, familyOf, shapeOf, slotOf } from '../../../src/import/site/place.ts';

test('running elements have no number in a slot, boxes have', () => {
  expect(slotOf('/html[1]/body[1]/div#main[2]/p[3]/span.red[4]')).toBe('/html[1]/body[1]/div#main[2]/p/span.red');
  expect(slotOf('/table[1]/tr[2]/td[3]')).toBe('/table[1]/tr[2]/td[3]');
});

test('a family is a slot without its last number', () => {
  expect(familyOf('/ul[1]/div[3]')).toBe('/ul[1]/div');
  expect(familyOf('/ul[1]/p')).toBe('/ul[1]/p');
});

test('ancestors come from the outermost on', () => {
  expect(ancestorsOf('/body[1]/div[2]/p[3]')).toEqual(['/body[1]', '/body[1]/div[2]', '/body[1]/div[2]/p[3]']);
  expect(ancestorsOf('/body[1]')).toEqual(['/body[1]']);
  expect(ancestorsOf('')).toEqual([]);
});

test('a shape has no numbers', () => {
  expect(shapeOf('/table#list.all[1]/tr[2]/td[3]')).toBe('/table#list.all/tr/td');
});
