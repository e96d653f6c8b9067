import { describe, expect, it } from 'vitest';
import { extract } from '../../src/import/extract.ts';
import { dateOf } from '../../src/import/formats/entry.ts';
import { type Line, paragraphsOf } from '../../src/import/formats/printed-lines.ts';

const line = (text: string, row: number, x = 100, right = 500): Line => ({ text, x, right, y: -row * 20, height: 12 });

describe('lines of print', () => {
  it('a centred line ends where it stands, full lines go on, an indent begins anew', () => {
    const paragraphs = paragraphsOf([
      line('旧砖炉重新开火', 0, 220, 380),
      line('2011-04-02　来源：河西晚报', 1, 200, 400),
      line('江城饼业公会上周在河西仓库办了', 2, 124),
      line('一场开炉礼，三十多位老师傅到场。', 3, 100, 300),
      line('公会干事说，往后每月初一开炉', 4, 124, 490),
      line('一次。', 5, 100, 140),
    ]);
    expect(paragraphs).toEqual([
      '旧砖炉重新开火',
      '2011-04-02　来源：河西晚报',
      '江城饼业公会上周在河西仓库办了一场开炉礼，三十多位老师傅到场。',
      '公会干事说，往后每月初一开炉一次。',
    ]);
  });
});

it('workbooks count days', () => {
  expect(dateOf('38217')).toBe('2004-08-18');
  expect(dateOf('2004-08-18')).toBe('2004-08-18');
});

it('metadata that is glued to a paragraph takes none of the text', () => {
  const glued =
    '2011-04-02来源：河西晚报作者：邹白榆“炉火不灭，手艺就不会断。”公会老会长在开炉礼上说这句话的时候，台下几十位徒弟都站了起来，掌声响了很久，连路过的街坊也停下来看。';
  const { article } = extract({
    name: 'a.txt',
    text: `旧砖炉重新开火\n\n${glued}\n\n往后每月初一开炉一次，所得拨给失业的同业。`,
  });
  expect(article.blocks.map(({ text }) => text).join('')).toContain('掌声响了很久');
  expect(article.author ?? '').not.toContain('炉火');
});
