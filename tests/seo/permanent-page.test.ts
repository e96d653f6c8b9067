import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { permanentPage } from '../../src/seo/permanent-page.ts';
import { paperArchive } from '../views/paper-archive.ts';

const { articles } = paperArchive([{ id: 'ruzhou', date: '2016-04-18', title: '汝州', people: [] }]);
const [article] = articles;
const site = { home: 'https://example.org/b/', base: '/b/' };

interface Node {
  nodeName: string;
  childNodes?: Node[];
  attrs?: { name: string; value: string }[];
  value?: string;
}
/** Every element of a page, in order. */
const elements = (html: string): { name: string; text: string; [attribute: string]: string }[] => {
  const walk = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(walk)];
  return walk(parse(html, { scriptingEnabled: false }) as unknown as Node)
    .filter(({ attrs }) => attrs)
    .map((node) => ({
      ...Object.fromEntries(node.attrs!.map(({ name, value }) => [name, value])),
      name: node.nodeName,
      text: walk(node)
        .map(({ value }) => value ?? '')
        .join(''),
    }));
};
const found = (html: string, name: string) => elements(html).filter((element) => element.name === name);

describe('the page at a permanent address', () => {
  const html = permanentPage(article!, 'ruzhou', site);

  test('links to both editions, each by its title', () => {
    expect(found(html, 'a').map(({ href, lang, hreflang, text }) => [href, lang, hreflang, text])).toEqual([
      ['/b/zh-hans/news/2016/04/ruzhou/', 'zh-Hans', 'zh-Hans', '汝州 zh-Hans'],
      ['/b/zh-hant/news/2016/04/ruzhou/', 'zh-Hant', 'zh-Hant', '汝州 zh-Hant'],
    ]);
  });

  test('leads on at once to the edition that the article was written in, where no script runs', () => {
    expect(found(html, 'meta').find((meta) => meta['http-equiv'])).toMatchObject({
      'http-equiv': 'refresh',
      content: '0; url=/b/zh-hans/news/2016/04/ruzhou/',
    });
    const hant = permanentPage({ ...article!, script: 'zh-Hant' }, 'ruzhou', site);
    expect(hant).toContain('0; url=/b/zh-hant/news/2016/04/ruzhou/');
    expect(found(hant, 'html')[0]).toMatchObject({ lang: 'zh-Hant' });
  });

  test('has the script that knows the reader’s edition', () => {
    expect(found(html, 'script')).toMatchObject([{ src: '/b/permanent.js', 'data-own': 'zh-Hans', defer: '' }]);
  });

  test('is the one that citations name, and is in no index', () => {
    expect(found(html, 'link')).toMatchObject([{ rel: 'canonical', href: 'https://example.org/b/news/ruzhou/' }]);
    expect(found(html, 'meta').find(({ content }) => content === 'noindex')).toBeDefined();
  });
});

test('titles and addresses are escaped', () => {
  const said = { title: '<script>甲</script>&"', summary: '' };
  const html = permanentPage({ ...article!, key: '2016/04/a"b', text: { 'zh-Hans': said, 'zh-Hant': said } }, 'a"b', {
    home: 'https://example.org/',
    base: '/',
  });
  expect(found(html, 'script')).toHaveLength(1);
  expect(found(html, 'title')[0]!.text).toBe(said.title);
  expect(found(html, 'a').map(({ text }) => text)).toEqual([said.title, said.title]);
  expect(found(html, 'a')[0]!.href).toBe('/zh-hans/news/2016/04/a"b/');
  expect(found(html, 'link')[0]!.href).toContain('a"b');
});
