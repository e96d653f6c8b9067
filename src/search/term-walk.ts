/**
 * Walks over the terms of all segments in ascending order. A heap of segments would compare keys six times for each term
 * of each of eighty segments; here the terms are bucketed by their first code unit, and each is touched twice.
 */
import { NumberList } from './number-list.ts';
import type { SegmentIndex } from './segment-index.ts';
import { pairKey, type TermKey } from './terms.ts';

const units = 0x10000;
/** Ends a chain of finds. */
const none = -1;

/** @example for (const walk = new TermWalk(segments); walk.next(); ) console.log(walk.key, walk.count); */
export class TermWalk {
  /** The term of now. */
  key: TermKey = 0;
  /** How many segments have it. */
  count = 0;
  /** These segments' numbers, ascending, in the first `count` items. */
  readonly segments: Uint32Array;
  /** The number of the term in each of them. */
  readonly terms: Uint32Array;

  readonly #keys: readonly Uint32Array[];
  /** Of each segment, the first term whose first unit is not reached. */
  readonly #at: Uint32Array;
  #unit = 0;
  /** The second units that follow the unit of now somewhere, ascending; the next of them. */
  #seconds = new Uint32Array();
  #second = 0;
  /** Of each second unit, its last find: the finds of one term are a chain, the lowest segment at its head. */
  readonly #heads = new Int32Array(units).fill(none);
  readonly #collected = {
    seconds: new NumberList(),
    segments: new NumberList(),
    terms: new NumberList(),
    nexts: new NumberList(),
  };
  /** Of each find its segment, its term, and the next of its chain. */
  #finds = { segments: new Uint32Array(), terms: new Uint32Array(), nexts: new Uint32Array() };

  constructor(segments: readonly Pick<SegmentIndex, 'keys'>[]) {
    this.#keys = segments.map(({ keys }) => keys);
    this.#at = new Uint32Array(segments.length);
    this.segments = new Uint32Array(segments.length);
    this.terms = new Uint32Array(segments.length);
  }

  /** Goes on to the next term. @returns false where there is none */
  next(): boolean {
    if (this.#second === this.#seconds.length && !this.#openUnit()) return false;
    const second = this.#seconds[this.#second++]!;
    const { segments, terms, nexts } = this.#finds;
    this.key = pairKey(this.#unit, second);
    this.count = 0;
    for (let find = this.#heads[second]!; find !== none; find = nexts[find]! | 0) {
      this.segments[this.count] = segments[find]!;
      this.terms[this.count++] = terms[find]!;
    }
    this.#heads[second] = none;
    return true;
  }

  /** Collects the terms of the next first unit. */
  #openUnit(): boolean {
    let unit = units;
    for (const [number, keys] of this.#keys.entries()) {
      const key = keys[this.#at[number]!];
      if (key !== undefined) unit = Math.min(unit, key >>> 16);
    }
    if (unit === units) return false;
    const { seconds, segments, terms, nexts } = this.#collected;
    for (const list of Object.values(this.#collected)) list.length = 0;
    // The last segment first, so that the first stands at the head of each chain.
    for (let number = this.#keys.length - 1; number >= 0; number--) this.#collect(number, unit);
    this.#finds = { segments: segments.items, terms: terms.items, nexts: nexts.items };
    this.#unit = unit;
    this.#seconds = seconds.items.sort();
    this.#second = 0;
    return true;
  }

  #collect(number: number, unit: number): void {
    const { seconds, segments, terms, nexts } = this.#collected;
    const keys = this.#keys[number]!;
    let at = this.#at[number]!;
    for (; at < keys.length && keys[at]! >>> 16 === unit; at++) {
      const second = keys[at]! & 0xffff;
      const head = this.#heads[second]!;
      if (head === none) seconds.push(second);
      this.#heads[second] = segments.length;
      segments.push(number);
      terms.push(at);
      nexts.push(head);
    }
    this.#at[number] = at;
  }
}
