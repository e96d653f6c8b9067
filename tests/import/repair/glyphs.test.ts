import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/import/page.ts';
import { repairGlyphs } from '../../../src/import/repair/glyphs.ts';
import { run, textsOf } from './run.ts';

describe('glyphs', () => {
  const traditional = '優化環境，把握髮展先機，産業興旺，';
  it('are mended in whole words of Traditional pages', () => {
    const result = repairGlyphs([paragraph(`${traditional}理髮行業、金髮科技、秀髮展示照舊`)]);
    expect(textsOf(result)).toEqual(['優化環境，把握發展先機，產業興旺，理髮行業、金髮科技、秀髮展示照舊']);
    expect(result.flags.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['misconversion-fixed', 'variants-normalised']),
    );
  });
  it('are left alone in Simplified pages', () => {
    const simplified = '这里说的是山田産的会议和发展，髮展二字照旧';
    expect(run(repairGlyphs, simplified)).toEqual([simplified]);
  });
});
