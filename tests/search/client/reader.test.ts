import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Reader, startReader } from '../../../src/search/client/reader.ts';
import { pagefindReader } from '../../../src/search/pagefind.ts';

const lengths = [100, 100, 400, 100];
let reader: Reader;
beforeAll(async () => {
  const cache = mkdtempSync(join(tmpdir(), 'huikan-reader-'));
  reader = await startReader(new Uint8Array(gunzipSync(await pagefindReader(cache))), lengths);
  rmSync(cache, { recursive: true });
});
const posting = (article: number, ...places: number[]) => ({ article, places });

describe('BM25', () => {
  test('scores in the order of the postings', () => {
    const [one, other] = [posting(0, 1), posting(1, 1, 5, 9)];
    const [few, many] = reader.scores([one, other]);
    expect(many).toBeGreaterThan(few!);
    const [lots, little] = reader.scores([posting(0, 1, 5, 9), posting(1, 1)]);
    expect([lots, little]).toEqual([expect.closeTo(many!, 4), expect.closeTo(few!, 4)]);
  });

  test('grows with how often a term stands, and falls with the article’s length', () => {
    const [once, twice, long] = reader.scores([posting(0, 1), posting(1, 1, 2), posting(2, 1)]);
    expect(twice).toBeGreaterThan(once!);
    expect(once).toBeGreaterThan(long!);
  });

  test('does not depend on the other postings', () => {
    const [alone] = reader.scores([posting(0, 1)]);
    const [among] = reader.scores([posting(0, 1), posting(1, 4), posting(3, 4)]);
    expect(among).toBeCloseTo(alone!, 4);
  });

  test('of nothing is nothing', () => {
    expect(reader.scores([])).toEqual([]);
  });
});
