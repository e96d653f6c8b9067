/** Keys above a list or above keys of their own whose colon is missing, or of full width: YAML reads what is below as their text. */
import { type Place, type Problem, pointIn, problem } from './problem.ts';
import { keyFor } from './problems/key-names.ts';

const bare = /^([a-z]\w*|\p{Script=Han}{2,4})\s*([：＝.。，,;；]?)\s*$/u;
/** The first line of what belongs to a key: an item, or a key that stands deeper. */
const item = /^\s*- /;
const deeper = /^\s+[\w\p{Script=Han}-]+\s*[:：]/u;
/** Keys of lists, which may be empty; and those of one text, which has its name where keys stand below it. */
const ofLists =
  /^(?:navigation|categories|formerly|archives|tags|people|places|organisations|credits|corrections|originals)$/;
const named = /^\s+(?:name|title|名称|名稱)\s*[:：]\s*(\S.*?)\s*$/;

/** The line that was meant by a key without its colon, and how many lines below it are part of it. */
function meant(
  name: string,
  below: readonly string[],
  known: readonly string[],
): { better: string; more: number } | undefined {
  const own = known.includes(name) ? name : keyFor(name, known);
  const next = below.find((one) => one.trim() !== '' && !/^\s*#/.test(one));
  if (own === 'publisher' && deeper.test(next ?? '')) {
    const end = below.findIndex((line) => /^\S/.test(line));
    const lines = end === -1 ? below : below.slice(0, end);
    const value = lines.map((line) => named.exec(line)?.[1]).find(Boolean);
    return value ? { better: `${own}: ${value}`, more: lines.join('\n').trimEnd().split('\n').length } : undefined;
  }
  // A key that nobody knows is told once it is one.
  if (item.test(next ?? '') && known.length > 0) return { better: `${own ?? name}:`, more: 0 };
  if (own && deeper.test(next ?? '')) return { better: `${own}:`, more: 0 };
  const isLast = next === undefined || /^[\w-]+:(?:\s|$)/.test(next);
  return own && isLast && ofLists.test(own) ? { better: `${own}: []`, more: 0 } : undefined;
}

/**
 * @param known the keys of the file's top @param start the place of the first line
 * @param check tells what else is wrong with a text once its keys have their colons
 * @returns nothing where no key lacks one
 * @example bareKeys(['tags', '- 招商'], ['tags'], place, () => [])?.[0].params.better // 'tags:'
 */
export function bareKeys(
  lines: readonly string[],
  known: readonly string[],
  start: Place,
  check: (text: string, place: (offset: number) => Place) => Problem[],
): Problem[] | undefined {
  const problems: Problem[] = [];
  const mended = [...lines];
  for (const [at, line] of lines.entries()) {
    const [, name, sign] = bare.exec(line) ?? [];
    const found = name ? meant(name, lines.slice(at + 1), known) : undefined;
    if (!found) continue;
    const { better, more } = found;
    const here = { ...start, line: start.line + at, column: 1 };
    const rows = more > 0 ? { rows: [here.line, here.line + more] as const } : {};
    const params = { mistake: sign ? 'NOT_KEYED' : 'NO_COLON', better, written: line, ...rows };
    const one = problem('yaml-syntax', params, here);
    problems.push(more > 0 ? one : { ...one, edit: { length: line.length, text: better } });
    mended.fill('', at, at + more + 1)[at] = better;
  }
  if (problems.length === 0) return undefined;
  const text = mended.join('\n');
  const pointAt = pointIn(text);
  return [
    ...problems,
    ...check(text, (offset) => {
      const { line, column } = pointAt(offset);
      return { ...start, line: start.line + line - 1, column };
    }),
  ];
}
