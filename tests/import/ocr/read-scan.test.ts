import { describe, expect, it } from 'vitest';
import { readScan } from '../../../src/import/ocr/read-scan.ts';
import { draw, rows } from './bars.ts';
import { engine } from './engine.ts';

describe('what the engine reads', () => {
  it('is doubted where the engine doubts, in the script that it knows better', async () => {
    const scan = await readScan(await draw(rows(80, 840)), engine(70));
    expect(scan).toMatchObject({ script: 'zh-Hans', paragraphs: ['旧砖炉重新开火'] });
    expect(scan.flags).toEqual([{ kind: 'ocr-doubtful', quote: '砖炉重新开' }]);
    expect((await readScan(await draw(rows(80, 840)), engine(99.5))).flags).toEqual([]);
  });
});
