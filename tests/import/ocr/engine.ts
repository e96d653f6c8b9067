/** An engine that reads the same line of every page. */
import type { Engine, Glyph } from '../../../src/import/ocr/engine.ts';

const glyph = (text: string, at: number, confidence: number): Glyph => ({
  text,
  confidence,
  box: { left: at * 30, top: 0, right: at * 30 + 28, bottom: 28 },
});
/** @param confidence of its fourth character */
export const engine = (confidence: number): Engine => ({
  expected: 'zh-Hant',
  read: async (_, script) => [
    [...(script === 'zh-Hans' ? '旧砖炉重新开火' : '旧砖炉重新開火')].map((text, at) =>
      glyph(text, at, at === 3 ? confidence : script === 'zh-Hans' ? 99 : 60),
    ),
  ],
  close: async () => {},
});
