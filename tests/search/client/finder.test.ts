import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRun, timesIn } from '../../../src/search/client/finder.ts';
import { type TermKey, termKey } from '../../../src/search/terms.ts';
import { postingsOf, sourceOf } from './paper-source.ts';

const run = fc.string({ unit: fc.constantFrom(...'会员商'), minLength: 1, maxLength: 14 });
const texts = fc.array(fc.string({ unit: fc.constantFrom(...'会员商'), maxLength: 60 }), { maxLength: 6 });

describe('findRun', () => {
  it('finds exactly the articles in which a run stands, whichever pairs are the rarest', async () => {
    await fc.assert(
      fc.asyncProperty(
        run,
        texts,
        fc.array(fc.nat(40_000), { minLength: 9, maxLength: 9 }),
        async (part, all, costs) => {
          const units = [...'会员商'];
          const cost = (key: TermKey) =>
            costs[units.findIndex((unit) => termKey(unit) === key - (key % 0x10000)) % 9] ?? 0;
          const verify = async (article: number, wanted: string) => all[article]!.includes(wanted);
          const found = await findRun(sourceOf(all, cost), part, verify);
          const expected = postingsOf(all, part);
          expect(found.map(({ article }) => article)).toEqual(expected.map(({ article }) => article));
          for (const [at, { places }] of found.entries())
            expect(places).toEqual(expect.arrayContaining(expected[at]!.places));
        },
      ),
    );
  });
});

describe('what is asked for', () => {
  const all = ['甲会员商会乙', '会员', '商会', '会商'];
  /** The terms that are asked for a run, and how often the texts are read. */
  async function asked(run: string, cost: (key: TermKey) => number) {
    const source = sourceOf(all, cost);
    const keys: TermKey[] = [];
    let reads = 0;
    const postings = (key: TermKey) => {
      keys.push(key);
      return source.postings(key);
    };
    const found = await findRun({ ...source, postings }, run, async (article, wanted) => {
      reads++;
      return all[article]!.includes(wanted);
    });
    return { keys, reads, found: found.map(({ article }) => article) };
  }

  it('of a single character is its own list', async () => {
    expect(await asked('会', () => 0)).toEqual({ keys: [termKey('会')], reads: 0, found: [0, 1, 2, 3] });
  });

  it('of a short run are the pairs that hold its characters', async () => {
    const { keys, reads, found } = await asked('会员商会', () => 100);
    expect(keys).toEqual(['会员', '商会'].map(termKey));
    expect([reads, found]).toEqual([0, [0]]);
  });

  it('leaves a huge list out where texts are cheaper to read', async () => {
    const { keys, reads, found } = await asked('会员商会', (key) => (key === termKey('商会') ? 1_000_000 : 100));
    expect(keys).toEqual([termKey('会员')]);
    expect([reads, found]).toEqual([2, [0]]);
  });

  it('asks for a huge list where there would be more to read', async () => {
    const { keys, reads } = await asked('会员商会', (key) => (key === termKey('商会') ? 12_000 : 100));
    expect(keys).toEqual(['会员', '商会'].map(termKey));
    expect(reads).toBe(0);
  });
});

it('counts the places that a text explains', () => {
  expect(timesIn(['会员大会会员', '商会'], '会员商', new Set([0, 1]))).toBe(2);
  expect(timesIn(['会员大会会员'], '会员商', new Set([0, 1, 2]))).toBe(0);
  expect(timesIn(['会员'], '会员商', new Set([2]))).toBe(0);
});

it('of a day its own term is asked for, and no other', async () => {
  const all = ['甬台联合会于2016年4月18日成立', '2016年4月8日,2015年4月18日', '12016年4月18日'];
  const source = sourceOf(all, () => 6000);
  const keys: TermKey[] = [];
  const postings = (key: TermKey) => {
    keys.push(key);
    return source.postings(key);
  };
  const found = await findRun({ ...source, postings }, '2016年4月18日', async () => false);
  expect(found).toEqual([
    { article: 0, places: [6] },
    { article: 2, places: [1] },
  ]);
  expect(keys).toHaveLength(1);
});

describe('of a long run', () => {
  const long = '甲乙丙丁戊己庚辛壬';
  const all = [long, '甲乙丙丁', '戊己庚辛壬', long.slice(1)];
  /** What is asked for, in order, and what is known to stand when a text is read. */
  async function asked(cost: (pair: string) => number) {
    const pairOf = (key: TermKey) => String.fromCharCode(Math.floor(key / 0x10000), key % 0x10000);
    const source = sourceOf(all, (key) => cost(pairOf(key)));
    const pairs: string[] = [];
    const held: number[][] = [];
    const found = await findRun(
      {
        ...source,
        postings: (key) => {
          pairs.push(pairOf(key));
          return source.postings(key);
        },
      },
      long,
      async (article, wanted, _, known) => {
        held.push([...known].toSorted((a, b) => a - b));
        return all[article]!.includes(wanted);
      },
    );
    return { pairs, held, found: found.map(({ article }) => article) };
  }

  it('of the cheapest pairs that hold it the rarest are asked first', async () => {
    const { pairs } = await asked((pair) => ({ 丙丁: 30, 戊己: 10, 庚辛: 20 })[pair] ?? 1000);
    expect(pairs.slice(0, 3)).toEqual(['戊己', '庚辛', '丙丁']);
  });

  it('a text that is read is told which characters are known to stand there', async () => {
    const { pairs, held, found } = await asked((pair) => ({ 甲乙: 10, 壬癸: 20, 辛壬: 20 })[pair] ?? 900_000);
    expect(found).toEqual([0]);
    expect(held.length).toBeGreaterThan(0);
    const known = new Set(pairs.flatMap((pair) => [long.indexOf(pair), long.indexOf(pair) + 1]));
    for (const one of held) expect(one).toEqual([...known].toSorted((a, b) => a - b));
  });
});

it('of a short run whose lists are all huge, the rarest is asked for', async () => {
  const all = ['甲会员商会乙', '会员'];
  const costs = new Map([
    [termKey('会员'), 900_000],
    [termKey('商会'), 800_000],
  ]);
  const source = sourceOf(all, (key) => costs.get(key) ?? 0);
  const keys: TermKey[] = [];
  await findRun(
    {
      ...source,
      postings: (key) => {
        keys.push(key);
        return source.postings(key);
      },
    },
    '会员商会',
    async (article, run) => all[article]!.includes(run),
  );
  expect(keys).toEqual([termKey('商会')]);
});

it('of a long run a few pairs are asked at a time, and no more once nothing is left', async () => {
  const long = '甲乙丙丁戊己庚辛壬癸子丑寅卯';
  // In many texts the rarest pairs stand as far apart as in the run, with other characters between them.
  const rare = ['甲乙', '戊己', '寅卯'];
  const text = Array.from(long, (one) => (rare.join('').includes(one) ? one : '口')).join('');
  const all = Array.from({ length: 60 }, () => text);
  const source = sourceOf(all, (key) => (rare.map((pair) => termKey(pair)).includes(key) ? 10 : 100));
  let asked = 0;
  const found = await findRun(
    {
      ...source,
      postings: (key) => {
        asked++;
        return source.postings(key);
      },
    },
    long,
    async () => true,
  );
  expect(found).toEqual([]);
  expect(asked).toBe(5);
});
