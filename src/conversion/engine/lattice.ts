/**
 * Segmentation: of all ways to cut a run into words, the most probable one.
 *
 * Longest match cuts 会长发言 into 会 长发 言 (long hair). A lattice is a directed graph whose nodes are offsets and
 * whose edges are words with unigram costs; its cheapest path, found by dynamic programming (Viterbi), is 会长 发言.
 */
import type { Cost, Lexicon } from './front-coding.ts';
import type { Candidate } from './rule.ts';

/** The cost of a character that no dictionary has: dearer than the rarest word. */
export const unknownCost: Cost = 20;

/** The cheapest path, edge by edge. */
export interface Path {
  /** The offset where each edge ends. */
  ends: number[];
  /** For each edge the index of a word, -1 for an unknown character, -2-k for the candidate k. */
  edges: number[];
  candidates: Candidate[];
  cost: Cost;
}

/** The candidate of an edge; undefined where it is a word or an unknown character. */
export const candidateOf = ({ edges, candidates }: Path, i: number): Candidate | undefined =>
  edges[i]! < -1 ? candidates[-2 - edges[i]!] : undefined;

/**
 * The columns of the search, kept from one run to the next. For each offset: the cost of the cheapest path to it, where
 * the last edge of that path begins, and which it is.
 */
let cheapest = new Float64Array(256);
let origin = new Int32Array(256);
let last = new Int32Array(256);

/** Makes the columns long enough for a run and empties the costs. */
function clearColumns(length: number): void {
  if (cheapest.length < length) {
    cheapest = new Float64Array(length * 2);
    origin = new Int32Array(length * 2);
    last = new Int32Array(length * 2);
  }
  cheapest.fill(Number.POSITIVE_INFINITY, 0, length);
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

function relax(start: number, end: number, total: Cost, edge: number): void {
  if (total >= cheapest[end]!) return;
  cheapest[end] = total;
  origin[end] = start;
  last[end] = edge;
}

/**
 * Finds the cheapest path; of equally cheap edges to an offset the first stays: words before candidates.
 * @param folded the text in Simplified
 * @param candidatesAt the candidates that begin at an offset; it must not search for a path itself
 */
export function bestPath(
  lexicon: Lexicon,
  folded: string,
  candidatesAt?: (start: number) => readonly Candidate[],
): Path {
  const candidates: Candidate[] = [];
  search(lexicon, folded, candidates, candidatesAt);
  const cost = cheapest[folded.length]!;
  let count = 0;
  for (let end = folded.length; end > 0; end = origin[end]!) count++;
  const ends = new Array<number>(count);
  const edges = new Array<number>(count);
  for (let end = folded.length, i = count - 1; i >= 0; end = origin[end]!, i--) {
    ends[i] = end;
    edges[i] = last[end]!;
  }
  return { ends, edges, candidates, cost };
}

/** Fills the columns. @param candidates takes what `candidatesAt` gives */
function search(
  { trie, costs }: Lexicon,
  folded: string,
  candidates: Candidate[],
  candidatesAt: ((start: number) => readonly Candidate[]) | undefined,
): void {
  const n = folded.length;
  const { values } = trie;
  clearColumns(n + 1);
  cheapest[0] = 0;
  for (let start = 0; start < n; start++) {
    const sofar = cheapest[start]!;
    // The halves of a character outside the BMP stay together.
    relax(start, start + (start + 1 < n && isHighSurrogate(folded.charCodeAt(start)) ? 2 : 1), sofar + unknownCost, -1);
    let node = 0;
    for (let end = start; end < n; ) {
      node = trie.child(node, folded.charCodeAt(end++));
      if (node === 0) break;
      const word = values[node]!;
      if (word >= 0) relax(start, end, sofar + costs[word]!, word);
    }
    if (candidatesAt === undefined) continue;
    for (const candidate of candidatesAt(start)) {
      candidates.push(candidate);
      relax(start, candidate.end, sofar + candidate.cost, -1 - candidates.length);
    }
  }
}

/**
 * The cost of a run's cheapest path: the sum of its words' unigram costs.
 * @example pathCost(lexicon(), '已经') < pathCost(lexicon(), '己经') // true
 */
export function pathCost(lexicon: Lexicon, folded: string): Cost {
  search(lexicon, folded, [], undefined);
  return cheapest[folded.length]!;
}
