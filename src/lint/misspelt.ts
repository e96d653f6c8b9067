/** Words that many misspell, by the list misspelt.tsv: none of them means anything as it is spelt. */
import { readFileSync } from 'node:fs';
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { createConverter } from '../conversion/index.ts';
import { lazy } from '../core/lazy.ts';
import { readTable } from '../core/tsv.ts';
import { proseLines } from './strays.ts';

const words = lazy(() => {
  const rows = readTable(readFileSync(new URL('misspelt.tsv', import.meta.url), 'utf8'));
  const better = new Map(rows.map(([wrong = '', right = '']): [string, string] => [wrong, right]));
  return { better, pattern: new RegExp([...better.keys()].join('|')) };
});
const toHant = lazy(() => createConverter({ to: 'zh-Hant' }));

/** The misspelt words of an article, each with its right spelling in the script that the article is written in. */
export function checkMisspelt({ script }: Article, file: string, source: string): Problem[] {
  const { better, pattern } = words();
  if (!pattern.test(script === 'zh-Hant' ? foldToSimplified(source) : source)) return [];
  const at = pointIn(source);
  return [...proseLines(source)].flatMap(({ line, start }) =>
    [...foldToSimplified(line).matchAll(new RegExp(pattern, 'g'))].map(({ 0: wrong, index }) => {
      const right = better.get(wrong)!;
      const written = script === 'zh-Hant' ? toHant().convert(right) : right;
      const params = { found: line.slice(index, index + wrong.length), better: written };
      return problem('misspelt-word', params, { file, ...at(start + index) });
    }),
  );
}
