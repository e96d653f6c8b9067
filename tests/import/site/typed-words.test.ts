import { expect, test } from 'vitest';
import { extract, pageOf } from '../../../src/import/extract.ts';
import { paragraph } from '../../../src/import/page.ts';
import { learnTemplate } from '../../../src/import/site/template.ts';
import { typedIn, typedPlaces } from '../../../src/import/site/typed-words.ts';

const prose =
  '三月四日，渡口商会在老街校准了用过八十年的木秤，三百多位街坊到场，账目贴在门口，会长说明年还要再来一次。'.repeat(2);
const line = (text: string, place = '/div[1]/span[1]') => paragraph(text, { place });
const page = (...lines: ReturnType<typeof line>[]) => ({
  ...pageOf({ name: 'a.html', text: '' }),
  blocks: [line('老秤校准', '/h2[1]'), ...lines, paragraph(prose, { place: '/p[1]' })],
});
const siblings = (words: string[]) => words.map((word, day) => page(line(`2009-03-0${day + 1} ${word}`)));

test('a word where most siblings have names, or outlets, is of that kind', () => {
  const names = typedPlaces(siblings(['尤三省', '贺大有', '老葛', '周白榆']));
  expect(typedIn(line('2009-03-09 老葛'), names)).toEqual({ author: '老葛' });
  const outlets = typedPlaces(siblings(['渡口晚报', '河口新闻网', '灯下集', '江城商报']));
  expect(typedIn(line('2009-03-09 灯下集'), outlets)).toEqual({ source: '灯下集' });
});

test('what tells its kind itself, an office, the site’s staff and a button are left to themselves', () => {
  const names = typedPlaces(siblings(['尤三省', '贺大有', '周白榆', '钟小满']));
  for (const word of ['尤三省', '渡口晚报', '秘书处', '会馆网管', '本会会长', '打印', '会务动态', '在老街校准了木秤'])
    expect([word, typedIn(line(`2009-03-09 ${word}`), names)]).toEqual([word, {}]);
  expect(typedIn(line('2009-03-09 老葛', '/div[2]'), names)).toEqual({});
  expect(typedIn(line('2009-03-09 老葛 阅读'), names)).toEqual({});
});

test.each([
  ['few pages', ['尤三省', '贺大有']],
  ['one name on all pages', ['尤三省', '尤三省', '尤三省', '尤三省']],
  ['as many other words', ['尤三省', '老葛', '巷口老槐', '贺大有']],
])('%s tell nothing', (_, words) => expect(typedPlaces(siblings(words)).size).toBe(0));

test('lines below the prose tell nothing', () => {
  const pages = ['尤三省', '贺大有', '周白榆'].map((name) => {
    const { blocks, ...rest } = page();
    return { ...rest, blocks: [...blocks, line(name, '/p[2]')] };
  });
  expect(typedPlaces(pages).size).toBe(0);
});

test('the pen name on one of the pages is its author, and is told', () => {
  const html = (day: number, name: string) =>
    `<h2>老秤第${day}次校准</h2><div class="by"><b>${name}</b> 2009-03-0${day}</div><p>${prose}</p><p>${'又及。'.repeat(day)}</p>`;
  const jobs = ['尤三省', '贺大有', '周白榆', '老葛'].map((name, day) => ({
    name: `${day}.html`,
    text: html(day + 1, name),
  }));
  const { article } = extract({ ...jobs[3]!, template: learnTemplate(jobs.map(pageOf)) });
  expect(article.author).toBe('老葛');
  expect(article.flags).toContainEqual({ kind: 'author-doubtful', quote: '老葛' });
});
