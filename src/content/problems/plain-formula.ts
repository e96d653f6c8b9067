/** Formulas of TeX that can be written with characters and raised or lowered figures alone. */
import { type Template, zh } from '../../i18n/sentence.ts';

/** The signs that commands of TeX stand for. */
const signs: Readonly<Record<string, string>> = {
  times: '×',
  div: '÷',
  pm: '±',
  cdot: '·',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  ne: '≠',
  approx: '≈',
  sim: '～',
  to: '→',
  rightarrow: '→',
  circ: '°',
  degree: '°',
  pi: 'π',
  alpha: 'α',
  beta: 'β',
  mu: 'μ',
  Omega: 'Ω',
  sqrt: '√',
  infty: '∞',
};

/** Half of a fraction: in brackets where it is a sum. */
const term = (half: string): string => (/[+\-−×÷\\]/.test(half) ? `(${half.trim()})` : half.trim());

/**
 * A formula as an article writes it; nothing where it needs more than that, as a sum with limits does.
 * @example plainFormula('$1.2 \\times 10^{4}$') // '1.2×10<sup>4</sup>'
 */
export function plainFormula(formula: string): string | undefined {
  const plain = formula
    .replace(/^\$+|\$+$/g, '')
    .replace(/\\(?:text|mathrm|mathbf|mathit)\{([^{}]*)\}/g, '$1')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, (_, over: string, under: string) => `${term(over)}/${term(under)}`)
    .replace(/\\([A-Za-z]+)\s*/g, (command, name: string) => signs[name] ?? command)
    .replace(/\\%/g, '%')
    .replace(/\\[,;: ]/g, ' ')
    .replace(/\^(?:\{([^{}]*)\}|(\S))/g, (_, long?: string, short?: string) => `<sup>${long ?? short}</sup>`)
    .replace(/_(?:\{([^{}]*)\}|(\w))/g, (_, long?: string, short?: string) => `<sub>${long ?? short}</sub>`)
    .replace(/<sup>°<\/sup>/g, '°')
    .replace(/\s*([×÷±·≤≥≠≈=～→])\s*/g, '$1')
    .trim();
  return plain === '' || /[\\{}^$]/.test(plain) ? undefined : plain;
}

/** What to write instead of a formula. */
export function formulaCure(formula: string): readonly [Template, string] {
  const plain = plainFormula(formula);
  return plain
    ? [zh`整段写成 ${plain}`, `write ${plain} instead of it`]
    : [
        zh`上标写成 <sup>2</sup>，下标写成 <sub>2</sub>；排不出来的公式用图片`,
        'write <sup>2</sup> and <sub>2</sub>; what they cannot show is a picture',
      ];
}
