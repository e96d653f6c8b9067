/** The second tier: what is searched for where no article holds all that a query asks for. */
import type { Edition } from '../../core/edition.ts';
import type { Canonicalise } from '../canonical.ts';
import type { Names, Synonyms } from '../index-format.ts';
import { readQuery } from '../query.ts';
import { approximate } from './approximate.ts';
import { findRun, type Verify } from './finder.ts';
import { union } from './phrase.ts';
import type { PostingSource } from './posting-source.ts';
import { cutWords, peopleCalled, type QuestionReader } from './question.ts';
import type { Found } from './ranking.ts';
import { makeThesaurus } from './thesaurus.ts';

/** What the second tier works with. */
export interface SecondTierOptions {
  source: PostingSource;
  canonicalise: Canonicalise;
  questions: QuestionReader;
  /** Every topic with its label. */
  names(edition: Edition): Promise<Names>;
  /** The glossary's synonyms. */
  glossary(): Promise<Synonyms>;
  verifyIn(edition: Edition): Verify;
}

/** How many people are tried whom a surname with a title may mean. */
const peopleTried = 8;

/** @returns the articles that share a part of a query, best first; of words of the same meaning none where the reader wants none */
export function secondTier({ source, canonicalise, questions, names, glossary, verifyIn }: SecondTierOptions) {
  const opening = async () => makeThesaurus(await glossary(), canonicalise);
  let thesaurus: ReturnType<typeof opening> | undefined;
  return async (query: string, edition: Edition, withSynonyms = true): Promise<Found[]> => {
    const { runs, called } = questions.read(readQuery(query).wanted.map(({ text }) => text));
    if (runs.length === 0) return [];
    const anyOf = async (words: readonly string[]) =>
      (await Promise.all(words.map((word) => findRun(source, word, verifyIn(edition))))).reduce(union, []);
    const groupsOf = async (groups: readonly (readonly string[])[]) =>
      (await Promise.all(groups.map(anyOf))).filter((postings) => postings.length > 0);
    const people = await Promise.all(
      called.map(async ({ surname }) =>
        peopleCalled(surname, await names(edition), canonicalise).slice(0, peopleTried),
      ),
    );
    const { words, texts } = cutWords(runs);
    const found = await approximate(source, {
      runs: texts,
      whole: await groupsOf([...people, ...words.map((word) => [word])]),
      synonyms: async () => {
        if (!withSynonyms) return [];
        thesaurus ??= opening();
        const { synonymsIn } = await thesaurus;
        return groupsOf(runs.flatMap((run) => synonymsIn(run)));
      },
    });
    return found.map(({ article, isInTitle, score }) => ({
      article,
      title: isInTitle ? 'part' : 'none',
      relevance: score,
    }));
  };
}
