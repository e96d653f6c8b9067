import { expect, test } from 'vitest';
import { compatibilityForm } from '../../src/conversion/compatibility.ts';

test.each([
  ['⼈', '人'],
  ['⺠', '民'],
  ['⻓', '长'],
  ['\uF914', '樂'],
  ['人', '人'],
  ['，', ','],
])('%s is written %s', (character, form) => {
  expect(compatibilityForm(character)).toBe(form);
});

test('what a form is written with has itself no other', () => {
  for (let code = 0x2e80; code <= 0x2fd5; code++) {
    const form = compatibilityForm(String.fromCodePoint(code));
    expect(compatibilityForm(form)).toBe(form);
  }
});
