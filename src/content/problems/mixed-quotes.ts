/** Values between quotation marks of two kinds, as a keyboard gives them that was switched on the way: `"年会“`. */
import { scalar } from './flow.ts';

const pairs = ['“”', '‘’', '「」', '『』'] as const;
const marks = `"'＂＇„‟${pairs.join('')}`;
const isWhole = new RegExp(`^([${marks}])(.*?)([${marks}])([。！？]?)[,，;；、]?$`, 'u');
/** Values within brackets and braces, with a mark at each end and none between. */
const inFlow = new RegExp(`(?<=[[{,]\\s*|\\w:\\s+)([${marks}])([^${marks}[\\]{}]+)([${marks}])(?=\\s*[,\\]}])`, 'gu');

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** True where every mark within a text has its other half; an apostrophe is none. */
const isBalanced = (text: string): boolean => {
  const signs = text.replace(/(?<=[A-Za-z])’(?=[A-Za-z])/g, '');
  return (
    pairs.every(([open = '', end = '']) => count(signs, open) === count(signs, end)) && count(signs, '"') % 2 === 0
  );
};

/** True for two marks that are no pair. */
const areMixed = (open: string, end: string): boolean =>
  open === end ? !/["'＂＇]/.test(open) : !pairs.some((pair) => pair === open + end);

/**
 * The text of a value whose opening and closing quotation marks do not match. A closing mark whose opening one stands
 * within the text is kept.
 * @example mixedQuotes('"“回归”工程开工“') // '“回归”工程开工'
 */
export function mixedQuotes(value: string): string | undefined {
  const [, open = '', inner = '', end = '', stop = ''] = isWhole.exec(value.trim()) ?? [];
  if (!inner.trim()) return undefined;
  // One mark too many at an end: `"年会""`.
  if (open === end && /["']/.test(open)) {
    const text = inner.startsWith(open) ? inner.slice(1) : inner.endsWith(open) ? inner.slice(0, -1) : open;
    return text.includes(open) || text === '' ? undefined : text + stop;
  }
  if (!areMixed(open, end)) return undefined;
  const pair = pairs.find((one) => one.includes(end));
  const isOfText = /["'＂]/.test(open) && pair && count(inner, pair[0]!) === count(inner, pair[1]!) + 1;
  const text = isOfText ? inner + pair[1] : inner;
  return isBalanced(text) && !text.includes(open) ? text + stop : undefined;
}

/**
 * A line of YAML with the marks of each value in pairs.
 * @returns nothing where none are mixed
 * @example ownQuotes('  - { role: 记者, name: "甄玉堂“ }') // '  - { role: 记者, name: "甄玉堂" }'
 */
export function ownQuotes(line: string): string | undefined {
  const [, begin = '', key, value = ''] =
    /^(\s*(?:- )?)(?:([\w\p{Script=Han}-]+)[：:]\s*)?(["'[{].*)$/u.exec(line) ?? [];
  const head = begin + (key ? `${key}: ` : '');
  if (!head.trim()) return undefined;
  if (/^[[{]/.test(value)) {
    const better = value.replace(inFlow, (whole, open: string, text: string, end: string) =>
      areMixed(open, end) ? `"${text}"` : whole,
    );
    return better === value ? undefined : head + better;
  }
  const text = mixedQuotes(value);
  const quote = value.charAt(0);
  return text === undefined
    ? undefined
    : head + (text.includes(quote) || text.includes('\\') ? scalar(text) : quote + text + quote);
}
