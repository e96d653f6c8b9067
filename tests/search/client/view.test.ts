import { describe, expect, test } from 'vitest';
import type { SearchState } from '../../../src/search/client/address.ts';
import type { SearchResult } from '../../../src/search/client/show.ts';
import {
  drawChoices,
  drawOffers,
  drawPages,
  drawResult,
  element,
  labelFacts,
} from '../../../src/search/client/view.ts';
import type { Names } from '../../../src/search/index-format.ts';
import { pageOf } from './page-of.ts';

const names: Names = [
  { kind: 'category', slug: 'members', label: '会员', count: 3, pinyin: '' },
  { kind: 'tag', slug: 'a', label: '招商', count: 3, pinyin: '' },
  { kind: 'source', slug: 'a', label: '工商报', count: 3, pinyin: '' },
];
const result: SearchResult = {
  url: 'zh-hans/news/2016/04/a/',
  title: '汝州商人',
  date: '2016-04-18',
  excerpt: '',
  titlePieces: [
    { text: '<汝州>', match: true },
    { text: '商人', match: false },
  ],
  excerptPieces: [{ text: '摘', match: false }],
  missing: [],
  category: '',
  source: '',
};

test('an element has its attributes, and texts are texts', () => {
  pageOf('');
  const made = element('p', { class: 'a', title: '"' }, '<b>', element('b', {}, '甲'));
  expect([made.getAttribute('class'), made.getAttribute('title')]).toEqual(['a', '"']);
  expect(made.innerHTML).toBe('&lt;b&gt;<b>甲</b>');
});

describe('a result', () => {
  test('leads to its article, with what to mark there', () => {
    pageOf('');
    const drawn = drawResult(result, '汝州 a&b', '缺：');
    expect(drawn.querySelector('a')!.getAttribute('href')).toBe('zh-hans/news/2016/04/a/#q=%E6%B1%9D%E5%B7%9E%20a%26b');
    expect(drawn.querySelector('a')!.innerHTML).toBe('<mark>&lt;汝州&gt;</mark>商人');
    expect(drawn.querySelector('.excerpt')!.textContent).toBe('摘');
    expect(drawResult(result, '', '').querySelector('a')!.getAttribute('href')).toBe(result.url);
  });

  test('is made of what the style sheets know', () => {
    pageOf('');
    const plain = { ...result, titlePieces: [{ text: '题', match: false }], category: 'a', archive: '绍兴' };
    expect(drawResult(plain, '', '').outerHTML.replace(/ (?:href|datetime)="[^"]*"/g, '')).toBe(
      '<li data-search-result="" class="entry"><h2 class="entry-title"><a>题</a></h2><p class="excerpt">摘</p>' +
        '<p class="entry-facts"><time>2016年4月18日</time><span data-slug="a" data-fact="category"></span>' +
        '<span class="archive-name">绍兴</span></p></li>',
    );
  });

  test('has its day, or what is known of its date in words', () => {
    pageOf('');
    const [day, words] = [result, { ...result, date: '2016-04', when: '2016年4月' }].map((one) =>
      drawResult(one, '', ''),
    );
    expect(day!.querySelector('time')!.getAttribute('datetime')).toBe('2016-04-18');
    expect(day!.querySelector('time')!.textContent).toBe('2016年4月18日');
    expect(words!.querySelector('time')).toBeNull();
    expect(words!.querySelector('.entry-facts')!.textContent).toBe('2016年4月');
    // Nor anything of a category or a source that it has not.
    for (const one of [day, words]) expect(one!.querySelector('.entry-facts')!.childElementCount).toBe(1);
  });

  test('has its category and source by their labels, each of its own kind', () => {
    pageOf('');
    const drawn = drawResult({ ...result, category: 'members', source: 'a', archive: '绍兴会刊' }, '', '');
    labelFacts(drawn, names);
    const facts = [...drawn.querySelectorAll('.entry-facts > span')].map(({ textContent }) => textContent);
    expect(facts).toEqual(['会员', '工商报', '绍兴会刊']);
  });

  test('says which words it lacks', () => {
    pageOf('');
    const drawn = drawResult({ ...result, missing: ['商会', '会长'] }, '', '缺：');
    expect(drawn.querySelector('[data-missing]')!.innerHTML).toBe('缺：<s>商会 会长</s>');
    expect(drawResult(result, '', '缺：').querySelector('[data-missing]')).toBeNull();
  });
});

describe('the choices of a filter', () => {
  const labels = (list: HTMLLIElement[]) => list.map(({ textContent }) => textContent!.trim().replace(/\s+/g, ' '));

  test('of a topic are those with the most results first, by their labels', () => {
    pageOf('');
    expect(labels(drawChoices('tag', { b: 2, a: 5 }, [], names, ''))).toEqual(['招商 5', 'b 2']);
  });

  test('of years are the newest first, what has none last', () => {
    pageOf('');
    expect(labels(drawChoices('year', { undated: 9, 2015: 1, 2017: 1 }, [], names, '年份不详'))).toEqual([
      '2017 1',
      '2015 1',
      '年份不详 9',
    ]);
  });

  test('stay where they are chosen, though they count nothing', () => {
    pageOf('');
    const drawn = drawChoices('tag', { b: 2 }, ['a'], names, '');
    expect(labels(drawn)).toEqual(['b 2', '招商 0']);
    expect(drawn.map((one) => one.querySelector('input')!.checked)).toEqual([false, true]);
  });

  test('are a hundred at most', () => {
    pageOf('');
    const counts = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`s${i}`, i]));
    expect(drawChoices('tag', counts, [], names, '')).toHaveLength(100);
  });
});

describe('the pages of results', () => {
  const state = (page: number): SearchState => ({
    query: '会',
    filters: {},
    dates: {},
    scope: 'own',
    sort: 'relevance',
    page,
  });
  const drawn = (page: number, pages: number) =>
    drawPages(state(page), pages, { newer: '前', older: '后' }).map(
      (one) => `${one.textContent}${one.getAttribute('aria-current') ? '*' : ''}`,
    );

  test.each([
    [1, 1, ['1*']],
    [1, 9, ['1*', '2', '3', '4', '后']],
    [5, 9, ['前', '2', '3', '4', '5*', '6', '7', '8', '后']],
    [9, 9, ['前', '6', '7', '8', '9*']],
    [1, 0, []],
  ])('around page %i of %i are %j', (page, pages, expected) => {
    pageOf('');
    expect(drawn(page, pages)).toEqual(expected);
  });

  test('have addresses of their own', () => {
    pageOf('');
    const [newer, ...rest] = drawPages(state(2), 3, { newer: '前', older: '后' });
    expect([newer!.getAttribute('href'), newer!.getAttribute('rel')]).toEqual(['?q=%E4%BC%9A', 'prev']);
    expect(rest.map((one) => one.getAttribute('rel'))).toEqual([null, null, null, 'next']);
    expect(rest.map((one) => one.getAttribute('data-page'))).toEqual(['1', '2', '3', '3']);
  });
});

test('an offer is a search for it, with its number', () => {
  pageOf('');
  const [offer] = drawOffers([{ kind: 'similar', query: '汝州', total: 4 }]);
  expect(offer!.querySelector('a')!.getAttribute('href')).toBe('?q=%E6%B1%9D%E5%B7%9E');
  expect(offer!.textContent).toBe('汝州 4');
});
