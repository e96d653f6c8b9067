import { expect, test } from 'vitest';
import type { Glyph } from '../../../src/import/ocr/engine.ts';
import { textOf } from '../../../src/import/ocr/glyph-text.ts';

const at = (text: string, left: number): Glyph => ({
  text,
  confidence: 99,
  box: { left, top: 0, right: left + 10, bottom: 20 },
});

test('characters stand in a row, with a blank between Latin words alone', () => {
  expect(textOf([at('会', 0), at('员', 40)])).toBe('会员');
  expect(textOf([at('A', 0), at('B', 11), at('C', 40)])).toBe('AB C');
  expect(textOf([at('会', 0), at('A', 40)])).toBe('会A');
  expect(textOf([])).toBe('');
});
