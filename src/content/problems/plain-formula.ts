/** Formulas of TeX that can be written with characters and raised or lowered figures alone. */

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

/**
 * A formula as an article writes it; nothing where it needs more than that, as a fraction does.
 * @example plainFormula('$1.2 \\times 10^{4}$') // '1.2×10<sup>4</sup>'
 */
export function plainFormula(formula: string): string | undefined {
  const plain = formula
    .replace(/^\$+|\$+$/g, '')
    .replace(/\\(?:text|mathrm|mathbf|mathit)\{([^{}]*)\}/g, '$1')
    .replace(/\\([A-Za-z]+)\s*/g, (command, name: string) => signs[name] ?? command)
    .replace(/\\%/g, '%')
    .replace(/\\[,;: ]/g, ' ')
    .replace(/\^(?:\{([^{}]*)\}|(\S))/g, (_, long?: string, short?: string) => `<sup>${long ?? short}</sup>`)
    .replace(/_(?:\{([^{}]*)\}|(\w))/g, (_, long?: string, short?: string) => `<sub>${long ?? short}</sub>`)
    .replace(/<sup>°<\/sup>/g, '°')
    .replace(/\s*([×÷±·≤≥≠≈=])\s*/g, '$1')
    .trim();
  return plain === '' || /[\\{}^$]/.test(plain) ? undefined : plain;
}
