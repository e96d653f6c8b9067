import { beforeAll, describe, expect, test } from 'vitest';
import { type Typeface, typefaces } from '../../../src/pictures/share/typeface.ts';

let face: Typeface;
beforeAll(async () => {
  face = typefaces()('zh-Hans');
  await face.load('年会A\u{e000}😀\u200d');
});

describe('an outline', () => {
  test('of a Chinese character is an em wide, of a letter less', () => {
    expect(face.outline('会', 'bold').width).toBe(1);
    expect(face.outline('A', 'bold').width).toBeGreaterThan(0.3);
    expect(face.outline('A', 'bold').width).toBeLessThan(1);
  });

  test('is a path of whole numbers', () => {
    expect(face.outline('会', 'regular').path).toMatch(/^M-?\d+ -?\d+[MLQCZ\d -]+Z$/);
  });

  test('is heavier in bold', () => {
    expect(face.outline('会', 'bold').path).not.toBe(face.outline('会', 'regular').path);
  });

  test('of what no font has is the printers’ sign', () => {
    const sign = face.outline('〓', 'bold');
    expect(sign.path).not.toBe('');
    expect(face.outline('\u{e000}', 'bold')).toEqual({ path: '', width: 0 });
  });

  test('of a pictograph, a joiner or what was not loaded is nothing', () => {
    for (const character of ['😀', '\u200d', '乐'])
      expect(face.outline(character, 'bold')).toEqual({ path: '', width: 0 });
  });
});

test('a text is as wide as its characters', () => {
  const measure = face.measure('bold');
  expect(measure('年会')).toBe(2);
  expect(measure('年A')).toBeCloseTo(1 + face.outline('A', 'bold').width);
  expect(measure('')).toBe(0);
});

test('an edition has one typeface', () => {
  const faces = typefaces();
  expect(faces('zh-Hant')).toBe(faces('zh-Hant'));
  expect(faces('zh-Hant')).not.toBe(faces('zh-Hans'));
});
