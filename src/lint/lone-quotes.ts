/** A quotation mark of a programmer's keyboard in Chinese that has no other half; a figure has it for inches. */
import { isQuotedRow } from '../content/body/comma-rows.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

const plain = /(?<![\d=])"/g;

/** The place of the lone mark of a text whose other quotation marks are all in pairs. */
export function loneQuote(text: string): number | undefined {
  const marks = matchesIn(text, plain);
  const isPaired = text.split('“').length === text.split('”').length;
  const [first] = marks;
  if (!first || marks.length % 2 === 0 || !isPaired || !/\p{Script=Han}/u.test(text)) return undefined;
  // Where all but one are pairs, the last one is left.
  return marks.at(-1)!.index;
}

/** The first lone mark of each line of a body's prose. @example checkLoneQuotes('a.mdx', '他说"好。')[0].params.sign // '"' */
export function checkLoneQuotes(file: string, source: string): Problem[] {
  const start = bodyStartOf(source);
  if (!source.includes('"', start)) return [];
  const at = pointIn(source);
  return matchesIn(proseOfFile(source), /[^\n]+/g).flatMap(({ 0: line, index }) => {
    const lone =
      index < start || isQuotedRow(line) || /^\s*(?:[|<{]|\[[^\]]*\]:)|[<(]|="/.test(line)
        ? undefined
        : loneQuote(line);
    if (lone === undefined) return [];
    const found = source.slice(index + Math.max(0, lone - 4), index + Math.min(line.length, lone + 6));
    return [problem('unpaired-mark', { sign: '"', found }, { file, ...at(index + lone) })];
  });
}
