/** One segment in the browser: which of its articles hold a query's words, and where. */
import { numberOf, type SegmentEntry } from '../index-format.ts';
import { readSingle, type Singles, singleFile } from '../singles.ts';
import { titlePlaces } from '../terms.ts';
import type { Files } from './files.ts';
import { follow, inAll, type Match, type Matches, roundsOf, type Step, stepsOf } from './phrase.ts';
import type { Hit, OpenIndex, Reader } from './reader.ts';

/** A segment to ask. */
export interface Segment {
  readonly entry: SegmentEntry;
  /** The articles in which every run of characters stands, by number, with the match of each run. */
  find(runs: readonly (readonly string[])[]): Promise<Map<number, Match[]>>;
}

/** The index of pairs. */
interface Index {
  /** Where a term stands, by article. Its file is fetched if it is not there yet. */
  ask(term: string): Promise<ReturnType<OpenIndex['search']>>;
}

async function openIndex(folder: string, files: Files, reader: Promise<Reader>): Promise<Index> {
  const [open, meta] = await Promise.all([reader, files.bytes(`${folder}/meta`)]);
  const index = open(meta);
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
    async ask(term) {
      const names = index.filesFor(term);
      for (const name of names) if (!loaded.has(name)) loaded.set(name, load(name));
      await Promise.all(names.map((name) => loaded.get(name)));
      return index.search(term);
    },
  };
}

/**
 * Pagefind weighs a term by how rare it is in its index (BM25's inverse document frequency). Segments differ in that,
 * and results of different segments must compare, so the weight is taken out again.
 */
function withoutRarity(hits: readonly Hit[], articles: number): Hit[] {
  const rarity = Math.log((articles - hits.length + 0.5) / (hits.length + 0.5) + 1);
  return hits.map((hit) => ({ ...hit, s: hit.s / rarity }));
}

/** How a run is narrowed down in the first round and in the second. */
type Rounds = readonly [Narrow, Narrow];
type Narrow = (before: Matches | undefined) => Promise<Matches | undefined>;

const unchanged: Narrow = async (before) => before;

/** Prepares a segment; its tables are fetched by the first question that needs them. */
export function openSegment(entry: SegmentEntry, files: Files, reader: Promise<Reader>): Segment {
  let opened: Promise<Index> | undefined;
  const open = (): Promise<Index> => {
    opened ??= openIndex(`${entry.key}/pairs`, files, reader);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const bySteps =
    (steps: readonly Step[]): Narrow =>
    async (before) => {
      if (steps.length === 0) return before;
      const { ask } = await open();
      const hits = await Promise.all(steps.map(async ({ term }) => withoutRarity(await ask(term), entry.count)));
      return steps.reduce<Matches | undefined>((found, step, at) => follow(found, hits[at]!, step, numberOf), before);
    };
  const bySingle =
    (character: string): Narrow =>
    async () => {
      const singles = await files.json<Singles>(`${entry.key}/singles/${singleFile(character)}`);
      const articles = readSingle(singles[character] ?? []);
      // Where in the title or in the text it stands is not known, only in which of them.
      return new Map(
        articles.map(({ number, inTitle }) => [number, { places: [inTitle ? 1 : titlePlaces], score: 0 }]),
      );
    };
  /** A single character stands in so many articles that it is asked last, and only where the rest was found. */
  const roundsFor = (run: readonly string[], isAlone: boolean): Rounds => {
    if (run.length === 1) return isAlone ? [bySingle(run[0]!), unchanged] : [unchanged, bySingle(run[0]!)];
    const [first, second] = roundsOf(stepsOf(run));
    return [bySteps(first), bySteps(second)];
  };
  return {
    entry,
    async find(runs) {
      const isAlone = runs.every((run) => run.length === 1);
      const questions = runs.map((run) => roundsFor(run, isAlone));
      let found: (Matches | undefined)[] = runs.map(() => undefined);
      for (const round of [0, 1] as const) {
        found = await Promise.all(questions.map((rounds, at) => rounds[round](found[at])));
        if (found.some((matches) => matches?.size === 0)) return new Map();
      }
      return inAll(found.filter((matches) => matches !== undefined));
    },
  };
}
