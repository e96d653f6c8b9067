/** Entries of the glossary that contradict each other, are the wrong way round, or do nothing. */
import { join } from 'node:path';
import type { GlossaryPlaces } from '../archive/glossary.ts';
import { type Problem, problem } from '../content/problem.ts';
import { type Glossary, glossaryKinds } from '../content/schema/glossary.ts';
import { regionalCharacters } from '../conversion/dictionary.ts';
import { createConverter, isSimplifiedOnly } from '../conversion/index.ts';
import { lazy } from '../core/lazy.ts';

const toHans = createConverter({ to: 'zh-Hans' });

/** What Hong Kong writes in Traditional, and Taiwan as Simplified does not: 税, 户. */
const inHongKong = lazy(() => new Set([...regionalCharacters('hk')].map(([, written]) => written)));

/** The characters of a word that Traditional never writes. */
const simplifiedIn = (word: string): string =>
  [...word].filter((character) => isSimplifiedOnly(character) && !inHongKong().has(character)).join('');

/** @param places where each file's entries stand @param shown how the archive's folder is called in messages */
export function checkGlossary(glossary: Glossary, places: GlossaryPlaces, shown: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const kind of glossaryKinds) {
    const file = join(shown, 'glossary', `${kind}.yaml`);
    for (const [i, { hans, hant }] of glossary[kind].entries()) {
      const place = { file, ...places[kind]([i]) };
      const other = seen.get(hans);
      if (other) problems.push(problem('glossary-contradiction', { hans, other }, place));
      else seen.set(hans, `${kind}.yaml:${place.line}`);
      const lengths = [[...hans].length, [...hant].length];
      if (hans !== hant && toHans.convert(hans) === hant)
        problems.push(problem('glossary-swapped', { hans, hant }, place));
      else if (/[、，,;；]/.test(hans)) problems.push(problem('glossary-several', { found: hans }, place));
      else if (simplifiedIn(hant))
        problems.push(problem('glossary-unconverted', { hant, characters: simplifiedIn(hant) }, place));
      else if (lengths[0] !== lengths[1] || lengths[0] === 1)
        problems.push(problem('glossary-length', { hans, hant }, place));
    }
  }
  return problems;
}
