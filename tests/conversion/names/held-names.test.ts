import { expect, test } from 'vitest';
import { createConverter } from '../../../src/conversion/index.ts';

const hant = createConverter({ to: 'zh-Hant' });
const hans = createConverter({ to: 'zh-Hans' });

/** What an article becomes whose front matter names nobody, or what it names. */
const article = (
  text: string,
  front: { people?: string[]; places?: string[]; organisations?: string[] } = {},
  to = hant,
) => to.withRules(undefined, { people: [], places: [], organisations: [], ...front, text: () => text }).convert(text);

test('a name with a title holds in what the article says without one', () => {
  expect(hant.convert('昨日于洋在会上')).toBe('昨日於洋在會上');
  expect(article('会长于洋到场。昨日于洋在会上')).toBe('會長于洋到場。昨日于洋在會上');
  expect(article('他跟余万里路上谈。团长余万里说')).toBe('他跟余萬里路上談。團長余萬里說');
});

test('so does one that a list sets with a blank, or that the front matter has', () => {
  expect(article('名单：于　洋、范　冰\n昨日于洋在会上')).toBe('名單：于　洋、范　冰\n昨日于洋在會上');
  expect(article('昨日于洋在会上', { people: ['于洋'] })).toBe('昨日于洋在會上');
});

test('words around it stay words, and a name that is a word holds nowhere', () => {
  expect(article('会长于洋说，昨日于洋由于洋务运动，关于洋人')).toBe('會長于洋說，昨日于洋由於洋務運動，關於洋人');
  expect(article('没有余地。', { people: ['余地'] })).toBe('沒有餘地。');
});

test('a place and an organisation are in the text what they are alone', () => {
  expect(article('我住在承兴里弄', { places: ['承兴里'] })).toBe('我住在承興里弄');
  const name = '三里公司';
  expect(article(`到${name}去`, { organisations: [name] })).toBe(`到${hant.convert(name)}去`);
});

test('乾 of a name stays in all of an article', () => {
  expect(hans.convert('昨日李乾在會上')).toBe('昨日李干在会上');
  expect(article('李乾會長說，昨日李乾在會上乾杯', {}, hans)).toBe('李乾会长说，昨日李乾在会上干杯');
  expect(article('昨日李乾在會上', { people: ['李乾'] }, hans)).toBe('昨日李乾在会上');
});

test('what an article decides is part of its version and of no other', () => {
  const of = (text: string) =>
    hant.withRules(undefined, { people: [], places: [], organisations: [], text: () => text }).version;
  expect(new Set([hant.version, of('会长于洋'), of('会长于海')]).size).toBe(3);
  expect(hant.convert('昨日于洋在会上')).toBe('昨日於洋在會上');
});
