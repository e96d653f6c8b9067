/**
 * Markdown that was meant and is printed as it stands: signs of full width, a blank too many or missing, the signs of
 * other dialects. They are looked for only in what the parser left as text, so that what it read is never doubted.
 */
import type { ElementContent, Root } from 'hast';
import { type Place, type Problem, type ProblemCode, pointIn, problem } from '../problem.ts';

/** Codes that say: this is printed as it stands, write that. */
type NearMissCode = Extract<
  ProblemCode,
  | 'heading-sign'
  | 'emphasis-sign'
  | 'list-sign'
  | 'quote-sign'
  | 'link-sign'
  | 'footnote-sign'
  | 'tag-sign'
  | 'foreign-syntax'
>;

/** One habit: what it looks like, and what was meant. */
interface Habit {
  code: NearMissCode;
  pattern: RegExp;
  /** What to write instead; nothing where only a person knows. */
  better?: (match: RegExpMatchArray) => string | undefined;
  /** Only where the line before or after it is one, too: alone it may be text. */
  inRows?: true;
  /** Only where the text as it is printed still has it: emphasis is paired after the parser. */
  printed?: string;
}

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');

/** Where a line begins, in text that the parser left over: markup is shown as U+0000. */
const start = '(?<=^|\\n)';
const rule = (source: string): RegExp => new RegExp(source, 'gu');

const habits: readonly Habit[] = [
  {
    code: 'heading-sign',
    pattern: rule(`${start}[#＃]{2,}[\\u3000 ]*(?=[^\\s#＃\\0])[^\\n\\0]*`),
    better: ([found]) =>
      found
        .replace(/^[#＃]+[\u3000 ]*/, (signs) => `${'#'.repeat(Math.min(6, signs.trim().length))} `)
        .replace(/[\u3000 ]*[#＃]+$/, '')
        .trimEnd(),
  },
  {
    code: 'heading-sign',
    // One sign alone may be a topic, #回归#, or a number, #2.
    pattern: rule(`${start}[#＃][\\u3000 ]*(?=[^\\s#＃\\0\\d])[^\\n\\0#＃]*(?=\\n|$)`),
    better: ([found]) => `## ${found.replace(/^[#＃][\u3000 ]*/, '').trimEnd()}`,
  },
  { code: 'emphasis-sign', pattern: rule('[＊]{2}([^＊\\n\\0]+)[＊]{2}'), better: ([, text]) => `**${text!.trim()}**` },
  {
    code: 'emphasis-sign',
    pattern: rule('[＿_]{2}(?![＿_])([^＿_\\n\\0]+)[＿_]{2}'),
    better: ([, text]) => `**${text!.trim()}**`,
  },
  {
    code: 'emphasis-sign',
    pattern: rule('(?<![\\\\*])\\*\\*(?!\\*)([^*\\n\\0]+)\\*\\*(?!\\*)'),
    better: ([, text]) => `**${text!.trim()}**`,
    printed: '**',
  },
  { code: 'emphasis-sign', pattern: rule('(?<![\\\\*\\d])\\*{2,3}(?![\\d*])'), printed: '**' },
  { code: 'emphasis-sign', pattern: rule('(?<![\\\\\\d*])\\*(?=\\0)|(?<=\\0)\\*(?![\\d*])'), printed: '*' },
  {
    code: 'list-sign',
    pattern: rule(`${start}[•●◆◇■□○◦▪▶►➢Ø·・－＊＋][\\u3000 ]*(?=[^\\s\\0])`),
    better: () => '- ',
    inRows: true,
  },
  {
    code: 'list-sign',
    pattern: rule(`${start}[-+*](?=[\\p{Script=Han}])`),
    better: ([sign]) => `${sign} `,
    inRows: true,
  },
  {
    code: 'list-sign',
    pattern: rule(`${start}[\\d０-９]{1,2}[.．](?=[^\\s\\d０-９\\0])`),
    better: ([found]) => `${halfWidth(found)} `,
    inRows: true,
  },
  {
    code: 'list-sign',
    pattern: rule('(?<=\\n\\0+|^\\0+)\\[[ xX]\\](?=[^\\s(:\\[\\0])'),
    better: ([found]) => `${found} `,
  },
  { code: 'list-sign', pattern: rule('(?<=\\n\\0+|^\\0+)\\[\\](?=\\s)'), better: () => '[ ]' },
  { code: 'quote-sign', pattern: rule(`(?<=^|\\n\\n)[＞》〉][\\u3000 ]*(?=[^\\s\\0])`), better: () => '> ' },
  { code: 'quote-sign', pattern: rule(`${start}＞[\\u3000 ]*(?=[^\\s\\0])`), better: () => '> ' },
  {
    code: 'link-sign',
    pattern: rule(
      '([!！] ?)?[\\[［【]([^\\[\\]［］【】\\n]*)[\\]］】] ?[(（]((?:https?:|/|\\0|mailto:)[^()（）\\n]*)[)）]',
    ),
    better: ([, picture, text, address]) => linkOf(picture, text!, address!),
  },
  {
    code: 'link-sign',
    pattern: rule('(?<!\\])[(（]([^()（）\\n\\0]+)[)）][\\[［]((?:/|https?:|\\0)[^\\[\\]\\n]*)[\\]］]'),
    better: ([, text, address]) => linkOf(undefined, text!, address!),
  },
  { code: 'link-sign', pattern: rule('[!！]? ?[\\[［][^\\[\\]\\n]*[\\]］][(（](?:/|https?:)[^()（）\\n]*(?=\\n|$)') },
  { code: 'link-sign', pattern: rule('[\\[［][^\\[\\]［］()（）\\n]+[(（](?:/|https?:)[^()（）\\n]*[)）]') },
  { code: 'link-sign', pattern: rule('！ ?(?=\\0)|(?<=^|\\n)! (?=\\0)'), better: () => '!' },
  { code: 'footnote-sign', pattern: rule('[\\[［【]\\^([^\\[\\]［］【】\\n\\0]+)[\\]］】][：:]?'), better: footnoteOf },
  { code: 'tag-sign', pattern: rule('＜/?[A-Z][A-Za-z]*[^＜＞<>\\n\\0]*[＞>]'), better: ([found]) => halfWidth(found) },
  // The line end of a program, written out.
  { code: 'foreign-syntax', pattern: rule('(?<![A-Za-z:\\\\])\\\\[nrt](?=\\p{Script=Han}|\\\\|\\0|\\n|$)') },
  { code: 'foreign-syntax', pattern: rule('==([^=\\n\\0]+)==|\\+\\+([^+\\n\\0]+)\\+\\+') },
  { code: 'foreign-syntax', pattern: rule('%%[^%\\n\\0]+%%') },
  // The definition of a word, in the dialects that have such lists.
  { code: 'foreign-syntax', pattern: rule('(?<=[^\\n\\0]\\n):(?= +\\S)') },
  { code: 'foreign-syntax', pattern: rule('!?\\[\\[[^\\[\\]\\n\\0]+\\]\\]') },
  { code: 'foreign-syntax', pattern: rule(`${start}@?\\[(?:TOC|toc)\\]`) },
  {
    code: 'foreign-syntax',
    pattern: rule(
      '\\[/?(?:caption|gallery|embed|audio|video|playlist|b|i|u|s|img|url|color|size|quote|align)(?:[ =][^\\[\\]\\n]*)?\\]',
    ),
  },
  { code: 'foreign-syntax', pattern: rule(`${start}:::+[^\\n\\0]*`) },
  { code: 'foreign-syntax', pattern: rule(`${start}(?:!!!|\\?\\?\\?) [^\\n\\0]*`) },
  { code: 'foreign-syntax', pattern: rule('\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]') },
  { code: 'foreign-syntax', pattern: rule('(?<![\\d:]):[a-z][a-z_]+:(?![\\d:])') },
  { code: 'foreign-syntax', pattern: rule('(?<=[\\p{L}\\d])[\\^~](\\d{1,2})[\\^~]') },
];

/** A link or picture as Markdown writes it; a blank in an address is written as %20. */
function linkOf(picture: string | undefined, text: string, address: string): string | undefined {
  if (address.includes('\0') || text.includes('\0') || /["“”]/.test(address)) return undefined;
  // Some programs write a picture's size behind its address.
  const plain = address.replace(/\s+=\s*\d*%?\s*[x×]?\s*\d*%?\s*$/i, '').trim();
  return `${picture ? '!' : ''}[${text}](${plain.replace(/[ \u3000]/g, '%20')})`;
}

/** A footnote's sign; none where its text is what is missing. */
function footnoteOf([found, label]: RegExpMatchArray): string | undefined {
  const better = `[^${label}]${/[：:]$/.test(found) ? ': ' : ''}`;
  return better.trim() === found.trim() ? undefined : better;
}

/** The text that the parser left, in its places; all else is U+0000. Line ends stay. */
export function leftOver(tree: Root, source: string): string {
  const shown = new Uint8Array(source.length);
  const visit = (node: ElementContent): void => {
    if (node.type === 'text') {
      const { start: from, end: to } = node.position ?? {};
      shown.fill(1, from?.offset ?? 0, to?.offset ?? 0);
    } else if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) return;
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const child of tree.children) visit(child as ElementContent);
  let text = '';
  for (let at = 0; at < source.length; ) {
    const gap = endOf(shown, 0, at);
    const end = endOf(shown, 1, gap);
    text += source.slice(at, gap) + source.slice(gap, end).replace(/[^\n]/g, '\0');
    at = end;
  }
  return text;
}

/** Where a value comes next; the end where it does not. */
function endOf(values: Uint8Array, value: number, from: number): number {
  const at = values.indexOf(value, from);
  return at === -1 ? values.length : at;
}

/**
 * @param text what `leftOver` gave
 * @param source the file
 * @param isPrinted whether a page prints a sign
 */
export function findNearMisses(
  text: string,
  source: string,
  file: string,
  isPrinted: (sign: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const at = pointIn(source);
  const taken = new Uint8Array(source.length);
  for (const { code, pattern, better, inRows, printed } of habits) {
    if (printed && !isPrinted(printed)) continue;
    const matches = [...text.matchAll(pattern)].filter(({ index }) => source[index - 1] !== '\\');
    const lines = new Set(inRows ? matches.map(({ index }) => at(index).line) : []);
    for (const match of matches) {
      const end = match.index + match[0].length;
      const point = at(match.index);
      if (taken.subarray(match.index, end).some(Boolean)) continue;
      if (inRows && !lines.has(point.line - 1) && !lines.has(point.line + 1)) continue;
      taken.fill(1, match.index, end);
      problems.push(nearMiss(code, source.slice(match.index, end), better?.(match), { file, ...point }));
    }
  }
  return problems;
}

function nearMiss(code: NearMissCode, found: string, better: string | undefined, place: Place): Problem {
  const one = problem(code, { found: found.trim(), better: better?.trim() }, place);
  return better === undefined ? one : { ...one, edit: { length: found.length, text: better } };
}
