/** Formulas of TeX that can be written with characters and raised or lowered figures alone. */
import { type Template, zh } from '../../i18n/sentence.ts';

/** The signs that commands of TeX stand for. */
export const texSigns: Readonly<Record<string, string>> = {
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
  geqslant: '≥',
  leqslant: '≤',
  equiv: '≡',
  propto: '∝',
  leftarrow: '←',
  Rightarrow: '⇒',
  longrightarrow: '→',
  ldots: '…',
  cdots: '…',
  gamma: 'γ',
  delta: 'δ',
  theta: 'θ',
  lambda: 'λ',
  sigma: 'σ',
  omega: 'ω',
  Delta: 'Δ',
  permil: '‰',
  quad: ' ',
  qquad: ' ',
};

/** Half of a fraction: in brackets where it is a sum. */
const term = (half: string): string => (/[+\-−×÷\\]/.test(half) ? `(${half.trim()})` : half.trim());

/**
 * A formula as an article writes it; nothing where it needs more than that, as a sum with limits does.
 * @example plainFormula('$1.2 \\times 10^{4}$') // '1.2×10<sup>4</sup>'
 */
export function plainFormula(formula: string): string | undefined {
  const plain = formula
    .replace(/\\[()[\]]/g, '')
    .replace(/\\(?:text|mathrm|mathbf|mathit|mathsf|operatorname|rm)\{([^{}]*)\}/g, '$1')
    .replace(/\\(?:left|right)(?=[^A-Za-z])/g, '')
    .replace(/\\sqrt\{([\w.]+)\}/g, '√$1')
    .replace(/\{(,|\\[%,])\}/g, '$1')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, (_, over: string, under: string) => `${term(over)}/${term(under)}`)
    .replace(/\\([A-Za-z]+)\s*/g, (command, name: string) => texSigns[name] ?? command)
    // Where a command ends shows by the dollar behind it.
    .replace(/(?<!\\)\$+([^$]*)\$+/g, '$1')
    .replace(/\\([%$&#])/g, '$1')
    .replace(/\\[,;: ]/g, ' ')
    .replace(/\^(?:\{([^{}]*)\}|(\S))/g, (_, long?: string, short?: string) => `<sup>${long ?? short}</sup>`)
    .replace(/_(?:\{([^{}]*)\}|(\w))/g, (_, long?: string, short?: string) => `<sub>${long ?? short}</sub>`)
    .replace(/<sup>°<\/sup>/g, '°')
    .replace(/\s*([×÷±·≤≥≠≈=～→])\s*/g, '$1')
    .trim();
  return plain === '' || /[\\{}^]|\$(?!\d)/.test(plain) ? undefined : plain;
}

/** Figures and signs of which there are raised and lowered characters, in the order of these. */
const [figures, raised, lowered] = ['0123456789+-−n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ', '₀₁₂₃₄₅₆₇₈₉₊₋₋ₙ'].map((all) => [...all]) as [
  string[],
  string[],
  string[],
];

/** What shows that a text may have a formula: dollars that no sum of money has, or the brackets of LaTeX. */
const inText =
  /\w{0,12}(?<![$\\])\$(?=[^$\n]*[\^_\\])[^$\n\p{Script=Han}]{1,80}\$(?!\$)|\\\((?=[^\n]*[\^_\\])[^\n\p{Script=Han}]{1,80}?\\\)/gu;

/**
 * A text that is printed without any markup, its formulas in characters where there are such.
 * @example withoutFormulas('旧仓3200m$^2$招租') // '旧仓3200m²招租'
 */
export const withoutFormulas = (text: string): string =>
  /[$\\]/.test(text) ? text.replace(inText, (formula) => inCharacters(plainFormula(formula) ?? formula)) : text;

const inCharacters = (formula: string): string =>
  formula.replace(/<(su[bp])>([\d+−n-]+)<\/\1>/g, (_, where: string, text: string) =>
    [...text].map((sign) => (where === 'sup' ? raised : lowered)[figures.indexOf(sign)]).join(''),
  );

/** What to write instead of a formula. */
export function formulaCure(formula: string): readonly [Template, string] {
  const plain = plainFormula(formula);
  // Between dollars that a figure alone stands in, it may be a sum of money.
  if (/^\$[\d.,]+\$$/.test(formula))
    return [
      zh`写成 ${plain ?? ''}；是金额，写明币种，如 ${plain ?? ''} 美元`,
      `write ${plain ?? ''}; for a sum of money say of which currency`,
    ];
  return plain
    ? [zh`整段写成 ${plain}`, `write ${plain} instead of it`]
    : [
        zh`上标写成 <sup>2</sup>，下标写成 <sub>2</sub>；排不出来的公式用图片`,
        'write <sup>2</sup> and <sub>2</sub>; what they cannot show is a picture',
      ];
}
