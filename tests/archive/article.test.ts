import { describe, expect, test } from 'vitest';
import { keyOf, readArticle } from '../../src/archive/article.ts';
import { articleFile } from '../../src/archive/files.ts';
import { noFrontMatter } from '../../src/content/front-matter-start.ts';
import { article } from './folder.ts';

const settings = { script: 'zh-Hans' as const, categories: [{ id: 'members', title: '会员' }] };
const read = (source: string, path = 'news/2016/04/a.mdx', own: Parameters<typeof readArticle>[2] = settings) =>
  readArticle(source, articleFile(path)!, own, 'content');
const codes = (source: string, path?: string, own?: Parameters<typeof readArticle>[2]) =>
  read(source, path, own).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('an article', () => {
  test('is written in the script that it names, else in that of the archive', () => {
    expect(read(article({ date: '2016-04-18' })).article!.script).toBe('zh-Hans');
    expect(read(article({ date: '2016-04-18', script: 'zh-Hant' })).article!.script).toBe('zh-Hant');
    expect(read(article({ date: '2016-04-18' }), undefined, { ...settings, script: 'zh-Hant' }).article!.script).toBe(
      'zh-Hant',
    );
  });

  test('is a sketch without the values that cannot be, where the rest can', () => {
    const { article: none, sketch } = read('---\ntitle: 甲\ndate: 2016-04-18\nscript: 简体中文\n---\n正文。\n');
    expect(none).toBeUndefined();
    expect(sketch!.front).toMatchObject({ title: '甲', date: '2016-04-18' });
    expect(sketch!.script).toBe('zh-Hans');
    expect(read('---\ntitle: 甲\ndate: 十八日\n---\n正文。\n').sketch).toBeUndefined();
  });

  test('tells where its front matter stands in the file', () => {
    expect(read(article({ date: '2016-04-18' })).article!.placeOf(['date'])).toMatchObject({ line: 3, column: 7 });
  });

  test('has the key of its date and of its file', () => {
    const known = read(article({ date: '2016-04-18' }), 'news/undated/a.mdx');
    expect(known.problems).toEqual([]);
    expect(keyOf(known.article!)).toBe('2016/04/a');
    expect(keyOf(read(article({ date: 'unknown' }), 'news/undated/a.mdx').article!)).toBe('undated/a');
  });
});

/** Every key of the content model of version 0.1, with the values that it took. */
const ofVersion01 = `---
title: 汝州市“回归工程”结硕果
date: 2016-04-18
script: zh-Hans
category: members
source: { name: 中华工商时报, url: https://example.org/1.html }
credits: [{ role: author, name: 黄萍 }, { role: editor, name: 罗伯特 }]
summary: 三万人在外，五百人返乡。
tags: [招商引资]
people: [张伟]
places: [汝州]
organisations: [汝州市工商联]
eventDate: 2016-04-15
archivedDate: 2016-04-20
image: { src: /images/a.jpg, alt: 街景, caption: 汝州, credit: 游春晖 }
legacy: { urls: [/news/24_595.html], views: 605 }
corrections: [{ date: 2016-05-02, text: 更正一字。 }]
review: [{ kind: lost-char, quote: 敢闯敢, suggestions: [干] }]
draft: true
conversion: { keep: [李乾], hant: { 金发科技: 金發科技 }, reviewed: 2026-11-22 }
---

五百人返乡办厂。
`;

describe('an article of version 0.1', () => {
  test('says what it said, and nothing of what has come since', () => {
    const { article: known, problems } = read(ofVersion01);
    expect(problems).toEqual([]);
    expect(keyOf(known!)).toBe('2016/04/a');
    expect(known!.parallel).toBeUndefined();
    expect(known!.front).toEqual({
      title: '汝州市“回归工程”结硕果',
      date: '2016-04-18',
      script: 'zh-Hans',
      category: 'members',
      source: { name: '中华工商时报', url: 'https://example.org/1.html' },
      credits: [
        { role: 'author', name: '黄萍' },
        { role: 'editor', name: '罗伯特' },
      ],
      summary: '三万人在外，五百人返乡。',
      tags: ['招商引资'],
      people: ['张伟'],
      places: ['汝州'],
      organisations: ['汝州市工商联'],
      eventDate: '2016-04-15',
      archivedDate: '2016-04-20',
      image: { src: '/images/a.jpg', alt: '街景', caption: '汝州', credit: '游春晖' },
      legacy: { urls: ['/news/24_595.html'], views: 605, sections: [] },
      corrections: [{ date: '2016-05-02', text: '更正一字。' }],
      review: [{ kind: 'lost-char', quote: '敢闯敢', suggestions: ['干'] }],
      draft: true,
      conversion: { keep: ['李乾'], hant: { 金发科技: '金發科技' }, hans: {}, reviewed: '2026-11-22' },
      titleSupplied: false,
      repairs: [],
    });
  });

  test.each(['source: 中华工商时报', 'source: { name: 中华工商时报 }'])('names its source as %s', (line) => {
    const source = `---\ntitle: 甲\ndate: 2016-04-18\n${line}\n---\n\n正文。\n`;
    expect(read(source).article!.front.source).toEqual({ name: '中华工商时报' });
  });
});

describe('a file without front matter', () => {
  test.each([
    ['没有篇头', 'none'],
    ['+++\ntitle = "甲"\n+++\n', 'toml'],
    [';;;\n', 'toml'],
    ['---\ntitle: 甲\n', 'unclosed'],
    ['\n---\ntitle: 甲\n---\n', 'blank'],
    ['——\n标题：甲\n', 'fence'],
    ['***\ntitle: 甲\n', 'fence'],
    ['标题：甲\n', 'open'],
    ['title: 甲\n', 'open'],
    ['', 'none'],
  ])('%j is told by what stands there: %s', (source, found) => {
    const { article: none, problems } = read(source);
    expect(none).toBeUndefined();
    expect(problems).toEqual(noFrontMatter('content/news/2016/04/a.mdx', source));
    expect(problems[0]).toMatchObject({ code: 'no-front-matter', params: { found } });
  });

  test('has its addresses checked, as has one whose front matter cannot be understood', () => {
    expect(read('见[甲](/about/)').addresses).toMatchObject([{ kind: 'link', address: '/about/', line: 1, column: 2 }]);
    expect(read('---\ndate: 2016-02-30\n---\n\n[甲](/about/)').addresses).toMatchObject([{ line: 5, column: 1 }]);
    expect(read('title: 甲\n\n[甲](/about/)')).not.toHaveProperty('addresses');
  });

  test('has its body checked, unless front matter only lacks its lines', () => {
    expect(codes('有 <100元 的')).toEqual(['no-front-matter 1:1', 'mdx-syntax 1:3']);
    expect(codes('title: 甲\n\n有 <100元 的')).toEqual(['no-front-matter 1:1']);
  });
});

describe('a category', () => {
  const source = article({ date: '2016-04-18', category: 'trade' });
  test('is one of the settings', () => {
    expect(codes(article({ date: '2016-04-18', category: 'members' }))).toEqual([]);
    expect(codes(source)).toEqual(['unknown-category 4:11']);
    expect(read(source).problems[0]!.params).toEqual({ category: 'trade', known: ['members'] });
    const linked = article({ date: '2016-04-18', category: '"[[members]]"' });
    expect(read(linked).problems[0]!.params).toMatchObject({ better: 'members' });
  });

  test.each([
    ['member', 'members'],
    ['会员们', 'members'],
  ])('that is spelt nearly so is told with what was meant: %s', (category, better) =>
    expect(read(article({ date: '2016-04-18', category })).problems[0]!.params).toEqual({
      category,
      known: ['members'],
      better,
    }),
  );

  test('may be called by its title, in either script, unless another is called so by its id', () => {
    const categories = [
      { id: 'members', title: '会员风采' },
      { id: 'trade', title: 'members' },
    ];
    const called = (category: string) =>
      read(article({ date: '2016-04-18', category }), undefined, { ...settings, categories }).article!.front.category;
    expect(['members', 'trade', '会员风采', '會員風采'].map(called)).toEqual([
      'members',
      'trade',
      'members',
      'members',
    ]);
  });

  test('may be any where the settings cannot be known', () => {
    expect(codes(source, undefined, { script: 'zh-Hans', categories: undefined })).toEqual([]);
  });
});

test('what an article’s picture is wrong with is told where it is named', () => {
  const { problems } = read(article({ date: '2016-04-18', image: { src: 'a.jpg', alt: '甲' } }));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/news/2016/04/a.mdx', line: 4 });
});

test('a merge that was not settled is told before anything else', () => {
  const source = article({ date: '2016-04-18' }, '<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b');
  const { article: none, problems } = read(source);
  expect(none).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  expect(new Set(problems.map(({ code }) => code)).size).toBe(1);
});

test('front matter that holds nothing is told as empty', () => {
  expect(codes('---\n---\n\n正文')).toEqual(['empty 2:1']);
});

test('an article that was taken back may have no text', () => {
  const withdrawn = { date: '2020-01-02', reason: '资料有误' };
  expect(codes(article({ date: '2016-04-18', withdrawn }, ''))).toEqual([]);
});

test('the category of an old section is the article’s, unless it names one', () => {
  const own = { ...settings, sections: { 会员风采: 'members' } };
  const legacy = { sections: ['会员风采'] };
  expect(read(article({ date: '2016-04-18', legacy }), undefined, own).article!.front.category).toBe('members');
  expect(read(article({ date: '2016-04-18' }), undefined, own).article!.front.category).toBeUndefined();
});
