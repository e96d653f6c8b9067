/**
 * Markdown that was meant and is printed as it stands: signs of full width, a blank too many or missing, the signs of
 * other dialects. They are looked for only in what the parser left as text, so that what it read is never doubted.
 */
import type { ElementContent, Root } from 'hast';
import { type Place, type Problem, pointIn, problem } from '../problem.ts';
import { habits, type NearMissCode } from './near-miss-habits.ts';

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
  for (const { code, signs, pattern, better, inRows, printed } of habits) {
    if (![...signs].some((sign) => text.includes(sign)) || (printed && !isPrinted(printed))) continue;
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
