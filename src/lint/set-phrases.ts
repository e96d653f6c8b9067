/** Set phrases with a character left out, typed twice, or changed: 鼎力持, 一如继往. A person decides. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { createConverter, phraseSlips } from '../conversion/index.ts';
import { lazy } from '../core/lazy.ts';
import { proseLines } from './strays.ts';

const toHant = lazy(() => createConverter({ to: 'zh-Hant' }));

/** Each such slip of an article's prose, but what it writes so more than once. */
export function checkSetPhrases({ script }: Pick<Article, 'script'>, file: string, source: string): Problem[] {
  const at = pointIn(source);
  return proseLines(source).flatMap(({ line, start }) =>
    phraseSlips(line).flatMap(({ at: index, length, better }) => {
      const found = line.slice(index, index + length);
      if (source.indexOf(found) !== source.lastIndexOf(found)) return [];
      const right = script === 'zh-Hant' ? toHant().convert(better) : better;
      return [problem('set-phrase', { found, better: right }, { file, ...at(start + index) })];
    }),
  );
}
