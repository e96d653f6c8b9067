/** Finds where a run of canonical text stands, with as few bytes as will do. */
import type { Posting } from '../posting-list.ts';
import { type TermKey, termKey } from '../terms.ts';
import { follow, pairsOf, type Step, stepsOf } from './phrase.ts';
import type { PostingSource } from './posting-source.ts';

/** True where an article's own text holds a run of canonical text. */
export type Verify = (article: number, run: string) => Promise<boolean>;

/** So many pairs are asked at once; of more, the rarest first, since most runs that stand nowhere fail on these. */
const probes = 3;

/** Runs longer than this are verified in the text after their rarest pairs. */
const longRun = 8;

/** A pack of texts costs about as much as so many shards. */
const shardsForText = 1.5;

/** The cheapest pairs, apart from one another where there is a choice: neighbours say much the same. */
function rarestOf(run: string, cost: (key: TermKey) => number): Step[] {
  const byCost = pairsOf(run).sort((a, b) => cost(a.key) - cost(b.key));
  const chosen: Step[] = [];
  for (const step of byCost) {
    if (chosen.length === probes) break;
    if (chosen.every(({ offset }) => Math.abs(offset - step.offset) > 1)) chosen.push(step);
  }
  return chosen;
}

/** The articles in which a run stands, with the places where it begins. */
export async function findRun(source: PostingSource, run: string, verify: Verify): Promise<readonly Posting[]> {
  if (run.length === 1) return source.postings(termKey(run));
  const narrow = async (found: readonly Posting[] | undefined, steps: readonly Step[]) => {
    const lists = await Promise.all(steps.map(({ key }) => source.postings(key)));
    return steps.reduce<readonly Posting[] | undefined>(
      (left, { offset }, at) => follow(left, lists[at]!, offset),
      found,
    );
  };
  const cover = stepsOf(run);
  const first =
    run.length > longRun
      ? rarestOf(run, source.cost)
      : cover
          .slice()
          .sort((a, b) => source.cost(a.key) - source.cost(b.key))
          .slice(0, probes);
  const found = (await narrow(undefined, first)) ?? [];
  const isAsked = (step: Step): boolean => first.some(({ offset }) => offset === step.offset);
  const rest = cover.filter((step) => !isAsked(step));
  if (found.length === 0 || rest.length === 0) return found;
  if (run.length <= longRun || found.length * shardsForText > rest.length) return (await narrow(found, rest)) ?? [];
  const stands = await Promise.all(found.map(({ article }) => verify(article, run)));
  return found.filter((_, at) => stands[at]);
}
