/**
 * Names that the article itself has decided (names/held-names.ts): as certain as an entry of the glossary, but where a
 * word reaches across their beginning or their end, as 关于 and 洋人 do in 关于洋人, they are less so.
 */
import type { HeldName } from '../converter.ts';
import type { Cost } from '../engine/front-coding.ts';
import { type Candidate, none, type Rule, unitsOf } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';
import { foldToSimplified } from '../fold-to-simplified.ts';
import { costOf } from './glossary.ts';

/** Added where a word reaches across one end: half of what one word costs. */
const acrossOneEnd: Cost = 4;

/** The rule for the names of one article; nothing begins one where it has none. @param isWord of the dictionary, folded */
export function articleNames(names: readonly HeldName[], isWord: (text: string) => boolean): Rule {
  const candidateAt = ({ folded }: Run, at: number, { from, to }: HeldName): readonly Candidate[] => {
    const end = at + from.length;
    const crossed = [at, end].filter(
      (edge) => edge > 0 && edge < folded.length && isWord(folded.slice(edge - 1, edge + 1)),
    ).length;
    if (crossed > 1) return none;
    return [{ end, cost: costOf(from) + crossed * acrossOneEnd, output: to, rule: 'name', confidence: 0.9 }];
  };
  return {
    id: 'article-names',
    firstUnits: unitsOf(names.map(({ from }) => foldToSimplified(from))),
    canMatch: (run, at) => names.some(({ from }) => run.text.startsWith(from, run.start + at)),
    candidates: (run, at) =>
      names.flatMap((name) =>
        at + name.from.length <= run.length && run.text.startsWith(name.from, run.start + at)
          ? candidateAt(run, at, name)
          : none,
      ),
  };
}

/** Stands among the rules of a direction where those of an article will stand. */
export const noArticleNames: Rule = articleNames([], () => false);
