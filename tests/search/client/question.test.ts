import { describe, expect, test } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { cutWords, peopleCalled, questionReader } from '../../../src/search/client/question.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';
import type { TopicName } from '../../../src/search/index-format.ts';

const canonicalise = makeCanonicalise(equivalentCharacters());
const { read } = questionReader(canonicalise);

describe('a question', () => {
  test.each([
    ['李明什么时候当会长', ['李明', '当会长']],
    ['李明什麼時候當會長', ['李明', '当会长']],
    ['商会有多少会员', ['商会有', '会员']],
    ['谁是会长', ['会长']],
    ['请问,会员的名单', ['会员', '名单']],
    ['招商', ['招商']],
  ])('%s is about %j', (typed, runs) => expect(read([typed]).runs).toEqual(runs));

  test('of question words alone is about these words', () => {
    expect(read(['什么']).runs).toEqual([canonicalise('什么')]);
    expect(read(['']).runs).toEqual([]);
  });

  test('has the content of each of its words', () => {
    expect(read(['王刚', '什么时候来访']).runs).toEqual(['王刚', '来访']);
  });
});

describe('a surname with a title', () => {
  test.each([
    ['王会长', ['王']],
    ['王副会长', ['王']],
    ['王會長', ['王']],
    ['王会长捐款', ['王']],
    ['欧阳老师', ['阳', '欧阳']],
    ['听王会长', ['王', '听王']],
    ['王会长与陈秘书长', ['王', '陈', '与陈']],
  ])('is heard in %s', (typed, surnames) =>
    expect(read([typed]).called.map(({ surname }) => surname)).toEqual(surnames),
  );

  test('keeps the title that it stands before, the longest', () => {
    expect(read(['王副会长']).called).toEqual([{ surname: '王', title: '副会长' }]);
  });

  test.each(['会长', '会长王', '会员', '2会长'])('is not heard in %s', (typed) =>
    expect(read([typed]).called).toEqual([]),
  );
});

test.each([
  [['2016年wto'], ['2016', 'wto'], ['年']],
  [
    ['加入wto大会', 'c++'],
    ['wto', 'c++'],
    ['加入', '大会'],
  ],
  [['a股'], [], ['a股']],
  [['870.7亿'], ['870.7'], ['亿']],
  [[], [], []],
])('%j has the whole words %j', (runs, words, texts) => expect(cutWords(runs)).toEqual({ words, texts }));

test('people who bear a surname are those of two or three characters, in the order of the names', () => {
  const name = (label: string, kind: TopicName['kind'] = 'person'): TopicName => ({
    kind,
    slug: label,
    label,
    count: 1,
    pinyin: '',
  });
  const names = [name('王剛'), name('王'), name('王大明'), name('王家大院子'), name('李王'), name('王府', 'place')];
  expect(peopleCalled('王', names, canonicalise)).toEqual(['王刚', '王大明']);
});
