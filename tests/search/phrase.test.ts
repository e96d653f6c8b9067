import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areLinked, follow, type Matches, roundsOf, stepsOf } from '../../src/search/client/phrase.ts';
import { nearness } from '../../src/search/client/ranking.ts';
import { pairsOf } from '../../src/search/terms.ts';

const run = fc.array(fc.constantFrom(...'会员商'), { minLength: 2, maxLength: 14 });
const text = fc.array(fc.constantFrom(...'会员商'), { maxLength: 60 });

describe('steps', () => {
  it('hold every character of a run', () => {
    fc.assert(
      fc.property(run, (characters) => {
        const read: string[] = [];
        for (const { term, offset } of stepsOf(characters))
          for (const [at, character] of [...term].entries()) read[offset + at] = character;
        expect(read).toEqual(characters);
      }),
    );
  });

  it('are all asked, in two rounds at most', () => {
    fc.assert(
      fc.property(run, (characters) => {
        const steps = stepsOf(characters);
        const [first, second] = roundsOf(steps);
        expect(new Set([...first, ...second])).toEqual(new Set(steps));
        expect(first.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('find exactly the places at which the run stands in a text', () => {
    fc.assert(
      fc.property(run, text, (characters, body) => {
        const pairs = pairsOf(body);
        const hitsOf = (term: string) => {
          const places = pairs.flatMap((pair, at) => (pair === term ? [{ l: at }] : []));
          return places.length > 0 ? [{ p: 'a', s: 1, l: places }] : [];
        };
        let found: Matches | undefined;
        for (const step of roundsOf(stepsOf(characters)).flat())
          found = follow(found, hitsOf(step.term), step, () => 0);
        const places: number[] = [];
        for (
          let at = body.join('').indexOf(characters.join(''));
          at !== -1;
          at = body.join('').indexOf(characters.join(''), at + 1)
        )
          places.push(at);
        expect(found?.get(0)?.places ?? []).toEqual(places);
      }),
    );
  });
});

describe('areLinked', () => {
  const at = (...places: number[]) => ({ places, score: 1 });
  const runs = [[...'会员'], [...'大企业']];

  it.each([
    ['会员、大企业', [at(0), at(3)], true],
    ['会员。会员、大企业', [at(0, 3), at(6)], true],
    ['会员。好、大企业', [at(0), at(5)], false],
    ['大企业、会员', [at(4), at(0)], false],
  ])('in %s', (_, matches, linked) => expect(areLinked(runs, matches)).toBe(linked));

  it('passes over a single character', () => {
    expect(areLinked([[...'会员'], ['好'], [...'企业']], [at(0), at(1), at(9)])).toBe(true);
  });
});

describe('nearness', () => {
  const at = (...places: number[]) => ({ places, score: 1 });

  it.each([
    [[at(10)], 0],
    [[at(10), at(10)], 1],
    [[at(10, 500), at(520)], 0.5],
    [[at(30), at(10), at(31, 500)], 0.5],
  ])('of %j is %d', (matches, expected) => expect(nearness(matches)).toBeCloseTo(expected));
});
