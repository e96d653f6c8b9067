/**
 * Markdown that was meant and is printed as it stands: signs of full width, a blank too many or missing, the signs of
 * other dialects. They are looked for only in what the parser left as text, so that what it read is never doubted.
 */
import type { ElementContent, Root } from 'hast';
import { type Place, type Problem, pointIn, problem } from '../problem.ts';
import { habits, type NearMissCode } from './near-miss-habits.ts';

/** The text that the parser left, in its places; all else is U+0000. Line ends stay. */
export function leftOver(tree: Root, source: string): string {
  const shown: [from: number, to: number][] = [];
  const visit = (node: ElementContent): void => {
    if (node.type === 'text') {
      const { start: from, end: to } = node.position ?? {};
      if (from?.offset !== undefined && to?.offset !== undefined) shown.push([from.offset, to.offset]);
    } else if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) return;
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const child of tree.children) visit(child as ElementContent);
  let text = '';
  for (const [from, to] of shown.sort(([a], [b]) => a - b)) {
    if (to <= text.length) continue;
    text += source.slice(text.length, from).replace(/[^\n]/g, '\0') + source.slice(Math.max(from, text.length), to);
  }
  return text + source.slice(text.length).replace(/[^\n]/g, '\0');
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
  for (const { code, signs, pattern, better, inRows, printed, whole, wholeBetter } of habits) {
    if (![...signs].some((sign) => text.includes(sign)) || (printed && !isPrinted(printed))) continue;
    const matches = [...text.matchAll(pattern)].filter(({ index }) => source[index - 1] !== '\\');
    const lines = new Set(inRows ? matches.map(({ index }) => at(index).line) : []);
    for (const match of matches) {
      const end = match.index + match[0].length;
      const point = at(match.index);
      if (taken.subarray(match.index, end).some(Boolean)) continue;
      if (inRows && !lines.has(point.line - 1) && !lines.has(point.line + 1)) continue;
      taken.fill(1, match.index, end);
      const one = nearMiss(code, source.slice(match.index, end), better?.(match), { file, ...point });
      const all = whole?.exec(source.slice(match.index, match.index + 200));
      problems.push(all && wholeBetter ? { ...one, params: { found: all[0], better: wholeBetter(all) } } : one);
    }
  }
  return problems;
}

function nearMiss(code: NearMissCode, found: string, better: string | undefined, place: Place): Problem {
  const one = problem(code, { found: found.trim(), better: better?.trim() }, place);
  return better === undefined ? one : { ...one, edit: { length: found.length, text: better } };
}
