/**
 * Pages of one run that are one article in two scripts: those that an export says belong together (Polylang, WPML), and
 * near-duplicates across scripts of about the same day.
 */
import { daysApart } from '../../core/date.ts';
import type { Edition } from '../../core/edition.ts';
import { DuplicateIndex } from '../duplicates.ts';

/** A page as the others are held against it. */
export interface Paired {
  /** What the report calls it. */
  name: string;
  script: Edition;
  date: string | null;
  /** What an export calls the translations of one post. */
  group?: string | undefined;
  signature?: Uint32Array | undefined;
  /** False for a text that is hardly Chinese: an export holds other languages, too. */
  isChinese: boolean;
}

/** Another page of the run that a page belongs with, or repeats. */
export type Partner = { pairOf: Paired } | { copyOf: string; likeness: number };

/** Days between two postings of one article. */
const longest = 7;

/** Remembers pages and finds the one that a new page belongs with. */
export class PairFinder {
  readonly #duplicates = new DuplicateIndex();
  readonly #pages = new Map<string, Paired>();
  readonly #groups = new Map<string, Paired>();
  readonly #taken = new Set<string>();

  /** The page that a new one is the other text of, or a copy of; then the new one is remembered, too. */
  meet(page: Paired): Partner | undefined {
    const copy = page.signature && this.#duplicates.add(page.name, page.signature);
    const alike = copy && this.#pages.get(copy.name);
    const told = page.group === undefined ? undefined : this.#groups.get(page.group);
    const other = told ?? (alike && isSameDay(alike, page) ? alike : undefined);
    this.#pages.set(page.name, page);
    if (other && this.#isFree(other, page)) {
      this.pair(other, page);
      return { pairOf: other };
    }
    if (page.group !== undefined && page.isChinese && !told) this.#groups.set(page.group, page);
    return copy && { copyOf: copy.name, likeness: copy.likeness };
  }

  /** Notes that two pages belong together. */
  pair(one: Pick<Paired, 'name'>, other: Pick<Paired, 'name'>): void {
    this.#taken.add(one.name).add(other.name);
  }

  #isFree(one: Paired, other: Paired): boolean {
    const both = [one, other];
    return one.script !== other.script && both.every(({ name, isChinese }) => isChinese && !this.#taken.has(name));
  }
}

/** False for days that are too far apart; a page without one says nothing against it. */
const isSameDay = (one: Paired, other: Paired): boolean =>
  one.date === null || other.date === null || daysApart(one.date, other.date) <= longest;
