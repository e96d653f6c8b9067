import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { type EntryLook, entryHtml } from '../../src/components/entry-html.ts';
import { editions } from '../../src/core/edition.ts';
import type { Entry } from '../../src/views/page.ts';

const look: EntryLook = { edition: 'zh-Hans', base: '/archive/', pictures: new Map(), level: 2, form: 'full' };
const entry: Entry = {
  href: '/zh-hans/news/2016/04/a/',
  key: '2016/04/a',
  title: '汝州商人返乡办厂',
  summary: '三年回来四百人。',
  date: '2016-04-18',
};

/** The one element that the HTML holds, as a browser reads it. */
function read(html: string): Element {
  const { children } = unified().use(rehypeParse, { fragment: true }).parse(`<ul>${html}</ul>`);
  const [list] = children as Element[];
  expect(list!.children).toHaveLength(1);
  return list!.children[0] as Element;
}

const elements = (node: Nodes): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : elements(child)))
    : [];
const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const find = (node: Nodes, part: string): Element | undefined =>
  elements(node).find(({ tagName, properties }) => tagName === part || [properties.className].flat().includes(part));

/** Text that is dangerous where it is not escaped; HTML reads a carriage return as a line feed. */
const text = fc
  .array(fc.constantFrom('<', '>', '&', '"', "'", '</p>', '<b>', '&lt;', '<script>', '汝州', 'a', ' '), {
    minLength: 1,
  })
  .map((parts) => parts.join(''));

test('whatever an editor writes is shown as written, and nothing of it is markup', () => {
  fc.assert(
    fc.property(text, text, text, text, fc.constantFrom('full', 'wide'), (title, summary, label, source, form) => {
      const category = { href: '/zh-hans/category/members/', label };
      const item = read(entryHtml({ ...entry, title, summary, category, source }, { ...look, form }));
      expect(elements(item).map(({ tagName }) => tagName)).toEqual(['time', 'div', 'h2', 'a', 'p', 'p', 'a', 'span']);
      expect(textOf(find(item, 'entry-title')!)).toBe(title);
      expect(textOf(find(item, 'entry-summary')!)).toBe(summary);
      expect(textOf(find(item, 'entry-facts')!)).toBe(label + source);
    }),
  );
});

test('an address is an attribute, with the base before it', () => {
  const item = read(entryHtml({ ...entry, href: '/a"b<c&d/', category: { href: '/e"f/', label: '会员' } }, look));
  const links = elements(item).filter(({ tagName }) => tagName === 'a');
  expect(links.map(({ properties }) => properties.href)).toEqual(['/archive/a"b<c&d/', '/archive/e"f/']);
});

test('only what is known of an article takes room', () => {
  const bare = read(entryHtml({ ...entry, summary: '' }, look));
  expect(elements(bare).map(({ tagName }) => tagName)).toEqual(['time', 'div', 'h2', 'a']);
  const sourced = read(entryHtml({ ...entry, source: '商报' }, { ...look, level: 3 }));
  expect(elements(sourced).map(({ tagName }) => tagName)).toEqual(['time', 'div', 'h3', 'a', 'p', 'p', 'span']);
});

test('a brief entry is its date and its title', () => {
  const item = read(entryHtml({ ...entry, source: '商报', image: '/images/a.jpg' }, { ...look, form: 'brief' }));
  expect(elements(item).map(({ tagName }) => tagName)).toEqual(['time', 'div', 'h2', 'a']);
  expect(find(item, 'time')!.properties.dateTime).toBe('2016-04-18');
  expect(textOf(find(item, 'time')!)).toBe('2016年4月18日');
});

test('a picture stands after the text, lazily, as small as it is shown', () => {
  const pictures = new Map([['/images/a.jpg', { src: '/images/a.jpg', width: 800, height: 600, sources: [] }]]);
  const item = read(entryHtml({ ...entry, image: '/images/a.jpg' }, { ...look, pictures }));
  expect(find(item, 'report-picture')).toBe(item.children.at(-1));
  expect(find(item, 'img')!.properties).toMatchObject({ src: '/images/a.jpg', alt: '', width: 800, loading: 'lazy' });
});

test('a draft says so, in the words of its edition', () => {
  const badges = editions.map((edition) => {
    const item = read(entryHtml({ ...entry, draft: true }, { ...look, edition }));
    return textOf(find(item, 'badge')!);
  });
  expect(badges).toEqual(['草稿', '草稿']);
  expect(find(read(entryHtml(entry, look)), 'badge')).toBeUndefined();
});
