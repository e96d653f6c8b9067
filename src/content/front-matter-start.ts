/** Where front matter begins and ends, and what is wrong with the lines around it. */
import { remembered } from '../core/remembered.ts';
import { otherHead } from './other-front-matter.ts';
import { fileStart, type Problem, problem } from './problem.ts';
import type { FrontMatterFault } from './problems/files.ts';
import { statedHead } from './stated-head.ts';

/** What programs leave before the first line and nobody sees: front matter is read all the same, and lint tells it. */
const unseen = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';
const fence = /^---[ \t]*$/;
/** Signs that were meant to be three hyphens. */
const otherFence =
  /^(?!---[ \t]*$)[ \t\u3000\u00a0]*(?:[-—–－_=*~―─]{2,}|-(?: -){2,}|\.{3}|…+|```+(?:ya?ml)?|<!--|-->|-{3}[ \t]*#.*)[ \t\u3000\u00a0。.]*$/;
/** A line of YAML: a key, an item, what is indented, a remark; a colon of full width is a mistake of its own. */
const yamlLine = /^(?:[\w\p{Script=Han}-]+ ?[:：]|\s+\S|-\s|#|\s*$)/u;

const whole = new RegExp(`^${unseen}---\\r?\\n[\\s\\S]*?(?<=\\n)---[ \\t]*(?:\\r?\\n|$)`);

/** Where the body of a file begins: after its front matter, where it has one. @example bodyStartOf('---\n---\n甲') // 8 */
export const bodyStartOf: (source: string) => number = remembered((source) => whole.exec(source)?.[0].length ?? 0);

/** A file's text with plain line ends, and the YAML between its first two lines of `---`. */
export function splitFrontMatter(source: string): { text: string; yaml: string | undefined } {
  const visible = source.replace(before, '');
  const text = visible.includes('\r') ? visible.replace(/\r\n?/g, '\n') : visible;
  const match = /^---\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/.exec(text);
  return { text, yaml: match ? (match[1] ?? '') : undefined };
}
const before = new RegExp(`^\\ufeff?(?:${unseen}(?=---\\r?\\n))?`);

/** Keys and values right below the line that ends front matter, and another such line: the first stands too early. */
const early =
  /^(?:(?:title|date|summary|tags|people|places|organisations|category|source|credits|image|script|draft|legacy|eventDate)[ \t]*[:：][^\n]*\n)+---[ \t]*(?:\n|$)/;

/** Where front matter goes on behind a line of hyphens within it. @returns the offsets of what would be printed */
export function earlyFence(text: string, bodyStart: number): { start: number; end: number } | undefined {
  if (bodyStart === 0) return undefined;
  const match = early.exec(text.slice(bodyStart, bodyStart + 4000));
  return match ? { start: bodyStart, end: bodyStart + match[0].length } : undefined;
}

/** Keys and values that begin a body: they were written below the line that ends front matter. */
const stray =
  /^\s*((?:(?:summary|tags|people|places|organisations|category|credits|script|draft|legacy|eventDate|featured|corrections|conversion)[ \t]*:[ \t]+\S[^\n]*(?:\n|$))+)/;

/** @returns the offsets of such lines, which would be printed */
export function strayKeys(text: string, bodyStart: number): { start: number; end: number } | undefined {
  if (bodyStart === 0) return undefined;
  const match = stray.exec(text.slice(bodyStart, bodyStart + 4000));
  const start = bodyStart + (match ? match[0].indexOf(match[1]!) : 0);
  return match ? { start, end: start + match[1]!.trimEnd().length } : undefined;
}

/** How the beginning of a file differs from front matter, and the lines of it that have to be mended (0-based). */
interface Start {
  fault: FrontMatterFault;
  lines: readonly number[];
}

/** How the beginning of a file differs from front matter. @param text with plain line ends */
function startOf(text: string): Start {
  const lines = text.split('\n');
  const begin = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  const first = lines[begin]!;
  const found = (fault: FrontMatterFault, ...at: number[]): Start => ({ fault, lines: at.length > 0 ? at : [0] });
  if (/^(?:\+\+\+|;;;)\s*$/.test(first)) return found('toml');
  if (/^\{/.test(first) && /^\s*"?title"?\s*:/m.test(text)) return found('json');
  // Front matter within the fence that a manual showed it in.
  const fenced = /^(`{3,}|~{3,})/.exec(first)?.[1];
  if (fenced && fence.test(lines[begin + 1] ?? '')) {
    const close = lines.findIndex((line, i) => i > begin + 1 && line.trim() === fenced);
    return found('coded', begin, ...(close === -1 ? [] : [close]));
  }
  const isCode =
    /^(?:```|<!--)/.test(first) && !/^(?:title|date|标题|標題) ?[:：]/m.test(lines.slice(begin, begin + 12).join('\n'));
  if (!isCode && (fence.test(first) || otherFence.test(first))) {
    const end = lines.findIndex((line, i) => i > begin && (fence.test(line) || otherFence.test(line)));
    const wrong = [begin, end].filter((at) => at !== -1 && !fence.test(lines[at]!));
    if (wrong.length > 0) return found('fence', ...wrong);
    if (end !== -1) return found('blank');
    const glued = lines.findIndex(
      (line, i) => i > begin && (/^---+[ \t]*(?=[^-\s])/.test(line) || /\S ?---$/.test(line)),
    );
    if (glued !== -1) return found('glued', glued);
    return found('unclosed', lastOf(lines, begin));
  }
  if (/^-{3,}[ \t]*[\w\p{Script=Han}]+[ \t]*[:：]/u.test(first) && lines.some((line) => fence.test(line)))
    return found('begun', begin);
  // A remark, or the beginning of the text, above the first line.
  const opened = lines.findIndex(
    (line, i) => i < 10 && fence.test(line) && /^[\w\p{Script=Han}-]+ ?[:：]/u.test(lines[i + 1] ?? ''),
  );
  if (opened > 0 && lines.slice(opened + 1).some((line) => fence.test(line))) return found('above', begin);
  return found(/^[\w\p{Script=Han}]+\s*[:：]/u.test(first) ? 'open' : 'none');
}

/** The last line that is front matter where nothing ends it. */
function lastOf(lines: readonly string[], begin: number): number {
  const end = lines.findIndex((line, i) => i > begin && (!yamlLine.test(line) || line.trim() === ''));
  return Math.max(begin, (end === -1 ? lines.length : end) - 1);
}

/**
 * Says that a file has no front matter, at each line to be mended.
 * @param keys what it has to hold @param known all that it may hold, where it is no article's
 */
export function noFrontMatter(
  file: string,
  text: string,
  keys = ['title', 'date'],
  known?: readonly string[],
): Problem[] {
  const { fault, lines } = startOf(text);
  const all = text.split('\n');
  return lines.map((at): Problem => {
    const line = all[at]!;
    const other = fault === 'toml' || fault === 'json' ? otherHead(text, known) : undefined;
    const stated = other ?? (fault === 'none' ? statedHead(text) : undefined);
    const left = other?.left ?? [];
    const head = stated && {
      lines: stated.lines,
      end: stated.end + 1,
      last: all[stated.end]!.trim(),
      ...(left.length > 0 && { left }),
    };
    const one = problem(
      'no-front-matter',
      { keys, found: fault, line: line.trim(), ...(head && { head }) },
      { ...fileStart(file), line: at + 1 },
    );
    if (fault === 'fence') return { ...one, edit: { length: line.length, text: '---' } };
    if (fault === 'begun') {
      const [hyphens = ''] = /^-+[ \t]*/.exec(line) ?? [];
      return { ...one, edit: { length: hyphens.length, text: '---\n' } };
    }
    if (fault === 'unclosed' && (all[at + 1] ?? '').trim() === '')
      return { ...one, column: line.length + 1, edit: { length: 0, text: '\n---' } };
    if (fault !== 'glued') return one;
    if (!line.startsWith('---')) return { ...one, column: line.length - 2, edit: { length: 0, text: '\n' } };
    const blanks = /^---([ \t]*)/.exec(line)![1]!.length;
    return { ...one, column: 4, edit: { length: blanks, text: '\n\n' } };
  });
}

/** False where what stands above a body may be front matter that could not be read: it is no text. */
export const isBodyAlone = (text: string): boolean => startOf(text).fault === 'none';
