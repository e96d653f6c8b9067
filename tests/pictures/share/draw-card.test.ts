import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { coloursIn, siteColours } from '../../../src/pictures/share/colours.ts';
import { drawCard } from '../../../src/pictures/share/draw-card.ts';
import { FontFiles, slicesIn } from '../../../src/pictures/share/font-files.ts';
import { Typeface, typefaces } from '../../../src/pictures/share/typeface.ts';

const studio = { typeface: typefaces(), colours: siteColours() };
const hans = {
  seal: '会刊',
  chamber: '豫商会刊',
  title: '汝州市“回归工程”结硕果',
  date: '2016-04-18',
  category: '会员',
};
const hant = { seal: '會刊', chamber: '豫商會刊', title: '汝州市「回歸工程」結碩果', date: '2016-04-18' };

describe('a card', () => {
  test('is a small PNG of the size that Open Graph asks for, in either script', async () => {
    for (const png of [await drawCard(hans, 'zh-Hans', studio), await drawCard(hant, 'zh-Hant', studio)]) {
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(png.length).toBeLessThan(40_000);
    }
  });

  test('is the same for the same words, and another for others', async () => {
    const card = await drawCard(hans, 'zh-Hans', studio);
    expect((await drawCard(hans, 'zh-Hans', studio)).equals(card)).toBe(true);
    for (const other of [{ title: '年会' }, { date: '2016-04-19' }, { category: '公益' }, { chamber: '商会' }])
      expect((await drawCard({ ...hans, ...other }, 'zh-Hans', studio)).equals(card)).toBe(false);
  });
});

describe('a typeface', () => {
  const outlineOf = async (face: Typeface, character: string) => {
    await face.load(character);
    return face.outline(character, 'bold');
  };

  test('draws a character that it lacks from the other edition, and one that nobody has as 〓', async () => {
    const has = new FontFiles('zh-Hans');
    const hasNot = { fontWith: async () => undefined } as unknown as FontFiles;
    const face = new Typeface([hasNot, has]);
    expect((await outlineOf(face, '豫')).path).toBe((await outlineOf(new Typeface([has]), '豫')).path);
    expect((await outlineOf(face, '𠮷')).path).toBe((await outlineOf(face, '〓')).path);
    expect((await outlineOf(face, '〓')).path).not.toBe('');
    expect((await outlineOf(face, '🎉')).path).toBe('');
  });

  test('has outlines for rare characters of names in either edition', async () => {
    for (const edition of ['zh-Hans', 'zh-Hant'] as const)
      for (const character of '龢喆堃犇祎赟麽麼裏裡臺峯國国華华，：％“「')
        expect((await outlineOf(studio.typeface(edition), character)).path).toMatch(/^M[-\d MLQCZ.]+$/);
  });

  test('draws the two scripts by their own habits', async () => {
    const [mainland, taiwan] = [studio.typeface('zh-Hans'), studio.typeface('zh-Hant')];
    expect((await outlineOf(mainland, '，')).path).not.toBe((await outlineOf(taiwan, '，')).path);
  });
});

test('slicesIn reads the ranges of a font', () => {
  const slices = slicesIn({ '[4]': 'U+4e00-4e01,U+56', latin: 'U+41,U+56' });
  expect([...slices]).toEqual([
    [0x4e00, '4'],
    [0x4e01, '4'],
    [0x56, '4'],
    [0x41, 'latin'],
  ]);
});

test('a stylesheet without a colour is told', () => {
  expect(() => coloursIn(':root { --ink: #000; }')).toThrow('--paper');
});

test('fonts that are opened at once do not disturb each other', async () => {
  const texts = ['丰收', '年会', '汝州市', '回歸', '寧波', 'GDP'];
  const cards = (studioOf: () => typeof studio) =>
    Promise.all(texts.map((title) => drawCard({ ...hans, title }, 'zh-Hans', studioOf())));
  const fresh = await cards(() => ({ ...studio, typeface: typefaces() }));
  const again = await cards(() => studio);
  for (const [i, card] of fresh.entries()) expect(card.equals(again[i]!)).toBe(true);
});
