/** People whom an article calls by another spelling than the glossary has: 苏明议会长 for 苏明义. */
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { commonSurnames } from './common-surnames.ts';
import { calledIn, differBy, soundOf } from './namesakes.ts';

/** A name with a title, in Simplified, where it stands first. */
export interface CalledName {
  name: string;
  place: Place;
}

/** @returns each name of a file that has a title, once */
export function calledNames(file: string, source: string): CalledName[] {
  const at = pointIn(source);
  const names = new Map<string, CalledName>();
  for (const { name, index } of calledIn(source)) {
    const folded = foldToSimplified(name);
    if (!names.has(folded)) names.set(folded, { name: folded, place: { file, ...at(index) } });
  }
  return [...names.values()];
}

/** @returns a rule that holds names against those of the glossary */
export function glossaryNames({ names }: Glossary): (called: readonly CalledName[]) => Problem[] {
  const people = names
    .map(({ hans }) => ({ hans, folded: foldToSimplified(hans) }))
    .filter(({ hans, folded }) => /^\p{Script=Han}{3}$/u.test(hans) && commonSurnames().has(folded[0]!));
  const known = new Set(people.map(({ folded }) => folded));
  const bySound = Map.groupBy(people, ({ folded }) => soundOf(folded));
  const surnames = new Set(people.map(({ folded: [surname] }) => surname));
  return (called) =>
    called.flatMap(({ name, place }) => {
      if (known.has(name) || !surnames.has(name[0]!)) return [];
      const other = bySound.get(soundOf(name))?.find(({ folded }) => differBy(folded, name) === 1);
      return other ? [problem('name-two-ways', { found: name, other: other.hans, of: 'glossary' }, place)] : [];
    });
}
