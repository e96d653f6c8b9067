/** One segment in the browser: which of its articles hold a query's words, and where. */
import type { SegmentEntry } from '../published.ts';
import type { Files } from './files.ts';
import { follow, inAll, type Match, type Matches, roundsOf, type Step, stepsOf } from './phrase.ts';
import type { OpenIndex, Reader } from './reader.ts';
import { articleKeys } from './table.ts';

/** A segment to ask. */
export interface Segment {
  readonly entry: SegmentEntry;
  /** The articles in which every run of characters stands, by number, with the match of each run. */
  find(runs: readonly (readonly string[])[]): Promise<Map<number, Match[]>>;
}

interface Index {
  /** Where a term stands, by article. Its file is fetched if it is not there yet. */
  ask(term: string): Promise<ReturnType<OpenIndex['search']>>;
  numberOf(key: string): number;
}

async function openIndex(folder: string, files: Files, reader: Promise<Reader>): Promise<Index> {
  const [open, meta] = await Promise.all([reader, files.bytes(`${folder}/meta`)]);
  const index = open(meta);
  const numbers = new Map(articleKeys(meta).map((key, number) => [key, number]));
  const loaded = new Map<string, Promise<void>>();
  const load = async (name: string): Promise<void> => {
    try {
      index.add(await files.bytes(`${folder}/terms/${name}`));
    } catch (error) {
      loaded.delete(name);
      throw error;
    }
  };
  return {
    numberOf: (key) => numbers.get(key)!,
    async ask(term) {
      const names = index.filesFor(term);
      for (const name of names) if (!loaded.has(name)) loaded.set(name, load(name));
      await Promise.all(names.map((name) => loaded.get(name)));
      return index.search(term);
    },
  };
}

/** How a run is looked for: in which index, by which steps, in which order. */
interface Question {
  kind: 'pairs' | 'characters';
  rounds: readonly [first: Step[], second: Step[]];
}

/** A single character stands in so many articles that it is asked last, and only where the rest was found. */
function questionOf(run: readonly string[], isAlone: boolean): Question {
  if (run.length > 1) return { kind: 'pairs', rounds: roundsOf(stepsOf(run)) };
  const steps = [{ term: run[0]!, offset: 0 }];
  return { kind: 'characters', rounds: isAlone ? [steps, []] : [[], steps] };
}

/** Prepares a segment; its tables are fetched by the first question that needs them. */
export function openSegment(entry: SegmentEntry, files: Files, reader: Promise<Reader>): Segment {
  const opened = new Map<string, Promise<Index>>();
  const indexOf = (kind: Question['kind']): Promise<Index> => {
    const known = opened.get(kind);
    if (known) return known;
    const opening = openIndex(`${entry.key}/${kind}`, files, reader);
    opened.set(kind, opening);
    opening.catch(() => opened.delete(kind));
    return opening;
  };
  const answer = async (
    kind: Question['kind'],
    steps: readonly Step[],
    before?: Matches,
  ): Promise<Matches | undefined> => {
    if (steps.length === 0) return before;
    const { ask, numberOf } = await indexOf(kind);
    const hits = await Promise.all(steps.map(({ term }) => ask(term)));
    return steps.reduce<Matches | undefined>((found, step, at) => follow(found, hits[at]!, step, numberOf), before);
  };
  return {
    entry,
    async find(runs) {
      const isAlone = runs.every((run) => run.length === 1);
      const questions = runs.map((run) => questionOf(run, isAlone));
      let found: (Matches | undefined)[] = runs.map(() => undefined);
      for (const round of [0, 1] as const) {
        found = await Promise.all(questions.map(({ kind, rounds }, at) => answer(kind, rounds[round], found[at])));
        if (found.some((matches) => matches?.size === 0)) return new Map();
      }
      return inAll(found.filter((matches) => matches !== undefined));
    },
  };
}
