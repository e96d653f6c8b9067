import { expect, test } from 'vitest';
import { checkSettings } from '../../src/lint/settings.ts';

const base = {
  title: '商会会刊',
  url: 'https://chamber.example',
  script: 'zh-Hans',
  categories: [],
  navigation: [],
  formerly: [],
};
const check = (settings: object) =>
  checkSettings(
    'content',
    { settings: { ...base, ...settings }, placeOf: () => ({ line: 1, column: 1 }), sound: true } as never,
    'title: 商会会刊\n',
  ).map(({ code }) => code);

test.each(['http://localhost:4321', 'http://192.168.1.5'])('%s is a computer of one’s own', (url) =>
  expect(check({ url })).toEqual(['local-site']),
);
test.each(['https://example.com', 'https://your-domain.com', 'https://username.github.io'])(
  '%s is a template’s',
  (url) => expect(check({ url })).toEqual(['placeholder']),
);
test('two categories of one id or one title', () => {
  const of = (...pairs: string[][]) => ({ categories: pairs.map(([id, title]) => ({ id, title })) });
  expect(check(of(['a', '甲'], ['a', '乙']))).toEqual(['category-twice']);
  expect(check(of(['a', '甲'], ['b', '甲']))).toEqual(['category-twice']);
  expect(check(of(['a', '甲'], ['b', '乙']))).toEqual([]);
});
test('a telephone of full-width figures, and quotation marks that would be printed', () => {
  expect(check({ telephone: '０５７４-１２' })).toEqual(['letter-in-figure']);
  expect(check({ title: '“商会会刊”' })).toEqual(['quotes-in-list']);
  expect(check({ title: '“甲”与“乙”' })).toEqual([]);
});

test('a former address that is the present one', () => {
  const told = (formerly: string[], base = '/') => check({ url: 'https://news.example.net', base, formerly });
  expect(told(['https://news.example.net/'])).toEqual(['formerly-now']);
  expect(told(['https://news.example.net/archive'], '/archive/')).toEqual(['formerly-now']);
  expect(told(['https://news.example.net/'], '/archive/')).toEqual([]);
  expect(told(['http://news.example.net/', 'https://old.example.net/'])).toEqual([]);
});
test('two entries of the navigation that lead to one page', () => {
  const of = (...pairs: string[][]) => ({ navigation: pairs.map(([title, href]) => ({ title, href })) });
  expect(check(of(['关于', '/about/'], ['联系', '/about/']))).toEqual(['navigation-twice']);
  expect(check(of(['关于', '/about/'], ['联系', '/contact/']))).toEqual([]);
});
