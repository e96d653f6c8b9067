import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, runsOf, textOfRun } from '../../src/search/terms.ts';

const shown = (text: string): string[] => runsOf(text).map(textOfRun);

describe('runsOf', () => {
  it.each([
    ['5g基站、wto', ['5g基站', 'wto']],
    ['870.7亿元，增长5%。', ['870.7亿元', '增长5%']],
    ['1,234.5万元', ['1234.5万元']],
    ['2023年4月21日(星期五)', ['2023年4月21日', '星期五']],
    ['王 刚 说:好', ['王刚说', '好']],
    ['第一段\n第二段', ['第一段', '第二段']],
    ['b&q与c++', ['b&q与c']],
    ['2019-2020年', ['2019-2020年']],
    ['，。！', []],
    ['', []],
  ])('cuts %j into %j', (text, runs) => expect(shown(text)).toEqual(runs));

  it('finds the pairs of any stretch without signs inside the pairs of the whole', () => {
    const words = fc.string({ unit: fc.constantFrom(...'会员企业5g7.%，。 \n'), maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(10), (text, from, length) => {
        const part = text.slice(from, from + length);
        fc.pre(!/[，。\n.%]/.test(part));
        const pairs = runsOf(part).flatMap(pairsOf).join('|');
        const whole = runsOf(text).map((run) => pairsOf(run).join('|'));
        expect(pairs === '' || whole.some((run) => run.includes(pairs))).toBe(true);
      }),
    );
  });
});
