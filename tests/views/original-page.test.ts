import { expect, test } from 'vitest';
import { planOriginals } from '../../src/views/original-page.ts';
import { paperArchive } from './paper-archive.ts';

const papers = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: [] },
  { id: 'b', date: '2018-01-02', title: '乙', people: [] },
]);

/** The archive, its newest article with originals. */
const withOriginals = (originals: string[], bytes = '') => ({
  ...papers,
  articles: papers.articles.map((article, i) => (i === 0 ? { ...article, originals } : article)),
  original: () => Buffer.from(bytes),
});
const planned = (originals: string[], bytes?: string) => [...planOriginals(withOriginals(originals, bytes), new Map())];

test('an article that names originals has a page beside them, and no other', () => {
  const [page, ...others] = planned(['/images/a.jpg', '/files/b.pdf']);
  expect(others).toEqual([]);
  expect(page!.path).toBe('/original/2018/01/b/');
  expect(page!.make()).toMatchObject({
    kind: 'original',
    edition: 'zh-Hans',
    counterpart: '/zh-hant/news/2018/01/b/',
    originals: [
      { kind: 'picture', href: '/images/a.jpg' },
      { kind: 'document', href: '/files/b.pdf', name: 'b.pdf' },
    ],
  });
});

test('an old page is shown by its words', () => {
  const [page] = planned(['/originals/3f/3f2a.html'], '<html><script>a()</script><p onclick="b()">商会</p></html>');
  expect(page!.make()).toMatchObject({ originals: [{ kind: 'page', html: '<p>商会</p>' }] });
});

test('another original makes another page', () => {
  const keys = ['<p>甲</p>', '<p>乙</p>'].map((bytes) => planned(['/files/a.html'], bytes)[0]!.key);
  expect(keys[0]).not.toBe(keys[1]);
  expect(planned(['/images/a.jpg'])[0]!.key).not.toBe(planned(['/images/b.jpg'])[0]!.key);
});

test('a page is made anew when the measures of its pictures change, not when a document that it links does', () => {
  const picture = (width: number) =>
    new Map([['/images/a.jpg', { src: '/images/a.jpg', width, height: 480, sources: [] }]]);
  const keyWith = (width: number) => [...planOriginals(withOriginals(['/images/a.jpg']), picture(width))][0]!.key;
  expect(keyWith(640)).not.toBe(keyWith(641));
  expect(planned(['/files/b.pdf'], 'one')[0]!.key).toBe(planned(['/files/b.pdf'], 'other')[0]!.key);
});

test('a picture whose measures are known is shown with them', () => {
  const measured = { src: '/images/a-640.jpg', width: 640, height: 480, sources: [] };
  const [page] = [
    ...planOriginals(withOriginals(['/images/a.jpg', '/images/b.jpg']), new Map([['/images/a.jpg', measured]])),
  ];
  expect(page!.make()).toMatchObject({
    originals: [
      { kind: 'picture', href: '/images/a-640.jpg', picture: measured },
      { kind: 'picture', href: '/images/b.jpg' },
    ],
  });
});
