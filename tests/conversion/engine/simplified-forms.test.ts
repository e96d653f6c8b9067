import { expect, test } from 'vitest';
import { simplifiedForms } from '../../../src/conversion/engine/simplified-forms.ts';

const { characters, words } = simplifiedForms();

test('characters of both regions and of the standard have one form', () => {
  expect([...'發髮為爲裡裏羣眾'].map((c) => characters.get(c) ?? c).join('')).toBe('发发为为里里群众');
});

test('words are those that are not converted character by character, and what is Simplified already', () => {
  expect(words.get('土著')).toBe('土著');
  expect(words.get('显著')).toBe('显著');
  expect(words.has('會長')).toBe(false);
});
