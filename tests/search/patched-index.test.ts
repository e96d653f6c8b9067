import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ShardMerger } from '../../src/search/merge.ts';
import { PatchedIndex, ShardGone } from '../../src/search/patched-index.ts';
import type { SegmentIndex } from '../../src/search/segment-index.ts';
import { termTable } from '../../src/search/term-table.ts';
import { touchedTerms } from '../../src/search/touched-terms.ts';
import { indexOf } from './indexes.ts';

type Segments = readonly (readonly string[])[];

const keyOf = (texts: readonly string[]) => JSON.stringify(texts);

/** An edit leaves most segments as they are. */
const known = new Map<string, SegmentIndex>();
function indexOnce(texts: readonly string[]): SegmentIndex {
  const index = known.get(keyOf(texts)) ?? indexOf(texts);
  known.set(keyOf(texts), index);
  return index;
}
const indexesOf = (segments: Segments) => segments.map(indexOnce);
const layoutOf = (segments: Segments) => ({
  counts: segments.map(({ length }) => length),
  steps: indexesOf(segments).flatMap(({ lengths }) => [...lengths]),
});

/** Shards of so many terms. */
function shardsOf(segments: Segments, size: number) {
  const terms = termTable(indexesOf(segments));
  const starts = Uint32Array.from({ length: Math.ceil(terms.keys.length / size) }, (_, at) => at * size);
  const merger = new ShardMerger(indexesOf(segments));
  const files = Array.from(starts, (start, at) => gzipSync(merger.merge(terms.keys.subarray(start, starts[at + 1]))));
  return { terms, shards: { starts, sizes: starts, files: starts, digests: starts }, files };
}

async function patch(before: Segments, now: Segments, size: number, isGone = false) {
  const { terms, shards, files } = shardsOf(before, size);
  const own = indexesOf(now);
  const texts = (key: string) => indexOnce(JSON.parse(key) as string[]);
  const touched = await touchedTerms(before.map(keyOf), now.map(keyOf), async (number) => own[number]!, texts);
  if (!touched) return undefined;
  const layouts = { before: layoutOf(before), now: layoutOf(now) };
  return new PatchedIndex({ terms, shards }, touched, layouts, (shard) => (isGone ? undefined : files[shard]));
}

// Few characters, so that most terms stand in many articles: between word boundaries in none, in some, or in all.
const text = fc.string({ unit: fc.constantFrom(...'会员商-'), maxLength: 30 });
const segments = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const edit = fc.record({
  segment: fc.nat(4),
  article: fc.nat(3),
  text,
  kind: fc.constantFrom('text', 'new', 'gone', 'segment'),
});

function edited(
  before: Segments,
  { segment, article, text: other, kind }: ReturnType<typeof edit.generate>['value'],
): Segments {
  const at = segment % before.length;
  const texts = before[at]!;
  const place = article % texts.length;
  if (kind === 'segment') return [...before, [other]];
  if (kind === 'text') return before.with(at, texts.with(place, other));
  if (kind === 'new') return before.with(at, texts.toSpliced(place, 0, other));
  return texts.length === 1 ? before.toSpliced(at, 1) : before.with(at, texts.toSpliced(place, 1));
}

test('terms and shards are those of the index that is made anew', async () => {
  await fc.assert(
    fc.asyncProperty(segments, edit, fc.integer({ min: 1, max: 9 }), async (before, change, size) => {
      const now = edited(before, change);
      known.clear();
      const patched = await patch(before, now, size);
      if (!patched) return;
      const anew = shardsOf(now, size);
      expect(patched.terms).toEqual(anew.terms);
      for (const [at, start] of anew.shards.starts.entries()) {
        const keys = anew.terms.keys.subarray(start, anew.shards.starts[at + 1]);
        expect(gzipSync(patched.shard(keys))).toEqual(anew.files[at]);
      }
    }),
    { numRuns: 150 },
  );
});

test('says so where a shard that it needs is not published any more', async () => {
  await expect(patch([['会员商会', '商会']], [['会员商会', '会员']], 2, true)).rejects.toThrow(ShardGone);
});
