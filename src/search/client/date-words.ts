/** Words of a query that are dates: 2016 年会 asks for what was published in 2016 as well as for what writes of it. */
import type { Posting } from '../posting-list.ts';
import type { Query } from '../query.ts';
import { titlePlaces } from '../terms.ts';
import type { ArticleDates } from './dates.ts';
import type { QuestionReader } from './question.ts';

/** What is asked of the opened archive; each is fetched when it is first needed. */
interface Asked {
  dates(): Promise<ArticleDates>;
  questions(): Promise<QuestionReader>;
}

/** Articles as postings of a date, which stands in no title. */
export const datedPostings = (articles: readonly number[]): Posting[] =>
  articles.map((article) => ({ article, places: [titlePlaces] }));

/** What every date has; to read dates takes a script of its own. */
const mayBeDate = /\p{Nd}{2}|年|[〇零○一二三四五六七八九]{2}/u;

/**
 * For each word that is a date and no more, beside words that are none, the articles that were published then. A date
 * by itself is text: whoever types a day sees where it is written of.
 */
export async function publishedFor(
  { dates, questions }: Asked,
  { wanted }: Query,
): Promise<ReadonlyMap<string, readonly Posting[]> | undefined> {
  const candidates = wanted.filter(({ text, isQuoted }) => !isQuoted && mayBeDate.test(text));
  if (candidates.length === 0 || wanted.length < 2) return undefined;
  const { read } = await questions();
  const named = candidates
    .map(({ text }) => ({ text, ...read([text]) }))
    .filter((one) => one.runs.length === 0 && one.dates.length === 1);
  if (named.length === 0 || named.length === wanted.length) return undefined;
  const { articlesOf } = await dates();
  return new Map(
    await Promise.all(
      named.map(async ({ text, dates: [date] }) => [text, datedPostings(await articlesOf(date!.range))] as const),
    ),
  );
}
