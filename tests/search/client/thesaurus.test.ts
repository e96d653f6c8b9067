import { expect, test } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { makeThesaurus } from '../../../src/search/client/thesaurus.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';

const canonicalise = makeCanonicalise(equivalentCharacters());

test('a word has the other words of its group', () => {
  const { synonymsIn } = makeThesaurus([], canonicalise);
  expect(synonymsIn('毕业')).toEqual([['结业', '结训']]);
  expect(synonymsIn('会员')).toEqual([]);
});

test('each known word of a run is found, the longest first, and none within another', () => {
  const { synonymsIn } = makeThesaurus(
    [
      ['招商', '甲'],
      ['招商引资会议', '乙'],
      ['引资', '丙'],
    ],
    canonicalise,
  );
  expect(synonymsIn('招商引资会议毕业')).toEqual([['乙'], ['结业', '结训']]);
});

test('the archive’s own groups add to the common ones, in either script', () => {
  const { synonymsIn } = makeThesaurus(
    [
      ['毕业', '畢業典禮'],
      ['豫商', '河南商幫'],
    ],
    canonicalise,
  );
  expect(synonymsIn('豫商')).toEqual([[canonicalise('河南商帮')]]);
  expect(synonymsIn('毕业')[0]!.toSorted()).toEqual(['结业', '结训', canonicalise('毕业典礼')].toSorted());
});
