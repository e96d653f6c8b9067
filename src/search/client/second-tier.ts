/** The second tier: what is searched for where no article holds all that a query asks for. */
import type { Edition } from '../../core/edition.ts';
import type { Canonicalise } from '../canonical.ts';
import type { Names, Synonyms } from '../index-format.ts';
import type { Posting } from '../posting-list.ts';
import { readQuery } from '../query.ts';
import { approximate } from './approximate.ts';
import { datedPostings } from './date-words.ts';
import type { ArticleDates } from './dates.ts';
import { findRun, type Verify } from './finder.ts';
import type { NamedDate } from './named-dates.ts';
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
  dates(): Promise<ArticleDates>;
  verifyIn(edition: Edition): Verify;
}

/** How many people are tried whom a surname with a title may mean. */
const peopleTried = 8;

/** Dates as articles write them. @example writtenDate('2016-04') // '2016年4月' */
const writtenDate = (bound: string): string =>
  bound
    .split('-')
    .map((part, at) => `${Number(part)}${'年月日'[at]}`)
    .join('');

/** The range without its last part: of a day its month, of a month its year. */
const widened = ({ from, to }: NamedDate['range']): NamedDate['range'] | undefined =>
  from === to && from.includes('-') ? { from: from.replace(/-\d\d$/, ''), to: to.replace(/-\d\d$/, '') } : undefined;

/** The articles that were published on a date or write of it; where there is none, those of its month or its year. */
async function publishedOn(
  { text, range }: NamedDate,
  { source, dates, canonicalise, verifyIn }: SecondTierOptions,
  edition: Edition,
): Promise<readonly Posting[]> {
  const written = range.from === range.to ? canonicalise(writtenDate(range.from)) : text;
  const [{ articlesOf }, standing] = await Promise.all([dates(), findRun(source, written, verifyIn(edition))]);
  for (let asked: typeof range | undefined = range; asked; asked = widened(asked)) {
    const found = union(datedPostings(await articlesOf(asked)), standing);
    if (found.length > 0) return found;
  }
  return [];
}

/** @returns the articles that share a part of a query, best first; of words of the same meaning none where the reader wants none */
export function secondTier(options: SecondTierOptions) {
  const { source, canonicalise, questions, names, glossary, verifyIn } = options;
  const opening = async () => makeThesaurus(await glossary(), canonicalise);
  let thesaurus: ReturnType<typeof opening> | undefined;
  return async (query: string, edition: Edition, withSynonyms = true): Promise<Found[]> => {
    const { runs, called, dates } = questions.read(readQuery(query).wanted.map(({ text }) => text));
    if (runs.length + dates.length === 0) return [];
    const anyOf = async (words: readonly string[]) =>
      (await Promise.all(words.map((word) => findRun(source, word, verifyIn(edition))))).reduce(union, []);
    const groupsOf = async (groups: readonly (readonly string[])[]) =>
      (await Promise.all(groups.map(anyOf))).filter((postings) => postings.length > 0);
    const people = await Promise.all(
      called.map(async ({ surname }) =>
        peopleCalled(surname, await names(edition), canonicalise).slice(0, peopleTried),
      ),
    );
    const published = await Promise.all(dates.map((date) => publishedOn(date, options, edition)));
    const { words, texts } = cutWords(runs);
    const found = await approximate(source, {
      runs: texts,
      whole: [...published, ...(await groupsOf([...people, ...words.map((word) => [word])]))],
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
