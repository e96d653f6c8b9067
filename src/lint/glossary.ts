/** Entries of the glossary that contradict each other, are the wrong way round, or do nothing. */
import { join } from 'node:path';
import type { GlossaryPlaces } from '../archive/glossary.ts';
import { type Problem, problem } from '../content/problem.ts';
import { type Coordinates, type Glossary, glossaryKinds } from '../content/schema/glossary.ts';
import { regionalCharacters } from '../conversion/dictionary.ts';
import { characterForms } from '../conversion/engine/lattice-data.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { createConverter, isSimplifiedOnly } from '../conversion/index.ts';
import { lazy } from '../core/lazy.ts';
import { commonSurnames } from './common-surnames.ts';
import { severalIn } from './values.ts';

const toHans = createConverter({ to: 'zh-Hans' });
const toHant = lazy(() => createConverter({ to: 'zh-Hant' }));
const intoHant = lazy(() => characterForms('tw'));

/** True for an entry of both forms and nothing else. */
const isPair = (entry: object): boolean =>
  Object.entries(entry).every(
    ([key, value]) => /^han[st]$/.test(key) || value === undefined || [value].flat().length === 0,
  );

/** What Hong Kong writes in Traditional, and Taiwan as Simplified does not: 税, 户. */
const inHongKong = lazy(() => new Set([...regionalCharacters('hk')].map(([, written]) => written)));

/** The characters of a word that Traditional never writes. */
const simplifiedIn = (word: string): string =>
  [...word].filter((character) => isSimplifiedOnly(character) && !inHongKong().has(character)).join('');

/** The one character of a Chinese name of which the other script's is no form: 黄国梁 and 黃國棟. */
function unlikeIn(hans: string, hant: string): { written: string; better: string } | undefined {
  if (!/^\p{Script=Han}{2,4}$/u.test(hans) || !commonSurnames().has(hans.charAt(0))) return undefined;
  const [from, into] = [foldToSimplified(hans), foldToSimplified(hant)];
  const differing = [...from].flatMap((character, i) => (character === into[i] ? [] : [i]));
  const [at] = differing;
  // A surname that Traditional writes as Simplified does: 梁, and never 樑.
  const written = hant.charAt(0);
  const proper = at === undefined && written !== hans.charAt(0) ? toHant().convert(hans) : '';
  if (proper !== '' && proper.charAt(0) === hans.charAt(0))
    return { written, better: proper.charAt(0) + hant.slice(1) };
  if (at === undefined || differing.length > 1) return undefined;
  const [own, other] = [hans.charAt(at), hant.charAt(at)];
  if (toHans.convert(other) === own || intoHant().get(own) === other) return undefined;
  return { written: other, better: hant.slice(0, at) + toHant().convert(own) + hant.slice(at + 1) };
}

/** What to write where one word is longer: the other script of the Simplified one, where the Traditional one holds it. */
function lengthCure(hans: string, hant: string): { single?: true; better?: string } {
  if ([...hans].length === 1 && [...hant].length === 1) return { single: true };
  const better = toHant().convert(hans);
  return hant.includes(better) || better.includes(hant) ? { better } : {};
}

/** A word without signs and blanks. */
const plainWord = (word: string): string => word.replace(/[（(].*[）)]|[\s\u3000。“”"「」：:（）()]/gu, '');

/** Both words without their signs and blanks, as an entry. */
const wordsOf = (hans: string, hant: string): string => `{ hans: ${plainWord(hans)}, hant: ${plainWord(hant)} }`;

/** True for a word that Simplified would write otherwise in all its characters that differ between the scripts. */
const isTraditionalOnly = (word: string): boolean =>
  toHans.convert(word) !== word && simplifiedIn(word) === '' && /^\p{Script=Han}{2,}$/u.test(word);

/**
 * True for words that stand in each other's place: 黃國棟 as Simplified; and 軟體 where 软件 is Traditional, which are
 * two words for one thing, so that the other script of neither is the other.
 */
const areExchanged = (hans: string, hant: string): boolean =>
  (hans !== hant && toHans.convert(hans) === hant) ||
  (isTraditionalOnly(hans) &&
    toHans.convert(hant) === hant &&
    (simplifiedIn(hant) !== '' || foldToSimplified(hans) !== hant));

/** True for two words for one thing of which the one as Traditional is Simplified, and the other may be either: 滑鼠, 鼠标. */
const areOtherWords = (hans: string, hant: string): boolean =>
  simplifiedIn(hant) !== '' && foldToSimplified(hans) !== hant && toHant().convert(hans) === hans;

/**
 * True for a point by the Arctic Ocean which the other way round lies in the west of China. In the rest of China a
 * longitude is beyond 90, which no latitude can be.
 */
const isMirrored = ({ latitude, longitude }: Coordinates): boolean =>
  latitude > 73 && latitude <= 90 && longitude >= 18 && longitude <= 54;

/** @param places where each file's entries stand @param shown how the archive's folder is called in messages */
export function checkGlossary(glossary: Glossary, places: GlossaryPlaces, shown: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { other: string; before: string }>();
  /** Whom each name is of: every entry by its own, and those that came so far by their aliases. */
  const called = new Map(
    glossaryKinds
      .flatMap((kind) => glossary[kind])
      .flatMap(({ hans, hant }) => [[hans, hans] as const, [hant, hans] as const]),
  );
  for (const kind of glossaryKinds) {
    const file = join(shown, 'glossary', `${kind}.yaml`);
    for (const [i, entry] of glossary[kind].entries()) {
      const { hans, hant, aliases = [], coordinates } = entry;
      const place = { file, ...places[kind]([i]) };
      if (coordinates && isMirrored(coordinates))
        problems.push(problem('coordinates-exchanged', coordinates, { file, ...places[kind]([i, 'coordinates']) }));
      for (const [nth, item] of aliases.entries()) {
        const of = called.get(item);
        if (of && of !== hans)
          problems.push(
            problem('alias-twice', { alias: item, hans, other: of }, { file, ...places[kind]([i, 'aliases', nth]) }),
          );
        else called.set(item, hans);
        const items = severalIn(item) && aliases.flatMap((one) => severalIn(one) ?? [one]);
        const params = items && { item, key: 'aliases', items };
        if (params) problems.push(problem('full-width-comma', params, { file, ...places[kind]([i, 'aliases', nth]) }));
      }
      const first = seen.get(hans);
      if (first) problems.push(problem('glossary-contradiction', { hans, hant, ...first }, place));
      else seen.set(hans, { other: `${kind}.yaml:${place.line}`, before: hant });
      // The entry that is kept settles how the name is written.
      if (first) continue;
      const lengths = [[...hans].length, [...hant].length];
      const [plainHans, plainHant] = [hans, hant].map(plainWord) as [string, string];
      if (areExchanged(plainHans, plainHant) || (kind === 'terms' && areOtherWords(plainHans, plainHant)))
        problems.push(
          problem(
            'glossary-swapped',
            { hans: plainHans, hant: plainHant, ...(isPair(entry) && { whole: true as const }) },
            place,
          ),
        );
      else if (/[\s\u3000。“”"「」：:（）()]/u.test(hans + hant) && /\p{Script=Han}/u.test(hans))
        problems.push(problem('glossary-sign', { hans, hant, better: wordsOf(hans, hant) }, place));
      else if (isTraditionalOnly(hans))
        problems.push(problem('glossary-traditional', { hans, better: toHans.convert(hans) }, place));
      else if (/[、，,;；]/.test(hans)) problems.push(problem('glossary-several', { found: hans }, place));
      else if (simplifiedIn(hant))
        problems.push(
          problem(
            'glossary-unconverted',
            { hant, characters: simplifiedIn(hant), better: toHant().convert(hant) },
            place,
          ),
        );
      else if (lengths[0] !== lengths[1] || lengths[0] === 1)
        problems.push(problem('glossary-length', { hans, hant, ...lengthCure(hans, hant) }, place));
      else {
        // Terms have other words in the other script.
        const unlike = kind === 'terms' ? undefined : unlikeIn(hans, hant);
        if (unlike) problems.push(problem('glossary-unlike', { hans, hant, ...unlike }, place));
      }
    }
  }
  return problems;
}
