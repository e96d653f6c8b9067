/** Finds where a run of canonical text stands, with as few bytes as will do. */
import type { Posting } from '../posting-list.ts';
import { termKey } from '../terms.ts';
import { follow, pairsOf, type Step } from './phrase.ts';
import type { PostingSource } from './posting-source.ts';

/**
 * True where an article's own text holds a run of canonical text.
 * @param places where the index says that the run may stand
 * @param held the offsets of the run's characters that stand there for certain
 */
export type Verify = (
  article: number,
  run: string,
  places: readonly number[],
  held: ReadonlySet<number>,
) => Promise<boolean>;

/** How often lines have the held characters of a run where the run has them. @example timesIn(['会员大会'], '会务', new Set([0])) // 2 */
export function timesIn(lines: readonly string[], run: string, held: ReadonlySet<number>): number {
  const characters = Array.from({ length: run.length }, (_, at) => (held.has(at) ? run[at]! : undefined));
  const standsAt = (line: string, from: number): boolean =>
    characters.every((character, at) => character === undefined || line[from + at] === character);
  let times = 0;
  for (const line of lines) for (let from = 0; from < line.length; from++) if (standsAt(line, from)) times++;
  return times;
}

/** So many of a long run's pairs are asked first: they leave few articles. */
const probes = 3;

/** Runs longer than this are pasted text. */
export const longRun = 8;

/** A list of so many bytes is asked only where the others leave more articles than can be read. */
const hugeList = 12_000;

/** What a pack of texts costs beside posting lists, which compress less. */
const packBytes = 12_000;

/** What a request costs beside its bytes. */
const requestBytes = 1500;

/** What it costs to ask for a pair: nothing where its shard is there already. */
function costOf({ key }: Step, { shardBytes }: PostingSource): number {
  const bytes = shardBytes(key);
  return bytes > 0 ? bytes + requestBytes : 0;
}

/** How many pairs of a long run are asked at once when the first have left many articles. */
const askedAtOnce = 2;

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

/**
 * The cheapest pairs that hold the characters which no asked pair holds, the rarest first.
 * @param asked offsets of pairs
 */
function coverOf(run: string, asked: ReadonlySet<number>, source: PostingSource): Step[] {
  const steps = pairsOf(run);
  // For each number of characters from the left, the cheapest pairs that hold them (dynamic programming).
  let [before, best] = [
    { cost: 0, chosen: [] as Step[] },
    { cost: 0, chosen: [] as Step[] },
  ];
  for (let at = 0; at < run.length; at++) {
    const isHeld = asked.has(at) || asked.has(at - 1);
    const wider = [
      { from: before, step: steps[at - 1] },
      { from: best, step: steps[at] },
    ].flatMap(({ from, step }) =>
      step ? { cost: from.cost + costOf(step, source), chosen: [...from.chosen, step] } : [],
    );
    const next = isHeld ? best : wider.reduce((least, one) => (one.cost < least.cost ? one : least));
    [before, best] = [best, next];
  }
  const chosen = new Map(best.chosen.map((step) => [step.offset, step]));
  return [...chosen.values()].sort((a, b) => source.listBytes(a.key) - source.listBytes(b.key));
}

/** The pairs that are asked first: of a long run the rarest, of a short one all that hold it but for huge lists. */
function firstOf(run: string, source: PostingSource): Step[] {
  if (run.length > longRun) return rarestOf(run, source);
  return coverOf(run, new Set(), source).filter((step, at) => at === 0 || source.listBytes(step.key) < hugeList);
}

/** The articles in which a run stands, with the places where it begins. */
export async function findRun(source: PostingSource, run: string, verify: Verify): Promise<readonly Posting[]> {
  if (run.length === 1) return source.postings(termKey(run));
  const asked = new Set<number>();
  let found: readonly Posting[] | undefined;
  for (let next = firstOf(run, source); next.length > 0; ) {
    const before = found?.length;
    const lists = await Promise.all(next.map(({ key }) => source.postings(key)));
    for (const [at, { offset }] of next.entries()) {
      asked.add(offset);
      found = follow(found, lists[at]!, offset);
    }
    const left = found!;
    const rest = coverOf(run, asked, source);
    if (left.length === 0 || rest.length === 0) break;
    next = rest.slice(0, askedAtOnce);
    const bytesOf = (steps: readonly Step[]): number => steps.reduce((sum, step) => sum + costOf(step, source), 0);
    const textBytes = left.length * packBytes;
    // What another round did not rule out stands there in all likelihood: formal texts repeat each other.
    const isSettled = left.length <= askedAtOnce || left.length === before;
    if (textBytes <= bytesOf(rest) && (isSettled || textBytes <= bytesOf(next))) {
      const held = new Set([...asked].flatMap((offset) => [offset, offset + 1]));
      const stands = await Promise.all(left.map(({ article, places }) => verify(article, run, places, held)));
      return left.filter((_, at) => stands[at]);
    }
  }
  return found!;
}
