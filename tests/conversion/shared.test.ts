import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spellings } from '../../src/conversion/engine/lattice-data.ts';
import { createConverter } from '../../src/conversion/index.ts';
import { repair } from '../../src/conversion/repair.ts';

const shared = new URL('../../../shared/', import.meta.url);
const cases = new URL('conversion-cases/', shared);
const seeds = new URL('seeds/', shared);

const hant = createConverter({ to: 'zh-Hant', region: 'tw' });
const hantHk = createConverter({ to: 'zh-Hant', region: 'hk' });
const hans = createConverter({ to: 'zh-Hans' });

const canonical = new Map<string, string>();
for (const { pair, kind } of spellings()) if (kind === 'shape') canonical.set(pair[0]!, pair[1]!);
const foldOne = (c: string): string => canonical.get(canonical.get(c) ?? c) ?? canonical.get(c) ?? c;
const fold = (text: string): string => [...text.replace(/[「」“”『』‘’]/g, '')].map(foldOne).join('');

describe.skipIf(!existsSync(cases))('with ../shared/conversion-cases', () => {
  const { cases: list } = existsSync(cases)
    ? (JSON.parse(readFileSync(new URL('opencc-testcases.json', cases), 'utf8')) as {
        cases: { id: string; input: string; expected: Record<string, string> }[];
      })
    : { cases: [] };

  test.each([
    ['s2tw', hant],
    ['s2hk', hantHk],
    ['tw2s', hans],
  ] as const)("all of OpenCC's own cases for %s", (config, converter) => {
    for (const { input, expected } of list)
      if (expected[config] !== undefined) expect(converter.convert(input)).toBe(expected[config]);
  });

  const lines = existsSync(cases) ? readFileSync(new URL('gsd-dev.tsv', cases), 'utf8').trim().split('\n') : [];
  const pairs = lines
    .map((line) => line.split('\t'))
    .map(([, traditional = '', simplified = '']) => ({ traditional, simplified }));

  test('97 of 100 human sentences to Traditional', () => {
    const right = pairs.filter(({ traditional, simplified }) => fold(hant.convert(simplified)) === fold(traditional));
    expect(right.length / pairs.length).toBeGreaterThanOrEqual(0.97);
  });

  test('9995 of 10,000 human characters to Simplified', () => {
    let all = 0;
    let right = 0;
    for (const { traditional, simplified } of pairs) {
      const [found, expected] = [[...fold(hans.convert(traditional))], [...fold(simplified)]];
      all += expected.length;
      right += expected.filter((c, i) => c === found[i]).length;
    }
    expect(right / all).toBeGreaterThanOrEqual(0.9995);
  });
});

describe.skipIf(!existsSync(seeds))('with ../shared/seeds', () => {
  const texts = existsSync(seeds)
    ? readdirSync(seeds).map((file) => [file, readFileSync(new URL(file, seeds), 'utf8')] as const)
    : [];

  test.each(texts)('%s is stable after one round', (_, text) => {
    const traditional = hant.convert(hans.convert(text));
    expect(hant.convert(hans.convert(traditional))).toBe(traditional);
  });

  test.each(texts)('%s needs one repair', (_, text) => {
    const once = repair(text).text;
    expect(repair(once).mends).toEqual([]);
  });
});
