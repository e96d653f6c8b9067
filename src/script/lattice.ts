/**
 * Segmentation: of all ways to cut a text into known words, the most probable one.
 *
 * Conversion by longest match cuts 会长发言 into 会 长发 言 (long hair). A lattice of all words with their
 * frequencies finds 会长 发言. It is the shortest path through a graph whose edges are words and whose costs
 * are negative logarithms of probability.
 */
import type { Rule } from './precedence.ts';
import type { Cost, Words } from './table.ts';

/** A piece of text between two positions of the lattice, as one rule reads it. */
export interface Edge {
  end: number;
  cost: Cost;
  /** What it becomes. */
  output: string;
  rule: Rule;
  confidence: number;
}

/** Where rules propose readings for a run of Han characters that no list of words can hold. */
export type Propose = (folded: string, start: number, add: (edge: Edge) => void) => void;

/** A character that no dictionary knows. */
const unknownCost = 20;

/** The best path: for each step its end, and the word's index, or the index of a proposed edge below zero. */
export interface Path {
  /** Ends of the steps in order. */
  ends: number[];
  /** The index of a word, -1 for a character alone, -2-k for the proposed edge k. */
  steps: number[];
  edges: Edge[];
}

let best = new Float64Array(256);
let from = new Int32Array(256);
let step = new Int32Array(256);

/** Finds the best path through a text. @param folded the text in Simplified characters */
export function bestPath(words: Words, folded: string, propose: Propose | undefined): Path {
  const n = folded.length;
  if (best.length <= n) {
    best = new Float64Array(n * 2);
    from = new Int32Array(n * 2);
    step = new Int32Array(n * 2);
  }
  const { trie, costs } = words;
  const edges: Edge[] = [];
  best.fill(Number.POSITIVE_INFINITY, 0, n + 1);
  best[0] = 0;
  for (let start = 0; start < n; start++) {
    const sofar = best[start]!;
    if (sofar === Number.POSITIVE_INFINITY) continue;
    const reach = (end: number, cost: Cost, index: number): void => {
      if (sofar + cost < best[end]!) {
        best[end] = sofar + cost;
        from[end] = start;
        step[end] = index;
      }
    };
    reach(start + 1, unknownCost, -1);
    let node = 0;
    for (let end = start; end < n; ) {
      node = trie.child(node, folded.charCodeAt(end++));
      if (node === 0) break;
      const word = trie.values[node]!;
      if (word >= 0) reach(end, costs[word]!, word);
    }
    propose?.(folded, start, (edge) => {
      edges.push(edge);
      reach(edge.end, edge.cost, -1 - edges.length);
    });
  }
  const ends: number[] = [];
  const steps: number[] = [];
  for (let end = n; end > 0; end = from[end]!) {
    ends.push(end);
    steps.push(step[end]!);
  }
  return { ends: ends.reverse(), steps: steps.reverse(), edges };
}
