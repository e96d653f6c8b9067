/** Where a text belongs that `misplacedFile` is asked about; what is no text stands in misplaced-file.test.ts. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFile } from '../../src/archive/article-file.ts';
import { misplacedFile } from '../../src/archive/misplaced-file.ts';

const told = (path: string) => misplacedFile(path, 'content').params;

describe('a text beside its place', () => {
  const folders =
    `2016年/4月 2016年4月 2016.4 2016-4 201604 2016/4 2016/2016-04 2016/2016.4 2016/2016年4月 2016/4/18 2016/4月/18日
    2016-04-18 2016年4月18日 2016/04.18 二〇一六年四月 2016年/四月`.split(/\s+/);
  test.each(folders)('belongs into its month: news/%s/', (folder) =>
    expect(told(`news/${folder}/a.mdx`)).toEqual({ better: join('content', 'news/2016/04/a.mdx'), why: 'folder' }),
  );

  test('belongs into its year where that alone is known', () =>
    expect(told('news/2016年/a.mdx')).toEqual({ better: join('content', 'news/2016/a.mdx'), why: 'folder' }));

  test('of whatever day belongs into the month of its folder', () => {
    const sign = fc.constantFrom('-', '.', '/');
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.boolean(),
        sign,
        sign,
        (year, month, day, isPadded, one, other) => {
          const [m, d] = [month, day].map((part) => String(part).padStart(isPadded ? 2 : 1, '0'));
          const better = join('content', `news/${year}/${String(month).padStart(2, '0')}/a.mdx`);
          for (const end of ['', `${other}${d}`])
            expect(told(`news/${year}${one}${m}${end}/a.md`)).toMatchObject({ better });
        },
      ),
    );
  });

  test.each([
    'news/16/4/a.mdx',
    'news/2016/13/a.mdx',
    'news/2016/Apr/a.mdx',
    'news/20161/4/a.mdx',
    'news/2016/123/a.mdx',
    'news/20164/a.mdx',
    'news/2016a4/a.mdx',
    'news/2016/418日/a.mdx',
    'news/2016/4/18/1/a.mdx',
    'news/2016/4/188/a.mdx',
    'news/2016/4月份/a.mdx',
    'old/news/2016/4/a.mdx',
    'news/a/2016/4/a.mdx',
    'news/20a6/4/a.mdx',
    'pages/sub/a.md',
    'oldpages/a.md',
    'pages2/a.md',
    'images/a.md',
  ])('has no place that could be known: %s', (path) => expect(told(path)).toEqual({}));
});

describe('a text in its folder', () => {
  test.each([
    ['a.md', 'a', 'ending'],
    ['a.MDX', 'a', 'ending'],
    ['A.markdown', 'a', 'ending'],
    ['a.md.txt', 'a', 'text'],
    ['a.TXT', 'a', 'text'],
    ['a.txt.mdx', 'a', 'name'],
    ['A_b  C.mdx', 'a-b-c', 'name'],
    ['汝州 年会（一）.mdx', 'ru-zhou-nian-hui-yi', 'name'],
    ['ａ.mdx', 'a', 'name'],
    // The tones of pinyin are no part of an address.
    ['Zhāng Sān.mdx', 'zhang-san', 'name'],
  ])('is read once it is called otherwise: %s', (name, id, why) => {
    for (const folder of ['news/2016/04', 'news/2016', 'news/undated', 'pages', 'exhibits'])
      expect(told(`${folder}/${name}`)).toEqual({ better: join('content', `${folder}/${id}.mdx`), why });
  });

  test('may have any name: there is a place for it', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => !/[/.~]|^\s*$/.test(one));
    fc.assert(
      fc.property(name, (one) => {
        const { better = '' } = told(`news/2016/04/${one}x.txt`) as { better?: string };
        expect(articleFile(better.replaceAll('\\', '/').replace('content/', ''))?.folder).toBe('2016/04');
      }),
    );
  });
});

describe('a folder of one text', () => {
  test.each([
    ...['index.mdx', 'index.md', '_index.markdown', 'README.md', 'Index.MDX'].flatMap((file) => [
      [`pages/About_Us/${file}`, 'pages/about-us.mdx'],
      [`exhibits/Return/${file}`, 'exhibits/return.mdx'],
    ]),
    ...['index.mdx', 'index.md', '_index.markdown', 'INDEX.md'].map((file) => [
      `news/2016/04/Ru_Zhou/${file}`,
      'news/2016/04/ru-zhou.mdx',
    ]),
    ['news/2016/04/18a/index.md', 'news/2016/04/18a.mdx'],
    // A day has a folder for all that happened on it.
    ['news/2016/04/18/index.md', 'news/2016/04/index.mdx'],
    ['news/pages/About.mdx', 'pages/about.mdx'],
    ['news/2016/04/Pages/About Us.md', 'pages/about-us.mdx'],
    ['news/2016/exhibits/Return.markdown', 'exhibits/return.mdx'],
  ] as [string, string][])(
    'gives the text its name, and what is a page is one wherever it stands: %s',
    (path, better) => expect(told(path)).toEqual({ better: join('content', better), why: 'folder' }),
  );

  test.each([
    'pages/about/text.md',
    'pages/about/index.txt',
    'pages/about/index.md.doc',
    'pages/a/about/index.md',
    'old/pages/about/index.md',
    'news/2016/04/ruzhou/README.mdx',
    'news/2016/04/a/ruzhou/index.md',
    'news/2016/04/ruzhou/xindex.md',
    'news/pages/about.md.doc',
    'news/2016/04/ruzhou/index.md.doc',
    'old/news/2016/04/ruzhou/index.md',
    'news/2016/04/a.md.doc',
    'news/subpages/about.md',
    'news/pages/sub/about.md',
    'old/news/pages/about.md',
  ])('is not %s', (path) => expect(told(path)).not.toHaveProperty('better'));
});
