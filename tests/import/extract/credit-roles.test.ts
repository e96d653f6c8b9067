import { expect, test } from 'vitest';
import { CreditRoles } from '../../../src/import/extract/credit-roles.ts';

test('names wait for the role behind them, and wrote the text where none comes', () => {
  const names = new CreditRoles();
  names.add(0, 3);
  expect([names.isNamed, names.isWaiting]).toEqual([true, true]);
  names.did('photographer');
  names.add(5, 8);
  expect(names.spans).toEqual([
    { role: 'photographer', start: 0, end: 3 },
    { role: 'author', start: 5, end: 8 },
  ]);
});

test('an office belongs to the name behind it', () => {
  const names = new CreditRoles();
  names.role = 'author';
  names.open(2);
  expect(names.isOpen).toBe(true);
  names.add(5, 8);
  names.end();
  expect([names.spans, names.role, names.last]).toEqual([[{ role: 'author', start: 2, end: 8 }], undefined, 'author']);
});
