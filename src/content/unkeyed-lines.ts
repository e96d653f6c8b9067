/** Lines whose key is known and which are no "key: value" to YAML: a colon of full width, an equals sign, quotes around the whole line. */
import { lazy } from '../core/lazy.ts';
import { unknownKey } from './explain-key.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { keyFor } from './problems/key-names.ts';
import { lineInstead } from './problems/line-instead.ts';
import { keyed, linesOf, readValue } from './problems/renamed-line.ts';
import type { Params } from './problems/table.ts';

const shapes: readonly (readonly [shape: RegExp, mistake: string])[] = [
  [/^([\w\p{Script=Han}-]+)\s*：/u, 'NOT_KEYED'],
  [/^([\w\p{Script=Han}-]+)\s*[=＝]\s*\S/u, 'NOT_KEYED'],
  [/^([a-z]\w*)\s+(?=\S)[^:：=＝]*$/u, 'NO_COLON'],
  [/^["'“”]([\w\p{Script=Han}-]+)\s*[:：]\s*[^"'“”]+["'“”],?\s*$/u, 'LINE_QUOTED'],
];

/** True where a text may hold such lines. */
export const mayBeUnkeyed = (text: string): boolean =>
  /：|^[a-z]\w*[ \t]+[^\s:：=＝|>]|^["'“”]?[\w\p{Script=Han}-]+\s*[=＝]|^["'“”][^"'“”\n]*:\s/mu.test(text);

/**
 * Each with the line that was meant; where other lines say the same by another name, the one line that all of them are.
 * @param start the place of the first line
 */
export const unkeyedLines = (lines: readonly string[], known: readonly string[], start: Place): Problem[] => {
  const among = lazy(() => pairsOfLines(lines));
  return lines.flatMap((line, i) => {
    const place = { ...start, line: start.line + i, column: 1 };
    for (const [shape, mistake] of shapes) {
      const name = shape.exec(line)?.[1];
      if (!name || !(mistake === 'NO_COLON' ? known.includes(name) : keyFor(name, known))) continue;
      const parts = mistake === 'NOT_KEYED' ? linesOf(line, known) : undefined;
      if (parts && parts.length > 1) {
        const several = problem('yaml-syntax', { mistake: 'SEVERAL_KEYS', parts }, place);
        return [{ ...several, edit: { length: line.length, text: parts.join('\n') } }];
      }
      const both = mistake === 'NOT_KEYED' ? saidByOthers(name, known, among()) : undefined;
      if (both?.twin) return [problem('unknown-key', { among: [], ...both }, place)];
      if (both?.better) return [problem('yaml-syntax', { mistake, better: both.better, written: line }, place)];
      const plain = withColon(line, mistake, known.includes(name));
      const better = lineInstead(plain, undefined, known) ?? (plain === line ? undefined : plain);
      if (!better) continue;
      const one = problem('yaml-syntax', { mistake, better, written: line }, place);
      return [{ ...one, edit: { length: line.length, text: better } }];
    }
    return [];
  });
};

/** The key and the value of each line that has both, with the signs that YAML needs. */
const pairsOfLines = (lines: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    lines.flatMap((line): [string, unknown][] => {
      const [, head, name, rest = ''] = keyed.exec(lineInstead(line) ?? line) ?? [];
      return head === '' && name ? [[name, readValue(rest)]] : [];
    }),
  );

/** What is told of a key that other lines have, too, by its own name or by another one; nothing where none has. */
function saidByOthers(
  name: string,
  known: readonly string[],
  among: Record<string, unknown>,
): Omit<Params<'unknown-key'>, 'among'> | undefined {
  const near = keyFor(name, known);
  const isSaid = Object.keys(among).some((key) => key !== name && (key === near || keyFor(key, known) === near));
  return name === near || !isSaid ? undefined : unknownKey(name, known, among);
}

/** The line as "key: value"; a known key before an equals sign is left to what mends such lines. */
function withColon(line: string, mistake: string, isKnown: boolean): string {
  if (mistake === 'NO_COLON') return line.replace(/\s+/, ': ');
  if (mistake === 'LINE_QUOTED') return line.trim().replace(/^["'“”]|["'“”],?$/g, '');
  return isKnown ? line : line.replace(/^([^\s:：=＝]+)\s*[=＝]\s*/, '$1: ');
}
