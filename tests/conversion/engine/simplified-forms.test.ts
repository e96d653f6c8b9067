import { expect, test } from 'vitest';
import { rows } from '../../../scripts/lattice-table/source.ts';
import { simplifiedForms } from '../../../src/conversion/engine/simplified-forms.ts';
import { surnames } from '../../../src/core/surnames.ts';

const { characters, words } = simplifiedForms();

test('characters of both regions and of the standard have one form', () => {
  expect([...'發髮為爲裡裏羣眾'].map((c) => characters.get(c) ?? c).join('')).toBe('发发为为里里群众');
});

test('words are those that are not converted character by character, and what is Simplified already', () => {
  expect(words.get('土著')).toBe('土著');
  expect(words.get('显著')).toBe('显著');
  expect(words.has('會長')).toBe(false);
});

test('old forms become what the standard list has, but for those that are words of their own', () => {
  expect([...'壻秌侭亀岀夀頴淸帰砲'].map((c) => characters.get(c)).join('')).toBe('婿秋尽龟出寿颖清归炮');
  expect([...'甯刘碁丼咲凃鲶'].filter((c) => characters.has(c))).toEqual([]);
});

test('what an old form becomes is Simplified', () => {
  const old = rows('old-forms.tsv');
  expect(old.length).toBeGreaterThan(1000);
  for (const [form = '', simplified = ''] of old) {
    expect([form, characters.get(form)]).toEqual([form, simplified]);
    expect([simplified, characters.get(simplified) ?? simplified]).toEqual([simplified, simplified]);
  }
});

test('no old form is a word of its own or a surname', () => {
  const own = new Set([...rows('own-words.tsv').map(([c]) => c), ...surnames().map(({ simplified }) => simplified)]);
  expect(rows('old-forms.tsv').filter(([form]) => own.has(form!))).toEqual([]);
});
