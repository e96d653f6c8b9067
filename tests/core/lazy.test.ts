import { expect, test } from 'vitest';
import { lazy } from '../../src/core/lazy.ts';

test.each([[{}], [undefined], [0]])('a value of %j is made once, and only when it is asked for', (value) => {
  let made = 0;
  const get = lazy(() => {
    made++;
    return value;
  });
  expect(made).toBe(0);
  expect([get(), get()]).toEqual([value, value]);
  expect(made).toBe(1);
});

test('a value that could not be made is made the next time', () => {
  let tries = 0;
  const get = lazy(() => {
    if (++tries === 1) throw new Error('not yet');
    return tries;
  });
  expect(get).toThrow('not yet');
  expect(get()).toBe(2);
});
