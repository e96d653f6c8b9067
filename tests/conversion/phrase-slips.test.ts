import { expect, test } from 'vitest';
import { phraseSlips } from '../../src/conversion/phrase-slips.ts';

const check = (text: string) =>
  phraseSlips(text).map(({ at, length, better }) => `${text.slice(at, at + length)}>${better}`);

test.each([
  ['一如往地办下去', '一如往>一如既往'],
  ['一如继往', '一如继往>一如既往'],
  ['一如既既往', '一如既既往>一如既往'],
  ['一如往既', '一如往既>一如既往'],
  ['張燈結采', '張燈結采>张灯结彩'],
  ['意尤未尽', '意尤未尽>意犹未尽'],
])('%s', (text, expected) => expect(check(text)).toEqual([expected]));
test.each([
  '一如既往',
  '任重而道远',
  '齐聚一堂',
  '量力而行',
  '百分之七十',
  '第十七条',
  '红十字、慈善',
  '各行业各领域',
  '每旬榜示一次，俾众周知。倘有冒领',
  '平方公尺',
])('not %s', (text) => expect(check(text)).toEqual([]));
