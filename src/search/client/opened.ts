/** The parts of an index that answers are made of: postings, texts, filters, dates, names. */
import { type Edition, otherEdition } from '../../core/edition.ts';
import { indexedLines } from '../article-index.ts';
import { type Canonicalise, makeCanonicalise, readClasses } from '../canonical.ts';
import type { Manifest, Names, Synonyms } from '../index-format.ts';
import { openDates } from './dates.ts';
import type { Files } from './files.ts';
import { openFilters } from './filters.ts';
import { timesIn, type Verify } from './finder.ts';
import { openPostings } from './posting-source.ts';
import { questionReader } from './question.ts';
import { secondTier } from './second-tier.ts';
import { openTexts } from './texts.ts';

/** The parts of an index, opened. */
export type Opened = ReturnType<typeof openParts>;

/** Opens what a query may need; but for the tables of the postings nothing of it is fetched before it is asked for. */
export function openParts(files: Files, manifest: Manifest) {
  const canonicalise = makeCanonicalise(readClasses(manifest.classes));
  const source = openPostings(files, manifest.index, manifest.reader);
  // Whoever asks first is told why it failed.
  source.catch(() => undefined);
  const textOf = openTexts(manifest, files);
  const questions = questionReader(canonicalise);
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
    filters: openFilters(manifest.segments, manifest.index, files),
    inRange: openDates(manifest.index, files),
    texts: { textOf, canonicalise, verifyIn },
    approximateTo: secondTier({ source, canonicalise, questions, names, glossary, verifyIn }),
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
