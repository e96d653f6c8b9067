import { describe, expect, test } from 'vitest';
import { FontFiles, fontVersion, slicesIn } from '../../../src/pictures/share/font-files.ts';

describe('the slices of a font', () => {
  test('hold ranges and single characters', () => {
    const slices = slicesIn({ '[4]': 'U+4e00-4e02,U+4e10', latin: 'U+41' });
    expect([...slices]).toEqual([
      [0x4e00, '4'],
      [0x4e01, '4'],
      [0x4e02, '4'],
      [0x4e10, '4'],
      [0x41, 'latin'],
    ]);
  });

  test('that come first are asked first', () => {
    expect(slicesIn({ '[1]': 'U+41', '[2]': 'U+40-42' }).get(0x41)).toBe('1');
  });
});

describe('the files of an edition', () => {
  test('have Chinese and Latin characters, in files of their own, each opened once', async () => {
    const files = new FontFiles('zh-Hans');
    const [han, latin, again] = await Promise.all(['会', 'A', '会'].map((character) => files.fontWith(character)));
    expect(han!.charToGlyph('会').index).toBeGreaterThan(0);
    expect(latin!.charToGlyph('A').index).toBeGreaterThan(0);
    expect(again).toBe(han);
    expect(latin).not.toBe(han);
  });

  test('lack what the font lacks', async () => {
    expect(await new FontFiles('zh-Hans').fontWith('\u{10ffff}')).toBeUndefined();
  });
});

test('the version is that of the package', () => {
  expect(fontVersion('zh-Hans')).toMatch(/^\d+\.\d+\.\d+$/);
  expect(fontVersion('zh-Hant')).toMatch(/^\d+\.\d+\.\d+$/);
});
