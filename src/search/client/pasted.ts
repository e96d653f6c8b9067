/**
 * Pasted text with blanks in it. Its longest part leaves an article or two; the other parts are looked for in the texts of
 * these, which are about to be shown, and no posting list is fetched for them.
 */
import type { Posting } from '../posting-list.ts';
import { secondReading } from '../readings.ts';
import { titlePlaces } from '../terms.ts';
import { findRun, longRun, type Verify } from './finder.ts';
import type { PostingSource } from './posting-source.ts';

/** A run of canonical text and where it stands. */
export interface Match {
  run: string;
  postings: readonly Posting[];
}

/** Up to so many articles are read. */
const readable = 2;

/** True where an article's own text holds a run: as if all of it were known to stand there once. */
const stands = (verify: Verify, article: number, run: string): Promise<boolean> =>
  verify(article, run, [0], new Set(Array.from(run, (_, at) => at)));

/**
 * @param runs of a query's words, in order
 * @param titleOf the run of an article's title
 * @returns where each run stands; nothing where the posting lists must say it
 */
export async function matchInTexts(
  source: PostingSource,
  runs: readonly string[],
  verify: Verify,
  titleOf: (article: number) => Promise<string>,
): Promise<Match[] | undefined> {
  const longest = runs.reduce((one, other) => (other.length > one.length ? other : one), '');
  if (runs.length < 2 || longest.length <= longRun || runs.includes('')) return undefined;
  const found = await findRun(source, longest, verify);
  if (found.length === 0 || found.length > readable) return undefined;
  const others = runs.filter((run) => run !== longest);
  const holdsAll = async ({ article }: Posting): Promise<boolean> => {
    for (const run of others)
      if (!(await stands(verify, article, run)) && !(await stands(verify, article, secondReading(run)))) return false;
    return true;
  };
  const holding = await Promise.all(found.map(holdsAll));
  const left = found.filter((_, at) => holding[at]);
  if (left.length === 0) return undefined;
  const titles = await Promise.all(left.map(({ article }) => titleOf(article)));
  const placed = (run: string): Posting[] =>
    left.map(({ article }, at) => {
      const place = titles[at]!.indexOf(run);
      return { article, places: [place < 0 ? titlePlaces : place] };
    });
  return runs.map((run) => ({ run, postings: run === longest ? left : placed(run) }));
}
