/**
 * Segmentation: of all ways to cut a text into known words, the most probable one.
 *
 * Conversion by longest match cuts 会长发言 into 会 长发 言 (long hair). A lattice of all words with their
 * frequencies finds 会长 发言. It is the shortest path through a graph whose edges are words and whose costs
 * are negative logarithms of probability.
 */

import type { Cost, Words } from './front-coding.ts';
import type { Rule } from './precedence.ts';
import type { Run } from './runs.ts';

/** A reading of a stretch of text that no list of words holds: a name, a measure, an entry of the glossary. */
export interface Edge {
  end: number;
  cost: Cost;
  /** What it becomes. */
  output: string;
  rule: Rule;
  confidence: number;
}

/** A rule that knows readings which no list of words holds. */
export interface Proposer {
  /** False for a code unit, Simplified, with which none of its readings begins. */
  opens(unit: number): boolean;
  /** Hands the readings of a run that begin at an offset to `add`. */
  propose(run: Run, start: number, add: (edge: Edge) => void): void;
}

/** Rules as one: each is asked only where one of its readings may begin. */
export function together(rules: readonly Proposer[]): Proposer {
  const asked = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    rules.reduce((bits, rule, i) => bits | (rule.opens(unit) ? 1 << i : 0), 0),
  );
  return {
    opens: (unit) => asked[unit] !== 0,
    propose(run, start, add) {
      const bits = asked[run.folded.charCodeAt(start)]!;
      if (bits === 0) return;
      for (let i = 0; i < rules.length; i++) if (bits & (1 << i)) rules[i]!.propose(run, start, add);
    },
  };
}

/** Hands the readings that begin at an offset to `add`. */
export type Propose = (start: number, add: (edge: Edge) => void) => void;

/** A character that no dictionary knows. */
const unknownCost = 20;

/** The best path, step by step. */
export interface Path {
  /** The end of each step. */
  ends: number[];
  /** For each step the index of a word, -1 for a character alone, -2-k for the proposed edge k. */
  steps: number[];
  edges: Edge[];
}

let cheapest = new Float64Array(256);
let origin = new Int32Array(256);
let taken = new Int32Array(256);

/** Finds the best path through a text. @param folded the text in Simplified characters */
export function bestPath(words: Words, folded: string, propose: Propose): Path {
  const n = folded.length;
  if (cheapest.length <= n) {
    cheapest = new Float64Array(n * 2);
    origin = new Int32Array(n * 2);
    taken = new Int32Array(n * 2);
  }
  const { trie, costs } = words;
  const edges: Edge[] = [];
  cheapest.fill(Number.POSITIVE_INFINITY, 0, n + 1);
  cheapest[0] = 0;
  let start = 0;
  const reach = (end: number, total: Cost, step: number): void => {
    if (total >= cheapest[end]!) return;
    cheapest[end] = total;
    origin[end] = start;
    taken[end] = step;
  };
  const add = (edge: Edge): void => {
    edges.push(edge);
    reach(edge.end, cheapest[start]! + edge.cost, -1 - edges.length);
  };
  for (; start < n; start++) {
    const sofar = cheapest[start]!;
    if (sofar === Number.POSITIVE_INFINITY) continue;
    reach(start + 1, sofar + unknownCost, -1);
    let node = 0;
    for (let end = start; end < n; ) {
      node = trie.child(node, folded.charCodeAt(end++));
      if (node === 0) break;
      const word = trie.values[node]!;
      if (word >= 0) reach(end, sofar + costs[word]!, word);
    }
    propose(start, add);
  }
  const ends: number[] = [];
  const steps: number[] = [];
  for (let end = n; end > 0; end = origin[end]!) {
    ends.push(end);
    steps.push(taken[end]!);
  }
  return { ends: ends.reverse(), steps: steps.reverse(), edges };
}
