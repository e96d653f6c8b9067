import { expect, test } from 'vitest';
import { candidateForms, isSimplifiedOnly } from '../../src/conversion/candidate-forms.ts';

test('a character’s other forms, and itself as it is written, but not what was chosen', () => {
  const forms = candidateForms('干', '乾', 'zh-Hant');
  expect(forms).toEqual(expect.arrayContaining(['幹', '干']));
  expect(forms).not.toContain('乾');
  expect(candidateForms('乾', '干', 'zh-Hans')).toContain('乾');
});

test('of a word each form differs from what was chosen in one character, or is what was written', () => {
  for (const form of candidateForms('头发', '頭髮', 'zh-Hant')) {
    const differing = [...form].filter((character, i) => character !== [...'頭髮'][i]).length;
    expect(form === '头发' || differing === 1).toBe(true);
  }
  expect(candidateForms('头发', '頭髮', 'zh-Hant')).toEqual(expect.arrayContaining(['頭發', '头发']));
  expect(candidateForms('头发', '頭髮', 'zh-Hant')).not.toContain('头髮');
});

test('a long word has no more than nine, and one of another length only itself', () => {
  expect(candidateForms('干干干干干干干干', '乾乾乾乾乾乾乾乾', 'zh-Hant').length).toBeLessThanOrEqual(9);
  expect(candidateForms('软件', '軟體園', 'zh-Hant')).toEqual(['软件']);
});

test('a character is Simplified alone where Traditional never writes it', () => {
  expect([...'发张会东于里后干余范发'].filter(isSimplifiedOnly).join('')).toBe('发张会东发');
  expect([...'發張於裡A，'].filter(isSimplifiedOnly)).toEqual([]);
  expect([...'峰群床'].filter(isSimplifiedOnly)).toEqual([]);
});
