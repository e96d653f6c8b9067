/** Finds where a run of canonical text stands, with as few bytes as will do. */
import type { Posting } from '../posting-list.ts';
import { termKey } from '../terms.ts';
import { follow, pairsOf, type Step, stepsOf } from './phrase.ts';
import type { PostingSource } from './posting-source.ts';

/** True where an article's own text holds a run of canonical text. */
export type Verify = (article: number, run: string) => Promise<boolean>;

/** So many of a long run's pairs are asked first: they leave few articles. */
const probes = 3;

/** Runs longer than this are pasted text. */
export const longRun = 8;

/** A list of so many bytes is asked only where the others leave more articles than can be read. */
const hugeList = 12_000;

/** About the size of a pack of texts before it is compressed. */
const packBytes = 16_000;

/** The rarest pairs, apart from one another where there is a choice: neighbours say much the same. */
function rarestOf(run: string, { listBytes }: PostingSource): Step[] {
  const byLength = pairsOf(run).sort((a, b) => listBytes(a.key) - listBytes(b.key));
  const chosen: Step[] = [];
  for (const step of byLength) {
    if (chosen.length === probes) break;
    if (chosen.every(({ offset }) => Math.abs(offset - step.offset) > 1)) chosen.push(step);
  }
  return chosen;
}

/** The pairs of a short run that are asked first: all that hold its characters, but for huge lists. */
function firstOf(cover: readonly Step[], { listBytes }: PostingSource): Step[] {
  const [smallest] = [...cover].sort((a, b) => listBytes(a.key) - listBytes(b.key));
  return cover.filter((step) => step === smallest || listBytes(step.key) < hugeList);
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
  const first = run.length > longRun ? rarestOf(run, source) : firstOf(cover, source);
  const found = (await narrow(undefined, first)) ?? [];
  const asked = new Set(first.map(({ offset }) => offset));
  const rest = cover.filter(({ offset }) => !asked.has(offset));
  if (found.length === 0 || rest.length === 0) return found;
  const restBytes = rest.reduce((sum, { key }) => sum + source.shardBytes(key), 0);
  if (found.length * packBytes > restBytes) return (await narrow(found, rest)) ?? [];
  const stands = await Promise.all(found.map(({ article }) => verify(article, run)));
  return found.filter((_, at) => stands[at]);
}
