/** Finds where a run of canonical text stands, with as few bytes as will do. */
import type { Posting } from '../posting-list.ts';
import { termKey } from '../terms.ts';
import { follow, type Step, stepsOf } from './phrase.ts';
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

/** So many of a long run's terms are asked first: they leave few articles. */
const probes = 3;

/** Runs longer than this are pasted text. */
export const longRun = 8;

/** A list of so many bytes is asked only where the others leave more articles than can be read. */
const hugeList = 12_000;

/** What a pack of texts costs beside posting lists, which compress less. */
const packBytes = 12_000;

/** What a request costs beside its bytes. */
const requestBytes = 1500;

/** What it costs to ask for a term: nothing where its shard is there already. */
function costOf({ key }: Step, { shardBytes }: PostingSource): number {
  const bytes = shardBytes(key);
  return bytes > 0 ? bytes + requestBytes : 0;
}

/** How many terms of a long run are asked at once when the first have left many articles. */
const askedAtOnce = 2;

/** The offsets of the characters that a step holds. */
const heldBy = ({ offset, length }: Step): number[] => Array.from({ length }, (_, at) => offset + at);

/** Terms that hold the first characters of a run, the last of them and those before it. */
interface Cover {
  cost: number;
  step?: Step;
  before?: Cover;
}

/**
 * The cheapest terms that hold the characters which no asked term holds, the rarest first.
 * @param held offsets of characters
 */
function coverOf(run: string, held: ReadonlySet<number>, source: PostingSource): Step[] {
  const holding: Step[][] = Array.from(run, () => []);
  for (const step of stepsOf(run)) for (const character of heldBy(step)) holding[character]!.push(step);
  // For each number of characters from the left, the cheapest terms that hold them (dynamic programming).
  const best: Cover[] = [{ cost: 0 }];
  for (const [character, steps] of holding.entries()) {
    const wider = steps.map((step) => {
      const before = best[step.offset]!;
      return { cost: before.cost + costOf(step, source), step, before };
    });
    best.push(
      held.has(character) ? best[character]! : wider.reduce((least, one) => (one.cost < least.cost ? one : least)),
    );
  }
  const chosen: Step[] = [];
  for (let cover = best.at(-1); cover?.step; cover = cover.before) chosen.push(cover.step);
  return chosen.sort((a, b) => source.listBytes(a.key) - source.listBytes(b.key) || a.offset - b.offset);
}

/** The terms that are asked first, out of those that hold a run: of a long one the rarest, of a short one all but huge lists. */
function firstOf(run: string, source: PostingSource): Step[] {
  const cover = coverOf(run, new Set(), source);
  if (run.length > longRun) return cover.slice(0, probes);
  return cover.filter((step, at) => at === 0 || source.listBytes(step.key) < hugeList);
}

/** The articles in which a run stands, with the places where it begins. */
export async function findRun(source: PostingSource, run: string, verify: Verify): Promise<readonly Posting[]> {
  if (run.length === 1) return source.postings(termKey(run));
  const held = new Set<number>();
  let found: readonly Posting[] | undefined;
  for (let next = firstOf(run, source); next.length > 0; ) {
    const before = found?.length;
    const lists = await Promise.all(next.map(({ key }) => source.postings(key)));
    for (const [at, step] of next.entries()) {
      for (const character of heldBy(step)) held.add(character);
      found = follow(found, lists[at]!, step.offset);
    }
    const left = found!;
    const rest = coverOf(run, held, source);
    if (left.length === 0 || rest.length === 0) break;
    next = rest.slice(0, askedAtOnce);
    const bytesOf = (steps: readonly Step[]): number => steps.reduce((sum, step) => sum + costOf(step, source), 0);
    const textBytes = left.length * packBytes;
    // What another round did not rule out stands there in all likelihood: formal texts repeat each other.
    const isSettled = left.length <= askedAtOnce || left.length === before;
    if (textBytes <= bytesOf(rest) && (isSettled || textBytes <= bytesOf(next))) {
      const stands = await Promise.all(left.map(({ article, places }) => verify(article, run, places, held)));
      return left.filter((_, at) => stands[at]);
    }
  }
  return found!;
}
