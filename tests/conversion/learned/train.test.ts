/** Covers learned/context.ts, learned/model.ts, learned/review.ts and learned/reviewer.ts: a model that is trained and read. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeContextTable, type ReadSource } from '../../../scripts/train/make.ts';
import { partOf, textOf } from '../../../scripts/train/parts.ts';
import { corpora, sources } from '../../../scripts/train/sources.ts';
import table from '../../../src/conversion/data/context.generated.json' with { type: 'json' };
import { unknown } from '../../../src/conversion/learned/context.ts';
import { readings } from '../../../src/conversion/learned/review.ts';
import { reviewerOf } from '../../../src/conversion/learned/reviewer.ts';
import { type ContextTable, decodeWeights } from '../../../src/conversion/learned/table.ts';
import { sha256 } from '../../../src/core/digest.ts';

const about = { about: '', licence: '', digest: '' };
const people = ['王', '李', '張', '陳', '林', '黃', '吳', '周', '徐', '孫'];

/** A town whose people write 里 where their neighbours write 裡, with the name of its village by itself. */
const town: ReadSource = {
  ...about,
  name: 'town',
  human: true,
  lines: [`${unknown}六合里${unknown}`, ...people.flatMap((c) => [`${c}家六合里到場的有`, `${c}家的院子裡有樹`])],
};
const elsewhere: ReadSource = { ...about, name: 'elsewhere', human: false, lines: ['他在屋子里看书'] };

const train = () => makeContextTable([town, elsewhere], { words: ['院子里'], names: [], surnames: [], kinds: [] });

test('the same text gives the same bytes', () => {
  expect(train()).toEqual(train());
});

test('learns what people write, and leaves what it has not seen to the lattice', () => {
  const { head, weights } = train();
  const model = decodeWeights(JSON.parse(head) as ContextTable, weights);
  const { review } = reviewerOf(model, 'tw');
  const inside = '裡'.charCodeAt(0);
  expect(String.fromCharCode(review('六合里到场', 2, inside, readings.alone)?.output ?? 0)).toBe('里');
  expect(String.fromCharCode(review('院子里有', 2, inside, readings.alone)?.output ?? 0)).toBe('裡');
});

test('a sentence falls into one part, and each part has its share', () => {
  const parts = Map.groupBy(
    Array.from({ length: 5000 }, (_, i) => `第${i}句话`),
    partOf,
  );
  expect(parts.get('train')!.length / 5000).toBeCloseTo(0.8, 1);
  expect(parts.get('dev')!.length).toBeGreaterThan(400);
  expect(parts.get('test')!.length).toBeGreaterThan(400);
});

const there = sources.filter(({ file }) => existsSync(new URL(file, corpora)));

test.skipIf(there.length === 0)('the table names the texts it was learnt from', () => {
  const named = new Map(table.sources.map(({ name, digest }) => [`${name}.txt.gz`, digest]));
  expect([...named.keys()]).toEqual(sources.map(({ file }) => file));
  for (const { file } of there) expect([file, named.get(file)]).toEqual([file, sha256(textOf(new URL(file, corpora)))]);
});
