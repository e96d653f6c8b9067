/** Lines whose key is known and which are no "key: value" to YAML: a colon of full width, an equals sign, quotes around the whole line. */
import { type Place, type Problem, problem } from './problem.ts';
import { keyFor } from './problems/key-names.ts';
import { lineInstead } from './problems/line-instead.ts';

const shapes: readonly (readonly [shape: RegExp, mistake: string])[] = [
  [/^([\w\p{Script=Han}-]+)\s*：/u, 'NOT_KEYED'],
  [/^([\w\p{Script=Han}-]+)\s*[=＝]\s*\S/u, 'NOT_KEYED'],
  [/^([a-z]\w*)\s+(?=\S)[^:：=＝]*$/u, 'NO_COLON'],
  [/^["'“”]([\w\p{Script=Han}-]+)\s*[:：]\s*[^"'“”]+["'“”],?\s*$/u, 'LINE_QUOTED'],
];

/** True where a text may hold such lines. */
export const mayBeUnkeyed = (text: string): boolean =>
  /：|^[a-z]\w*[ \t]+[^\s:：=＝|>]|^["'“”]?[\w\p{Script=Han}-]+\s*[=＝]|^["'“”][^"'“”\n]*:\s/mu.test(text);

/** Each with the line that was meant. @param start the place of the first line */
export const unkeyedLines = (lines: readonly string[], known: readonly string[], start: Place): Problem[] =>
  lines.flatMap((line, i) => {
    for (const [shape, mistake] of shapes) {
      const name = shape.exec(line)?.[1];
      if (!name || !(mistake === 'NO_COLON' ? known.includes(name) : keyFor(name, known))) continue;
      const plain = withColon(line, mistake, known.includes(name));
      const better = lineInstead(plain, undefined, known) ?? (plain === line ? undefined : plain);
      if (!better) continue;
      const one = problem(
        'yaml-syntax',
        { mistake, better, written: line },
        { ...start, line: start.line + i, column: 1 },
      );
      return [{ ...one, edit: { length: line.length, text: better } }];
    }
    return [];
  });

/** The line as "key: value"; a known key before an equals sign is left to what mends such lines. */
function withColon(line: string, mistake: string, isKnown: boolean): string {
  if (mistake === 'NO_COLON') return line.replace(/\s+/, ': ');
  if (mistake === 'LINE_QUOTED') return line.trim().replace(/^["'“”]|["'“”],?$/g, '');
  return isKnown ? line : line.replace(/^([^\s:：=＝]+)\s*[=＝]\s*/, '$1: ');
}
