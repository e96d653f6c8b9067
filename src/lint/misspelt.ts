/** Words that many misspell, by the list misspelt.tsv: none of them means anything as it is spelt. */
import { readFileSync } from 'node:fs';
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { isHan } from '../conversion/han.ts';
import { createConverter, wordEnds } from '../conversion/index.ts';
import { Alphabet, alphabetOf } from '../core/alphabet.ts';
import { lazy } from '../core/lazy.ts';
import { matchesIn } from '../core/matches.ts';
import { readTable } from '../core/tsv.ts';
import { proseLines } from './strays.ts';

const words = lazy(() => {
  const rows = readTable(readFileSync(new URL('misspelt.tsv', import.meta.url), 'utf8'));
  const better = new Map(rows.map(([wrong = '', right = '']): [string, string] => [wrong, right]));
  const patterns = rows.map(([wrong = '', , notBefore = '']) => (notBefore ? `${wrong}(?![${notBefore}])` : wrong));
  return { better, wrong: [...better.keys()], pattern: new RegExp(patterns.join('|'), 'g') };
});
const toHant = lazy(() => createConverter({ to: 'zh-Hant' }));

/** The misspelt words of an article, each with its right spelling in the script that the article is written in. */
export function checkMisspelt({ script }: Pick<Article, 'script'>, file: string, source: string): Problem[] {
  const { better, wrong, pattern } = words();
  const { units } = alphabetOf(source);
  const alphabet = script === 'zh-Hant' ? new Alphabet(foldToSimplified(units)) : alphabetOf(source);
  const possible = wrong.filter((word) => alphabet.hasAll(word));
  if (possible.length === 0) return [];
  const text = script === 'zh-Hant' ? foldToSimplified(source) : source;
  if (!possible.some((word) => text.includes(word))) return [];
  const at = pointIn(source);
  return proseLines(source).flatMap(({ line, start }) =>
    matchesIn(foldToSimplified(line), pattern).flatMap(({ 0: found, index, input }) => {
      const right = better.get(found)!;
      const written = script === 'zh-Hant' ? toHant().convert(right) : right;
      const params = { found: line.slice(index, index + found.length), better: written };
      // Folding makes 著 and 乾 of some words what they are misspelt with.
      if (params.found === written || isAcross(input, index, index + found.length)) return [];
      return [problem('misspelt-word', params, { file, ...at(start + index) })];
    }),
  );
}

/** Characters on either side by which words are told apart. */
const reach = 6;

/** True where words of the lattice run across both ends of a stretch: 研究竞赛 has no 究竞. */
function isAcross(text: string, from: number, to: number): boolean {
  let [start, end] = [from, to];
  while (start > 0 && from - start < reach && isHan(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - to < reach && isHan(text.charCodeAt(end))) end++;
  const boundaries = new Set([0, ...wordEnds(text.slice(start, end))]);
  return !boundaries.has(from - start) && !boundaries.has(to - start);
}
