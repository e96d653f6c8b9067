/** One segment in the browser: which of its articles hold a phrase, and where. */
import type { SegmentEntry } from '../published.ts';
import { endMark, pairsOf, titlePlaces } from '../terms.ts';
import type { Files } from './files.ts';
import type { OpenIndex, Reader } from './reader.ts';
import { articleKeys } from './table.ts';

/** Where a phrase stands first in an article, in places of its terms. */
export interface Match {
  place: number;
  inTitle: boolean;
}

/** The articles of a segment that match, by number. */
export type Matches = Map<number, Match>;

/** A segment to ask. */
export interface Segment {
  readonly entry: SegmentEntry;
  /** Articles in which the characters of a run stand one after another. */
  find(run: readonly string[]): Promise<Matches>;
  /** The same, where the title ends with the run. */
  findAtTitleEnd(run: readonly string[]): Promise<Matches>;
  /** How well each article fits the runs by Pagefind's measure (BM25). Only for runs found before. */
  scores(runs: readonly (readonly string[])[]): Promise<Map<number, number>>;
}

interface Index {
  index: OpenIndex;
  /** Numbers of the articles by Pagefind's keys. */
  numbers: Map<string, number>;
  load(terms: readonly string[]): Promise<void>;
}

async function openIndex(folder: string, files: Files, reader: Promise<Reader>): Promise<Index> {
  const [open, meta] = await Promise.all([reader, files.bytes(`${folder}/meta`)]);
  const index = open(meta);
  const loaded = new Map<string, Promise<void>>();
  const loadFile = async (name: string): Promise<void> => {
    try {
      index.add(await files.bytes(`${folder}/terms/${name}`));
    } catch (error) {
      loaded.delete(name);
      throw error;
    }
  };
  return {
    index,
    numbers: new Map(articleKeys(meta).map((key, number) => [key, number])),
    async load(terms) {
      const names = index.filesFor(terms);
      for (const name of names) if (!loaded.has(name)) loaded.set(name, loadFile(name));
      await Promise.all(names.map((name) => loaded.get(name)));
    },
  };
}

/** Prepares a segment; its tables are fetched by the first question that needs them. */
export function openSegment(entry: SegmentEntry, files: Files, reader: Promise<Reader>): Segment {
  const opened = new Map<string, Promise<Index>>();
  const indexOf = (kind: 'pairs' | 'characters'): Promise<Index> => {
    const known = opened.get(kind);
    if (known) return known;
    const opening = openIndex(`${entry.key}/${kind}`, files, reader);
    opened.set(kind, opening);
    opening.catch(() => opened.delete(kind));
    return opening;
  };
  const phrase = async (kind: 'pairs' | 'characters', terms: string[]): Promise<Matches> => {
    const { index, numbers, load } = await indexOf(kind);
    await load(terms);
    const matches: Matches = new Map();
    for (const { p, l } of index.search(terms, true)) {
      const place = l[0]?.l ?? 0;
      matches.set(numbers.get(p)!, { place, inTitle: place < titlePlaces });
    }
    return matches;
  };
  return {
    entry,
    find: (run) => (run.length === 1 ? phrase('characters', [...run]) : phrase('pairs', pairsOf(run))),
    findAtTitleEnd: (run) => phrase('pairs', pairsOf([...run, endMark])),
    async scores(runs) {
      const terms = runs.flatMap(pairsOf);
      if (terms.length === 0) return new Map();
      const { index, numbers } = await indexOf('pairs');
      return new Map(index.search(terms, false).map(({ p, s }) => [numbers.get(p)!, s]));
    },
  };
}
