import { expect, test } from 'vitest';
import { extract, pageOf } from '../../../src/import/extract.ts';
import { pageOfBlocks, paragraph } from '../../../src/import/page.ts';
import { sharedIn, sharedWords, sourceKey } from '../../../src/import/site/shared-words.ts';
import { learnTemplate } from '../../../src/import/site/template.ts';

const line = (text: string) => paragraph(text, { place: '/body[1]/p[1]' });
const pages = (...texts: string[]) => texts.map((text) => pageOfBlocks('a.html', [line(text)]));

test('a word that one place has on all pages is shared, though the day beside it varies', () => {
  const words = sharedWords(pages('原创 渡口时报 2009-08-07', '渡口时报 2009-09-01', '渡口时报 尤三省 2010-01-02'));
  expect(sharedIn(line('渡口时报 2011-05-06 尤三省'), words)).toEqual(['渡口时报']);
  expect(sharedIn(paragraph('渡口时报 2011-05-06', { place: '/body[1]/div[1]' }), words)).toEqual([]);
});

test('of two pages, or where one page has another word, nothing is', () => {
  expect(sharedWords(pages('渡口时报 2009-08-07', '渡口时报 2009-09-01'))).toEqual(new Set());
  expect(sharedWords(pages('渡口时报 2009-08-07', '渡口时报 2009-09-01', '县报 2010-01-02'))).toEqual(new Set());
});

test('a society behind 来源 on all pages is shared where their heads name it; another’s, a paper’s are not', () => {
  const named = (source: string, title = '渡口商会') =>
    [1, 2, 3].map((day) => ({
      ...pageOfBlocks('a.html', [line(`来源：${source} 2009-08-0${day}`)]),
      declared: { titles: [`老秤第${day}次校准_${title}`] },
    }));
  const shared = (source: string, title?: string) =>
    sharedIn(line(`来源：${source} 2009-08-09`), sharedWords(named(source, title)));
  expect(shared('渡口商会')).toEqual([sourceKey('渡口商会')]);
  expect(shared('河口商会')).toEqual([]);
  expect(shared('渡口晚报', '渡口晚报')).toEqual([]);
});

test('such a source fills no field, and is told', () => {
  const prose =
    '三月四日，渡口商会在老街校准了用过八十年的木秤，三百多位街坊到场，账目贴在门口，会长说明年还要再来一次。';
  const html = (source: string, day: number) =>
    `<title>老秤第${day}次校准_渡口商会</title><h2>老秤第${day}次校准</h2><div class="info">2009-08-0${day} 来源：${source}</div><p>${prose.repeat(2)}</p><p>${'又及。'.repeat(day)}</p>`;
  const read = (sources: string[]) => {
    const jobs = sources.map((source, day) => ({ name: `${day}.html`, text: html(source, day + 1) }));
    return extract({ ...jobs[0]!, template: learnTemplate(jobs.map(pageOf)) }).article;
  };
  const { source, flags } = read(['渡口商会', '渡口商会', '渡口商会']);
  expect(source).toBeNull();
  expect(flags).toContainEqual({ kind: 'source-doubtful', quote: '渡口商会' });
  expect(read(['渡口商会', '渡口商会', '河口晚报']).source).toBe('渡口商会');
});
