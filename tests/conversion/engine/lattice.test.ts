import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lexicon } from '../../../src/conversion/engine/front-coding.ts';
import { bestPath, candidateOf } from '../../../src/conversion/engine/lattice.ts';
import type { Candidate } from '../../../src/conversion/engine/rule.ts';
import { Trie } from '../../../src/conversion/engine/trie.ts';

const unknown = 20;

function lexiconOf(costs: Record<string, number>): Lexicon {
  const words = Object.keys(costs);
  return {
    trie: Trie.of(words.map((word, i) => [word, i] as const)),
    costs: Float32Array.from(Object.values(costs)),
    formOf: new Int32Array(words.length).fill(-1),
    special: [],
  };
}

/** The least cost of all ways to cut a text, tried one by one. */
function leastCost(costs: Record<string, number>, text: string): number {
  if (text === '') return 0;
  const sizes = Array.from(text, (_, i) => i + 1);
  return Math.min(
    ...sizes.map((size) => {
      const cost = costs[text.slice(0, size)] ?? (size === 1 ? unknown : Number.POSITIVE_INFINITY);
      return cost + leastCost(costs, text.slice(size));
    }),
  );
}

const letters = { unit: fc.constantFrom('会', '长', '发'), minLength: 1 };

test('no path is cheaper', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ ...letters, maxLength: 3 }), fc.integer({ min: 1, max: 15 })),
      fc.string({ ...letters, maxLength: 7 }),
      (costs, text) => {
        const { edges, ends } = bestPath(lexiconOf(costs), text);
        const values = Object.values(costs);
        expect(ends.at(-1)).toBe(text.length);
        expect(edges.reduce((sum, edge) => sum + (edge < 0 ? unknown : values[edge]!), 0)).toBe(leastCost(costs, text));
      },
    ),
  );
});

test('a candidate wins where it is cheaper, of equal ones the first, and none against an equal word', () => {
  const candidate = (output: string, cost: number): Candidate => ({
    end: 2,
    cost,
    output,
    rule: 'name',
    confidence: 1,
  });
  const path = (candidates: Candidate[]) => {
    const found = bestPath(lexiconOf({ 会长: 5 }), '会长', (at) => (at === 0 ? candidates : []));
    return candidateOf(found, 0)?.output;
  };
  expect(path([candidate('一', 4), candidate('二', 4)])).toBe('一');
  expect(path([candidate('一', 5)])).toBeUndefined();
});
