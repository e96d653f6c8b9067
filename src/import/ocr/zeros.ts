/** The zero of Chinese numerals, which engines read as a figure or a letter: 二0一八年 for 二〇一八年. */
import type { Glyph } from './engine.ts';

const numeral = /^[一二三四五六七八九〇]$/;
const round = /^[0oOоО○◯]$/;
const figure = /^[\dA-Za-z.,%]$/;

/**
 * A line with 〇 where a round sign stands among Chinese numerals and no figure or letter is beside them.
 * @example textOf(withZeros(glyphsOf('二0一八年'))) // '二〇一八年'
 */
export function withZeros(line: readonly Glyph[]): Glyph[] {
  const zeros = new Set<number>();
  for (let from = 0; from < line.length; ) {
    let to = from;
    while (to < line.length && isPart(line[to]!)) to++;
    const run = line.slice(from, to);
    const isBesideFigure = [line[from - 1], line[to]].some((glyph) => glyph && figure.test(glyph.text));
    if (numeral.test(run[0]?.text ?? '') && !isBesideFigure)
      for (const [at, { text }] of run.entries()) if (round.test(text)) zeros.add(from + at);
    from = Math.max(to, from + 1);
  }
  return line.map((glyph, at) => (zeros.has(at) ? { ...glyph, text: '〇' } : glyph));
}

const isPart = ({ text }: Glyph): boolean => numeral.test(text) || round.test(text);
