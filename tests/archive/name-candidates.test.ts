import { describe, expect, test } from 'vitest';
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

describe('the sentence of a name', () => {
  const sentence = (text: string) => find([article(text, { people: ['李乾元'] })])[0]!.sentence;
  test.each([
    ['题\n甲。李乾元乙！丙。', '李乾元乙！'],
    ['题\n甲！李乾元乙？', '李乾元乙？'],
    ['题\n甲？  李乾元乙\n丙。', '李乾元乙'],
    ['题\n甲，李乾元乙', '甲，李乾元乙'],
    ['李乾元。李乾元甲。', '李乾元。'],
    // Only what fits on a line, from both sides.
    [`${'甲'.repeat(30)}李乾元。`, `${'甲'.repeat(30)}李乾元。`],
    [`${'甲'.repeat(31)}李乾元。`, `…${'甲'.repeat(30)}李乾元。`],
    [`李乾元${'乙'.repeat(76)}。丙`, `李乾元${'乙'.repeat(76)}。`],
    [`李乾元${'乙'.repeat(77)}。丙`, `李乾元${'乙'.repeat(77)}…`],
    ['题目\n正文', '题目'],
    ['', ''],
  ])('of %j is %j', (text, expected) => expect(sentence(text)).toBe(expected));
});

test('every kind of name is looked for in the text, and goes into the file of its kind', () => {
  const kinds = {
    terms:
      '有限公司 公司 集团 商会 联合会 总商会 协会 学会 促进会 基金会 委员会 研究院 研究所 大学 学院 银行 医院 出版社 日报 晚报 时报 俱乐部 合作社 工作室 酒店 宾馆',
    places: '省 市 县 区 镇 乡 村 街道 开发区 产业园 工业园 广场 大厦 中心',
  };
  for (const [kind, endings] of Object.entries(kinds))
    for (const ending of endings.split(' ')) {
      const name = `骃岭${ending}`;
      const found = find([article(`甲${name}。`), article(`乙${name}。`)]);
      expect(found).toEqual([{ kind, word: name, articles: 2, first: 0, sentence: `甲${name}。` }]);
    }
});

test('places have shorter names than organisations', () => {
  const texts = (name: string) => [article(`，${name}。`), article(`？${name}。`)];
  expect(find(texts('骃岭骃岭镇')).map(({ word }) => word)).toEqual(['骃岭骃岭镇']);
  expect(find(texts('骃岭骃岭骃镇'))).toEqual([]);
  expect(find(texts(`${'骃岭'.repeat(5)}公司`)).map(({ word }) => word)).toEqual([`${'骃岭'.repeat(5)}公司`]);
  expect(find(texts(`${'骃岭'.repeat(5)}骃公司`))).toEqual([]);
});

test('a name of one character in the glossary hides nothing, a longer one all that it is part of', () => {
  expect(find([article('会长黄文博表示。'), article('会长黄文博说。')], ['黄文'])).toEqual([]);
  expect(find([article('会长黄文博表示。'), article('会长黄文博说。')], ['黄']).map(({ word }) => word)).toEqual([
    '黄文博',
  ]);
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
