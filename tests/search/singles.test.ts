import { expect, it } from 'vitest';
import { readSingle, SinglesWriter, singleFile } from '../../src/search/singles.ts';

it('reads single characters as they were written', () => {
  const writer = new SinglesWriter();
  writer.add(1, new Set('会'), new Set('会员'));
  writer.add(4, new Set(), new Set('会'));
  writer.add(5, new Set('会'), new Set('会'));
  expect(readSingle(writer.files()[singleFile('会')]!.会!)).toEqual([
    { number: 1, inTitle: true },
    { number: 4, inTitle: false },
    { number: 5, inTitle: true },
  ]);
  expect(writer.characters()).toEqual(['会', '员']);
});
