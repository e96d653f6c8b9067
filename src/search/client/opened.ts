/** The parts of an index that answers are made of: postings, texts, filters, dates, names. */
import { type Edition, otherEdition } from '../../core/edition.ts';
import { indexedLines } from '../article-index.ts';
import { type Canonicalise, makeCanonicalise } from '../canonical.ts';
import { readClasses } from '../classes.ts';
import type { Manifest, Names, Synonyms } from '../index-format.ts';
import type { openDates } from './dates.ts';
import type { Files } from './files.ts';
import type { openFilters } from './filters.ts';
import { timesIn, type Verify } from './finder.ts';
import { openPostings } from './posting-source.ts';
import type { questionReader } from './question.ts';
import type { startReader } from './reader.ts';
import type { secondTier } from './second-tier.ts';
import { openTexts } from './texts.ts';

/** What is loaded when it is first needed (deferred.ts). */
export interface LateParts {
  openDates: typeof openDates;
  openFilters: typeof openFilters;
  questionReader: typeof questionReader;
  secondTier: typeof secondTier;
  startReader: typeof startReader;
}

/** Loads it, once. */
export type LoadLateParts = () => Promise<LateParts>;

/** The parts of an index, opened. */
export type Opened = ReturnType<typeof openParts>;

/** Makes what is asked for the first time, and again where that failed. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}

/** Opens what a query may need; nothing of it is fetched before it is asked for. */
export function openParts(files: Files, manifest: Manifest, load: LoadLateParts) {
  const classes = readClasses(manifest.classes);
  const canonicalise = makeCanonicalise(classes);
  const source = openPostings(files, manifest, async () => (await load()).startReader);
  const textOf = openTexts(manifest, files, classes);
  const questions = once(async () => (await load()).questionReader(canonicalise));
  const dates = once(async () => (await load()).openDates(manifest.index, files));
  const names = (edition: Edition): Promise<Names> => files.json(manifest.names[edition]);
  const glossary = async (): Promise<Synonyms> => (manifest.synonyms ? files.json(manifest.synonyms) : []);
  const verifyIn = verifier(textOf, canonicalise);
  return {
    version: manifest.index,
    articles: manifest.segments.reduce((sum, { count }) => sum + count, 0),
    canonicalise,
    source,
    questions,
    names,
    glossary,
    filters: once(async () => (await load()).openFilters(manifest.segments, manifest.index, files)),
    dates,
    texts: { textOf, canonicalise, verifyIn },
    approximateTo: once(async () =>
      (await load()).secondTier({
        source,
        canonicalise,
        questions: await questions(),
        names,
        glossary,
        dates,
        verifyIn,
      }),
    ),
  };
}

/** @returns for an edition, whether a run stands in an article's text in either */
const verifier =
  (textOf: ReturnType<typeof openTexts>, canonicalise: Canonicalise) =>
  (edition: Edition): Verify =>
  async (article, run, places, held) => {
    for (const one of [edition, otherEdition(edition)]) {
      const { title, text, names: labels } = await textOf(article, one);
      const lines = indexedLines([title, text, labels].join('\n'), canonicalise);
      if (lines.some((line) => line.includes(run))) return true;
      // Where this edition explains every place, the other has nothing more.
      if (timesIn(lines, run, held) >= places.length) return false;
    }
    return false;
  };
