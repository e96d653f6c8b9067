import { describe, expect, test } from 'vitest';
import { endingWith, personsIn } from '../../src/archive/names-in-text.ts';
import { nameWords } from '../../src/conversion/index.ts';

const counted = (counts: ReturnType<typeof personsIn>) =>
  [...counts].map(([name, { articles, first }]) => `${name} ${articles} ${first}`);

describe('a person, by the words of the conversion', () => {
  const persons = (...texts: string[]) =>
    [...personsIn(texts, nameWords())].map(([name, { articles }]) => `${name} ${articles}`);

  test('stands between a title and a verb, a title or a boundary', () => {
    expect(persons('会长黄文博表示，明年再来。')).toEqual(['黄文博 1']);
    expect(persons('黄文博会长到会。', '秘书长黄文博、会员一百人。')).toEqual(['黄文博 2']);
    expect(persons('会长欧阳文出席。')).toEqual(['欧阳文 1']);
  });

  test('is no word of the lexicon, no title within another, no surname that few bear', () => {
    expect(persons('由青年会员送到。')).toEqual([]);
    expect(persons('常务副会长致辞。')).toEqual([]);
    expect(persons('会议在汝州召开，高度评价会员。')).toEqual([]);
    expect(persons('会长高兴，来宾也高兴。')).toEqual([]);
    expect(persons('')).toEqual([]);
  });
});

describe('a person', () => {
  /** Few words, so that each case has one reason. */
  const words = {
    titlesBefore: new Set(['总', '会长', '副秘书长']),
    titlesAfter: new Set(['总', '会长', '副秘书长']),
    afterNames: new Set(['说', '表示', '出席会议了']),
    isWord: (text: string) => ['王国', '王子', '张家港'].includes(text),
  };
  const persons = (...texts: string[]) => counted(personsIn(texts, words));

  test.each([
    // With a title before it: a verb, a title, a sign or the end behind it.
    ['会长王文博说', '王文博'],
    ['会长王文博表示', '王文博'],
    ['会长王文博出席会议了', '王文博'],
    ['会长王文博，', '王文博'],
    ['会长王文博', '王文博'],
    ['总王文博\n', '王文博'],
    ['副秘书长王文表示', '王文'],
    ['到会有会长欧阳文博说', '欧阳文博'],
    // With a title behind it alone: a boundary before it.
    ['王文博会长', '王文博'],
    ['，王文博副秘书长', '王文博'],
    ['，欧阳文总', '欧阳文'],
    // A surname that few bear needs a title before it.
    ['会长麦文博说', '麦文博'],
    ['会长酒文博说', undefined],
    // The longer name, unless it is a word; then the shorter.
    ['会长王国表示', undefined],
    ['会长王国强说', '王国强'],
    ['会长张家港说', undefined],
    ['会长张家表示', '张家'],
    // Neither boundary nor title before it.
    ['我王文博会长', undefined],
    // Nothing behind it that ends a name.
    ['会长王文博来', undefined],
    ['王文博说', undefined],
    ['王文博，', undefined],
    ['会长王', undefined],
    ['会长王、李说', undefined],
    ['会长王A博说', undefined],
    ['会长博文说', undefined],
    // The title itself begins with a surname.
    ['会长总总说', undefined],
  ])('%s: %s', (text, name) => expect(persons(text)).toEqual(name ? [`${name} 1 0`] : []));

  test('whose surname is rare is known by a title before it alone', () => {
    expect(persons('麻文博会长')).toEqual(['麻文博 1 0']);
    expect(persons('海文博会长')).toEqual([]);
    expect(persons('会长海文博说')).toEqual(['海文博 1 0']);
  });

  test('is counted once an article, from the first that has the name', () => {
    const twice = '会长王文博说，会长王文博说';
    expect(persons('无人', twice, '无人', twice, '会长王文博，会长李文博说')).toEqual(['王文博 3 1', '李文博 1 4']);
  });
});

describe('a word of a kind', () => {
  const isWord = (text: string) => ['走进', '市场', '到新', '来自松', '松岭公司'].includes(text);
  const found = (texts: string[], own: Partial<Parameters<typeof endingWith>[1]> = {}) =>
    counted(
      endingWith(texts, { endings: ['公司', '有限公司', '市'], words: { isWord }, fewest: 2, longest: 4, ...own }),
    );

  test('by the words of the conversion reaches to the left as far as it is one word', () => {
    const organisations = (...texts: string[]) => found(texts, { words: nameWords(), longest: 10 });
    expect(
      organisations('会员走进松岭机绣有限公司。', '代表参观了松岭机绣有限公司。', '松岭机绣有限公司获奖。'),
    ).toEqual(['松岭机绣有限公司 3 0']);
    expect(organisations('本公司成立。', '本公司获奖。', '各市到会。', '各市发言。', '某地松岭公司。')).toEqual([]);
  });

  test.each([
    // What stands before it varies.
    [['甲松岭有限公司', '乙松岭有限公司'], ['松岭有限公司 2 0']],
    // It stands alone, at the beginning of the text.
    [['松岭市', '松岭市'], ['松岭市 2 0']],
    [['，松岭市', '。松岭市'], ['松岭市 2 0']],
    // Always behind the same sign: nobody knows where it begins.
    [['，松岭市', '，松岭市'], []],
    [['甲松岭市', '甲松岭市'], ['甲松岭市 2 0']],
    // In too few articles, twice in one.
    [['甲松岭市，乙松岭市'], []],
    [['甲松岭市', '无', '乙松岭市，丙松岭市'], ['松岭市 2 0']],
    // The ending begins another word.
    [['甲松岭市场上', '乙松岭市场上'], []],
    // What is a word, or begins within one.
    [['甲松岭公司', '乙松岭公司'], []],
    [['走进岭市', '前进岭市'], []],
    [['后进岭市', '前进岭市'], ['进岭市 2 0']],
    [['来自松市', '何自松市'], []],
    [['因自松市', '何自松市'], ['自松市 2 0']],
    [['走进松市', '甲松市'], ['松市 2 0']],
    // At most so many characters before the ending.
    [['甲一二三四市', '乙一二三四市'], ['一二三四市 2 0']],
    [['甲一二三四五市', '甲一二三四五市'], []],
    [['甲松山岭市', '乙松山岭市'], ['松山岭市 2 0']],
    [['甲松总公司', '乙松总公司'], ['松总公司 2 0']],
    [['甲总松公司', '乙总松公司'], ['总松公司 2 0']],
    // Other signs end it.
    [['甲A松岭市', '乙 松岭市'], ['松岭市 2 0']],
  ])('%j: %j', (texts, expected) => expect(found(texts)).toEqual(expected));

  test('counts in as many articles as are asked for', () => {
    expect(found(['甲松岭市', '乙松岭市'], { fewest: 3 })).toEqual([]);
    expect(found(['松岭市'], { fewest: 1 })).toEqual(['松岭市 1 0']);
  });

  test('is not told twice, with and without what belongs to it, unless it stands alone more often', () => {
    const long = ['甲松岭机绣公司', '乙松岭机绣公司', '丙松岭机绣公司'];
    expect(found([...long, '甲机绣公司'])).toEqual(['机绣公司 4 0', '松岭机绣公司 3 0']);
    expect(found([`${long[0]}，乙机绣公司`, long[1]!, long[2]!])).toEqual(['松岭机绣公司 3 0']);
    expect(found(long)).toEqual(['松岭机绣公司 3 0']);
  });

  test.each([...'的了和与及在是为对到由被把将于以至各本该此这每名位我他有无也而但据按'])(
    'does not begin with a particle, a measure or a pronoun: %s',
    (particle) => expect(found([`甲${particle}岭市`, `乙${particle}岭市`])).not.toContain(`${particle}岭市 2 0`),
  );

  test.each([
    ...'的了在请是为由把将对向从到与各全',
    '动员',
    '走访',
    '考察',
    '出席',
    '参加',
    '来自',
    '召开',
    '举办',
    '成立',
  ])('has no verb and no particle within it: %s', (verb) =>
    expect(found([`甲松${verb}岭市`, `乙松${verb}岭市`])).toEqual([]),
  );

  test.each('有限 股份 责任 集团 分 总 子 母 老 新 大 小 城 乡 农 山 全 我 市 省 县 区 镇 村 中 总分'.split(' '))(
    'is more than its kind and which one of it: %s',
    (which) => expect(found([`甲${which}公司`, `乙${which}公司`])).toEqual([]),
  );
});
