/**
 * Markdown that was meant and is printed as it stands: signs of full width, a blank too many or missing, the signs of
 * other dialects. They are looked for only in what the parser left as text, so that what it read is never doubted.
 */
import type { ElementContent, Root } from 'hast';
import { matchesIn } from '../../core/matches.ts';
import { type Place, type Problem, pointIn, problem } from '../problem.ts';
import { isTopic } from '../problems/near-misses.ts';
import { holdsPlaceholder } from '../problems/placeholders.ts';
import { type Habit, habits, type NearMissCode } from './near-miss-habits.ts';

/**
 * The text that the parser left, in its places; what a line within a quotation or an item begins with is U+0001, all
 * else U+0000. Line ends stay.
 */
export function leftOver(tree: Root, source: string): string {
  const shown: [from: number, to: number, quoted: boolean][] = [];
  const visit = (node: ElementContent, quoted: boolean): void => {
    if (node.type === 'text') {
      const { start: from, end: to } = node.position ?? {};
      if (from?.offset !== undefined && to?.offset !== undefined) shown.push([from.offset, to.offset, quoted]);
    } else if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) return;
    const isQuotation = node.type === 'element' && node.tagName === 'blockquote';
    if ('children' in node) for (const child of node.children) visit(child as ElementContent, quoted || isQuotation);
  };
  for (const child of tree.children) visit(child as ElementContent, false);
  let text = '';
  for (const [from, to, quoted] of shown.sort(([a], [b]) => a - b)) {
    if (to <= text.length) continue;
    text += hidden(source, text.length, from);
    const own = source.slice(Math.max(from, text.length), to);
    text += quoted && own.includes('\n') ? own.replace(/(?<=\n)[ \t]*>[ \t>]*/g, before) : own;
  }
  return text + hidden(source, text.length, source.length);
}

/** A stretch that is not printed. */
function hidden(source: string, from: number, to: number): string {
  const plain = source.slice(from, to);
  if (/^\n*$/.test(plain)) return plain;
  if (!/(?:^|\n)[ \t>]/.test(plain)) return plain.replace(/[^\n]/g, '\0');
  return plain
    .replace(/(?<=^|\n)[ \t>]+/g, (blanks, at: number) =>
      at > 0 || from === 0 || source[from - 1] === '\n' ? before(blanks) : blanks,
    )
    .replace(/[^\n\u0001]/g, '\0');
}

const before = (blanks: string): string => '\u0001'.repeat(blanks.length);

/** By code unit, the index in `groups` of the habits that have it among their signs; 0 for none. */
const groupOf = new Uint16Array(0x10000);
const groups: number[][] = [[]];
for (const sign of new Set(habits.flatMap(({ signs }) => [...signs]))) {
  groupOf[sign.charCodeAt(0)] = groups.length;
  groups.push(habits.flatMap((habit, i) => (habit.signs.includes(sign) ? [i] : [])));
}

/** The habits of which a text has a sign, in their order: looked for in one walk, since there are eighty of them. */
function habitsIn(text: string): Habit[] {
  const seen = new Uint8Array(groups.length);
  const found = new Set<number>();
  for (let i = 0; i < text.length; i++) {
    const group = groupOf[text.charCodeAt(i)]!;
    if (group === 0 || seen[group] === 1) continue;
    seen[group] = 1;
    for (const number of groups[group]!) found.add(number);
  }
  return [...found].sort((one, other) => one - other).map((number) => habits[number]!);
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
  const present = habitsIn(text);
  if (present.length === 0) return problems;
  const taken = new Uint8Array(source.length);
  for (const { code, pattern, better, inRows, printed, whole, wholeBetter, lineBetter } of present) {
    if (printed && !isPrinted(printed)) continue;
    const matches = matchesIn(text, pattern).filter(({ index }) => source[index - 1] !== '\\');
    const rows = inRows ? new Set(matches.map((match) => rowOf(at(match.index).line, match, inRows))) : undefined;
    const reach = inRows === true ? [-1, 1] : [-2, -1, 1, 2];
    for (const match of matches) {
      const end = match.index + match[0].length;
      const point = at(match.index);
      if (taken.subarray(match.index, end).some(Boolean)) continue;
      if (inRows && !reach.some((lines) => rows?.has(rowOf(point.line + lines, match, inRows)))) continue;
      const all = whole?.exec(source.slice(match.index, match.index + 200));
      if (whole && !all) continue;
      taken.fill(1, match.index, end);
      const written = source.slice(match.index, end);
      const one = nearMiss(code, written, better?.(match, written), { file, ...point });
      const line = lineBetter && source.slice(match.index, source.indexOf('\n', match.index) >>> 0);
      if (all && wholeBetter) problems.push({ ...one, params: { found: all[0], better: wholeBetter(all) } });
      else if (line) problems.push({ ...one, params: { found: shortened(line), better: lineBetter(line) } });
      else problems.push(one);
    }
  }
  return joinedAcross(withoutDefined(problems), source);
}

/** Without the signs of notes that were told to have none, where the note itself is told: it lacks its colon alone. */
function withoutDefined(problems: Problem[]): Problem[] {
  const notes = problems.flatMap(({ code, params }) => {
    const { better = '' } = params as { better?: string };
    const note = /^(\[\^[^\]]+\]):/.exec(code === 'footnote-sign' ? better : '')?.[1];
    return note ? [note] : [];
  });
  return notes.length === 0
    ? problems
    : problems.filter(({ code, params }) => {
        const { found, better } = params as { found: string; better?: string };
        return code !== 'footnote-sign' || better !== undefined || !notes.includes(found);
      });
}

/** Two asterisks that open in one paragraph and close in a later one: emphasis ends with its paragraph (CommonMark 6.2). */
function joinedAcross(problems: Problem[], source: string): Problem[] {
  const lines = source.split('\n');
  const alone = problems.filter(({ code, params }) => code === 'emphasis-sign' && isUnpaired(params as Unpaired));
  const textAt = ({ line, column }: Problem): [before: string, after: string] => {
    const text = lines[line - 1] ?? '';
    return [text.slice(0, column - 1), text.slice(column + 1)];
  };
  const closings = new Set<Problem>();
  const openings = new Map<Problem, number>();
  for (const [i, opening] of alone.entries()) {
    const closing = alone[i + 1];
    if (!closing || closings.has(opening)) continue;
    const isOpening = /^\S/.test(textAt(opening)[1]) && !/\S$/.test(textAt(opening)[0]);
    const isClosing = /\S$/.test(textAt(closing)[0]) && !/^\S/.test(textAt(closing)[1].trimEnd());
    const isApart = lines.slice(opening.line, closing.line - 1).some((line) => line.trim() === '');
    if (!isOpening || !isClosing || !isApart) continue;
    openings.set(opening, closing.line);
    closings.add(closing);
  }
  return problems
    .filter((one) => !closings.has(one))
    .map((one) => (openings.has(one) ? { ...one, params: { ...one.params, until: openings.get(one)! } } : one));
}

type Unpaired = { found: string; better?: string; mark?: boolean };
const isUnpaired = ({ found, better, mark }: Unpaired): boolean => found === '**' && better === undefined && !mark;

/** As much of a line as a message shows: who copies it sees where it is cut. */
const shortened = (line: string): string => (line.length > longest ? `${line.slice(0, longest)}…` : line);
const longest = 24;

/** A line by its number, and by the sign that it begins with where all must have the same. */
const rowOf = (line: number, [found]: RegExpMatchArray, inRows: true | 'of one sign'): string =>
  inRows === true ? String(line) : `${line} ${found[0]}`;

function nearMiss(code: NearMissCode, found: string, better: string | undefined, place: Place): Problem {
  // What differs by the blanks before it alone is shown with them.
  const shown = found.trim() === better?.trim() ? found.trimEnd() : found.trim();
  const one = problem(code, { found: shown, better: better?.trim() }, place);
  // A file may have ends of lines of two characters: an edit across one would be too short.
  return better === undefined || found.includes('\n') || isTopic(shown) || holdsPlaceholder(better)
    ? one
    : { ...one, edit: { length: found.length, text: better } };
}
