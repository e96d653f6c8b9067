import { expect, test } from 'vitest';
import { type NamedText, nameCandidates } from '../../src/archive/name-candidates.ts';
import { nameWords } from '../../src/conversion/index.ts';

const article = (text: string, front: Partial<NamedText> = {}): NamedText => ({
  people: [],
  places: [],
  organisations: [],
  text,
  ...front,
});
const find = (articles: NamedText[], known: string[] = [], fewest?: number) =>
  nameCandidates(articles, nameWords(), new Set(known), fewest);

test('what front matter names is proposed once, with the first sentence that has it', () => {
  const found = find([
    article('年会\n会议召开。李乾元到会，讲了话。散会。', { people: ['李乾元', '佚名'], places: ['汝州'] }),
    article('春茗\n李乾元主持。', { people: ['李乾元'], organisations: ['汝州商会'] }),
  ]);
  expect(found).toEqual([
    { kind: 'names', word: '李乾元', articles: 2, first: 0, sentence: '李乾元到会，讲了话。' },
    // What stands in front matter alone has the title for its sentence.
    { kind: 'places', word: '汝州', articles: 1, first: 0, sentence: '年会' },
    { kind: 'terms', word: '汝州商会', articles: 1, first: 1, sentence: '春茗' },
  ]);
});

test('what the glossary knows is not proposed, nor what is a part of it', () => {
  const texts = [article('会员走进松岭机绣有限公司。'), article('代表参观了松岭机绣有限公司。')];
  expect(find(texts).map(({ word }) => word)).toEqual(['松岭机绣有限公司']);
  expect(find(texts, ['松岭机绣有限公司'])).toEqual([]);
});

test('a name of the text stands in as many articles as are asked for', () => {
  const texts = [article('会长黄文博表示感谢。'), article('会长黄文博主持。')];
  expect(find(texts).map(({ word, articles }) => [word, articles])).toEqual([['黄文博', 2]]);
  expect(find(texts, [], 3)).toEqual([]);
  expect(find(texts.slice(1), [], 1).map(({ word }) => word)).toEqual(['黄文博']);
});

test('a long sentence is shortened on both sides', () => {
  const [found] = find([article(`${'甲'.repeat(60)}李乾元${'乙'.repeat(90)}。`, { people: ['李乾元'] })]);
  expect(found!.sentence).toBe(`…${'甲'.repeat(30)}李乾元${'乙'.repeat(47)}…`);
});

test('the name that stands in most articles comes first, names of equal number in their order', () => {
  const texts = [['李乾元'], ['范志远', '李乾元'], ['范志远', '李乾元', '陈文博'], ['宋文博']].map((people) =>
    article('', { people }),
  );
  expect(find(texts).map(({ word, articles }) => `${word} ${articles}`)).toEqual([
    '李乾元 3',
    '范志远 2',
    '宋文博 1',
    '陈文博 1',
  ]);
});

test('what names share that are known is not proposed', () => {
  const texts = [article('会员走进松岭机绣有限公司。'), article('代表参观了汝州机绣有限公司。')];
  expect(find(texts).map(({ word }) => word)).toContain('机绣有限公司');
  expect(find(texts, ['松岭机绣有限公司', '汝州机绣有限公司'])).toEqual([]);
});
