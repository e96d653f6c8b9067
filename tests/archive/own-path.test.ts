/** Addresses of this site that are written in full. */
import { expect, test } from 'vitest';
import { ownPath } from '../../src/archive/own-path.ts';

test.each([
  ['/about/', '/about/'],
  ['https://chamber.example/archive/about/', '/about/'],
  ['http://www.chamber.example/archive/about/', '/about/'],
  ['//chamber.example/archive/about/', '/about/'],
  ['//other.example/archive/about/', undefined],
  ['https://chamber.example/about/', undefined],
])('%s is %s', (address, path) => expect(ownPath(address, 'https://chamber.example/archive/')).toBe(path));

test('without a home only what begins with a slash is of this site', () => {
  expect(ownPath('/about/', undefined)).toBe('/about/');
  expect(ownPath('//chamber.example/about/', undefined)).toBeUndefined();
});
