import { expect, test } from 'vitest';
import { endingWith, personsIn } from '../../src/archive/names-in-text.ts';
import { nameWords } from '../../src/conversion/index.ts';

const words = nameWords();
const persons = (...texts: string[]) =>
  [...personsIn(texts, words)].map(([name, { articles }]) => `${name} ${articles}`);
const organisations = (...texts: string[]) =>
  [...endingWith(texts, { endings: ['有限公司', '公司', '商会'], words, fewest: 2, longest: 10 })].map(
    ([name, { articles }]) => `${name} ${articles}`,
  );

test('a person stands between a title and a verb, a title or a boundary', () => {
  expect(persons('会长黄文博表示，明年再来。')).toEqual(['黄文博 1']);
  expect(persons('黄文博会长到会。', '秘书长黄文博、会员一百人。')).toEqual(['黄文博 2']);
  expect(persons('会长欧阳文出席。')).toEqual(['欧阳文 1']);
});

test('what is no name is none: a word of the lexicon, a title within another, a surname that few bear', () => {
  expect(persons('由青年会员送到。')).toEqual([]);
  expect(persons('常务副会长致辞。')).toEqual([]);
  expect(persons('会议在汝州召开，高度评价会员。')).toEqual([]);
  expect(persons('')).toEqual([]);
});

test('an organisation reaches to the left as far as it is one word', () => {
  expect(organisations('会员走进松岭机绣有限公司。', '代表参观了松岭机绣有限公司。', '松岭机绣有限公司获奖。')).toEqual(
    ['松岭机绣有限公司 3'],
  );
});

test('an ending alone, or with what only says which, is no name', () => {
  expect(organisations('本公司成立。', '本公司获奖。', '各商会到会。', '各商会发言。')).toEqual([]);
  expect(organisations('某地松岭公司。')).toEqual([]);
});

test('a name is a surname with a given name, neither the surname alone nor a word', () => {
  expect(persons('会长王、李二人到会。')).toEqual([]);
  expect(persons('会长高兴，来宾也高兴。')).toEqual([]);
  expect(persons('会长王 会长致辞。')).toEqual([]);
});
