import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Repaired } from '../../../src/import/page.ts';
import { paragraph } from '../../../src/import/page.ts';
import { repairGlosses } from '../../../src/import/repair/gloss.ts';
import { repairGlyphs } from '../../../src/import/repair/glyphs.ts';
import { repairHalfLost } from '../../../src/import/repair/half-lost.ts';
import { repairParagraphs } from '../../../src/import/repair/paragraphs.ts';
import { repairPunctuation } from '../../../src/import/repair/punctuation.ts';
import { repair } from '../../../src/import/repair/repair.ts';
import { repairResidue } from '../../../src/import/repair/residue.ts';
import { repairSpacing } from '../../../src/import/repair/spacing.ts';
import { repairStraddledPunctuation } from '../../../src/import/repair/straddled-punctuation.ts';

const textsOf = ({ blocks }: Repaired): string[] => blocks.map(({ text }) => text);
const run = (step: (blocks: ReturnType<typeof paragraph>[]) => Repaired, ...lines: string[]): string[] =>
  textsOf(step(lines.map((line) => paragraph(line))));

describe('glosses', () => {
  it('go where a page has three, whichever brackets they stand in', () => {
    expect(run(repairGlosses, '商會(huì)會(huì)長(zhǎng)講話', '發（fā）展')).toEqual(['商會會長講話', '發展']);
  });
  it('stay where an author explains a rare character, and are flagged', () => {
    const result = repairGlosses([paragraph('他的家乡睢(suī)县历史悠久')]);
    expect(textsOf(result)).toEqual(['他的家乡睢(suī)县历史悠久']);
    expect(result.flags).toMatchObject([{ kind: 'pinyin-kept', quote: expect.stringContaining('睢(suī)') }]);
  });
  it('never take brackets that hold no reading of the character before them', () => {
    const kept = '會(huì)見(jiàn)長(zhǎng)後，“的(de)”字、香港(HK)、加入WTO(世贸)、老(lǎo)王(zhang)';
    expect(run(repairGlosses, kept)).toEqual(['會見長後，“的(de)”字、香港(HK)、加入WTO(世贸)、老王(zhang)']);
  });
});

describe('half-lost runs', () => {
  const page = '家鄉(xiāng)的發(fā)展與實(shí)踐，產(chǎn)業(yè)興旺，環境優美。';
  it('come back whole where no byte is missing', () => {
    const result = repairHalfLost([paragraph(page), paragraph('天津?yàn)I海的變化')]);
    expect(textsOf(result)[1]).toBe('天津濱海的變化');
    expect(result.flags).toMatchObject([{ kind: 'gbk-run-restored' }]);
  });
  it('leave one gap where a comma overwrote a byte, with suggestions that are not applied', () => {
    const result = repairHalfLost([paragraph(page), paragraph('開口談?wù)猩?、見人說')]);
    expect(textsOf(result)[1]).toBe('開口談招〓、見人說');
    expect(result.flags).toMatchObject([{ kind: 'lost-char', suggestions: expect.arrayContaining(['商']) }]);
    expect(result.blocks[1]?.marks).toMatchObject([{ type: 'gap', start: 4, end: 5 }]);
  });
  it('leave questions alone', () => {
    const asked = '你說什麼?(笑)難道不是嗎?！我們都知道。';
    expect(run(repairHalfLost, page, asked)[1]).toBe(asked);
  });
  it('leave Latin asides alone', () => {
    expect(run(repairHalfLost, page, '他問(Are you ok?yes)，我說 why?no)')[1]).toBe(
      '他問(Are you ok?yes)，我說 why?no)',
    );
  });
  it('that nothing explains become a gap and are flagged with what stood there', () => {
    const result = repairHalfLost([paragraph(page), paragraph('乙?zhǔ)龘齾')]);
    expect(textsOf(result)[1]).toBe('乙〓龘齾');
    expect(result.flags).toMatchObject([{ kind: 'gbk-run-unsolved', quote: expect.stringContaining('?zhǔ)') }]);
  });
});

describe('torn full stops', () => {
  it('come back inside an open quotation, with the mark that opened it', () => {
    expect(run(repairStraddledPunctuation, '他說：“不錯?！?/span>', '他說：「不錯?！?')).toEqual([
      '他說：“不錯。”',
      '他說：「不錯。」',
    ]);
  });
  it('are not seen elsewhere', () => {
    expect(run(repairStraddledPunctuation, '真的嗎?！?')).toEqual(['真的嗎?！?']);
  });
});

describe('punctuation', () => {
  it('loses inserted and doubled signs', () => {
    expect(run(repairPunctuation, '人勤春來早,,功到秋華實,。', '為民造福.。”', '一、、二')).toEqual([
      '人勤春來早，功到秋華實。',
      '為民造福。”',
      '一、二',
    ]);
  });
  it('becomes full width in Chinese and stays ASCII in numbers, times and addresses', () => {
    expect(
      run(
        repairPunctuation,
        '会议指出,要1,000元;时间:9:30(上午)',
        'see http://a.b/?c=1,2 (HK)',
        '1.结识朋友;2.共享资源',
      ),
    ).toEqual(['会议指出，要1,000元；时间：9:30（上午）', 'see http://a.b/?c=1,2 (HK)', '1.结识朋友；2.共享资源']);
  });
  it('pairs straight quotation marks around Chinese with the page’s own', () => {
    expect(run(repairPunctuation, '实施"回归"工程，见"WTO"', '他说"好')).toEqual([
      '实施“回归”工程，见"WTO"',
      '他说"好',
    ]);
    expect(run(repairPunctuation, '實施"回歸"工程', '「好」')).toEqual(['實施「回歸」工程', '「好」']);
  });
  it('keeps an ellipsis of full stops', () => {
    expect(run(repairPunctuation, '他走了。。。')).toEqual(['他走了。。。']);
  });
});

describe('residue', () => {
  it.each([
    ['好。</span>', '好。'],
    ['&nbsp;&ldquo;好&rdquo;&amp;nbsp;', ' “好” '],
    [') f+ h) X) h2 g 各位', '各位'],
    ["建在家鄉。- l9 T9 v' L' g3 f$ p' V( N) ~\" h", '建在家鄉。'],
    ['零\u200b宽\ufeff', '零宽'],
    ['【   】总商会', '总商会'],
  ])('%j becomes %j', (before, after) => {
    expect(run(repairResidue, before)).toEqual([after]);
  });
  it.each(['3 < 5 且 7 > 6', 'A B C D E F', '1 2 3 4 5 6', 'a, b, c, d, e', '<特别报道>', 'AT&T;公司'])(
    '%j stays',
    (text) => {
      expect(run(repairResidue, text)).toEqual([text]);
    },
  );
});

describe('spacing', () => {
  it('closes up spread words and trims', () => {
    expect(run(repairSpacing, '　　香 港 某 某 總 商 會', '本月28日和 29 日，', '凝心聚力 共谋发展')).toEqual([
      '香港某某總商會',
      '本月28日和 29日，',
      '凝心聚力 共谋发展',
    ]);
  });
});

describe('paragraphs', () => {
  const sentence = (head: string) => `${head}，会议在江城宾馆召开，来自各地的会员代表参加会议。`;
  it('are rebuilt where white space after full stops shows the breaks', () => {
    const flat = `${sentence('今天')} ${sentence('昨天')} ${sentence('前天')}`;
    expect(run(repairParagraphs, flat)).toEqual([sentence('今天'), sentence('昨天'), sentence('前天')]);
    expect(run(repairParagraphs, `${sentence('今天')}　　${sentence('昨天')}`)).toHaveLength(2);
  });
  it('are left alone where a piece would be too short', () => {
    expect(run(repairParagraphs, `${sentence('今天')} 完。`)).toHaveLength(1);
  });
});

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

describe('all repairs', () => {
  it('change nothing in clean text of either script', () => {
    const clean = fc.constantFrom(
      '会议强调，要坚持“三个不减”：一是责任不减。',
      '會長表示：「今後要團結合作。」',
      '全市GDP增长8.5%，达1,200亿元（同比）。',
      '他说，去年（2012年）有30多家企业参会……',
    );
    fc.assert(
      fc.property(fc.array(clean, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(run(repair, ...lines)).toEqual(lines);
      }),
    );
  });
  it('account for every character: what the receipts took and gave is all that differs', () => {
    const piece = fc.constantFrom(
      '家鄉(xiāng)',
      '發(fā)',
      '實(shí)',
      ',,',
      ',、',
      '天津?yàn)I海',
      '</p>',
      '&nbsp;',
      '會議',
      '。',
      ' ',
      '　　',
      '(HK)',
      ',',
      '産',
      ') f+ h) X) h2 g ',
      '開口談?wù)猩?、',
      '\u200b',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
        (lines) => {
          const before = lines.map((line) => line.join(''));
          const { blocks, changes } = repair(before.map((line) => paragraph(line)));
          const expected = tally(before);
          for (const { from, to } of changes) {
            tally([from], expected, -1);
            tally([to], expected);
          }
          expect(new Map([...expected].filter(([, count]) => count !== 0))).toEqual(
            tally(blocks.map(({ text }) => text)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** How often each character occurs; white space is not counted. */
function tally(texts: string[], counts = new Map<string, number>(), by = 1): Map<string, number> {
  for (const text of texts) for (const char of text.replace(/\s/g, '')) counts.set(char, (counts.get(char) ?? 0) + by);
  return counts;
}
