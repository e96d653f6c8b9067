import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noCharacter, PairsWriter } from '../../src/search/pairs.ts';

test('every pair is found in its articles and places, and nothing else is', () => {
  const character = fc.constantFrom(noCharacter, ...[...'会商a﨎𠀀'].map((one) => one.codePointAt(0)!));
  fc.assert(
    fc.property(fc.array(fc.array(character, { maxLength: 30 }), { maxLength: 8 }), (articles) => {
      const writer = new PairsWriter();
      for (const characters of articles) writer.add(characters);
      const { lengths, terms, spread, starts, articles: found, places } = writer.inverted();
      const expected = articles.flatMap((characters, article) =>
        characters.slice(0, -1).flatMap((first, place) => {
          const second = characters[place + 1]!;
          return first && second ? [`${String.fromCodePoint(first, second)} ${article} ${place}`] : [];
        }),
      );
      const given = terms.flatMap((term, at) =>
        Array.from(found.subarray(starts[at], starts[at + 1]), (article, i) => {
          return `${term} ${article} ${places[starts[at]! + i]}`;
        }),
      );
      const byCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(given.toSorted()).toEqual(expected.toSorted());
      expect(terms).toEqual([...new Set(expected.map((line) => line.split(' ')[0]!))].sort(byCodePoints));
      expect(lengths).toEqual(articles.map(({ length }) => length));
      const articlesOf = (at: number): Set<number> => new Set(found.subarray(starts[at], starts[at + 1]));
      expect([...spread]).toEqual(terms.map((_, at) => articlesOf(at).size));
    }),
  );
});
