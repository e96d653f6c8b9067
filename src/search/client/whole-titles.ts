/** Which articles have a query for their title: these stand first. */
import { type TermKey, termKey, titleEnd } from '../terms.ts';
import type { Match } from './pasted.ts';
import { stepsOf } from './phrase.ts';
import type { PostingSource } from './posting-source.ts';

/** Up to so many candidates are compared with the titles themselves: their texts are about to be shown. */
const readable = 1;

/** Of terms whose lists take so many bytes some stand at the beginning of several titles. */
const commonList = 2000;

/** The term of a run's last character where a title ends. */
const endingTerm = (run: string): TermKey => termKey(run.at(-1)! + titleEnd);

/** Asks where titles end beside what they begin with, where that will be asked: on a slow network half a second later. */
export function expectTitles(source: PostingSource, runs: readonly string[]): void {
  const [first = '', last] = [runs[0], runs.at(-1)];
  const steps = stepsOf(first);
  if (!last || steps.length === 0 || steps.some(({ key }) => source.listBytes(key) < commonList)) return;
  // What fails is asked again where it is needed, and told there.
  source.postings(endingTerm(last)).catch(() => undefined);
}

/** The articles whose title is the query: it begins at the first place and ends where the title does. */
export async function wholeTitles(
  source: PostingSource,
  matches: readonly Match[],
  articles: ReadonlySet<number>,
  { titleOf }: { titleOf(article: number): Promise<string> },
): Promise<ReadonlySet<number>> {
  const [first, last] = [matches[0]!, matches.at(-1)!];
  const begins = first.postings
    .filter(({ article, places }) => places[0] === 0 && articles.has(article))
    .map(({ article }) => article);
  if (begins.length <= readable) {
    const titles = await Promise.all(begins.map(titleOf));
    return new Set(begins.filter((_, at) => titles[at]!.startsWith(first.run) && titles[at]!.endsWith(last.run)));
  }
  const ends = await source.postings(endingTerm(last.run));
  const endOf = new Map(ends.map(({ article, places }) => [article, places[0]! - last.run.length + 1]));
  const ending = last.postings.filter(({ article, places }) => places.includes(endOf.get(article)!));
  const candidates = new Set(begins);
  return new Set(ending.map(({ article }) => article).filter((article) => candidates.has(article)));
}
