import { expect, test } from 'vitest';
import { mayBeLost } from '../../src/lint/lost-marks.ts';

const told = (text: string): boolean => mayBeLost(text, text.indexOf('?'));

test.each(['常務理事由林錫?以十九票當選', '本會設於深水?的會所', '会员陶?先生到会'])('%s', (text) =>
  expect(told(text)).toBe(true),
);

test.each([
  '谁来接班?他没有说',
  '來不來?大家都等著',
  '厂房够用吗?会长问',
  '难道不想回乡?他反问',
  '会员到齐了?',
  '去 A?看看',
])('not %s', (text) => expect(told(text)).toBe(false));
