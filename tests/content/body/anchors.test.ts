import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { leadsToHeading, resolveAnchors } from '../../../src/content/body/anchors.ts';

const parser = unified().use(rehypeParse, { fragment: true });

/** Where the links of a text lead once they are resolved, and what is told. */
function resolved(html: string): { links: unknown[]; told: string[] } {
  const tree = parser.parse(html) as Root;
  const problems = resolveAnchors(tree, 'a.mdx');
  const links: unknown[] = [];
  const visit = (node: Root | Element): void => {
    if (node.type === 'element' && node.tagName === 'a') links.push(node.properties.href);
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  visit(tree);
  return { links, told: problems.map(({ code, line, column }) => `${line}:${column} ${code}`) };
}

const headings = '<h2>一、招商 情况</h2><p>甲</p><h3 id="own">Next Year</h3>';

test.each([
  ['the heading itself', '#一、招商 情况', '#section-1'],
  ['the heading as an address has it', '#%E4%B8%80%E6%8B%9B%E5%95%86%E6%83%85%E5%86%B5', '#section-1'],
  ['the name that other programs make of it', '#next-year', '#section-2'],
  ['full-width letters', '#ＮＥＸＴ　ＹＥＡＲ', '#section-2'],
  ['a number', '#section-2', '#section-2'],
  ['an id', '#own', '#own'],
  ['the top', '#', '#'],
])('%s leads to its section', (_, href, expected) => {
  expect(resolved(`${headings}<p><a href="${href}">甲</a></p>`)).toEqual({ links: [expected], told: [] });
});

test.each(['#第二章', '#section-3', '#section-0'])('%s leads nowhere, and is told where it stands', (href) => {
  expect(resolved(`${headings}\n<p><a href="${href}">甲</a></p>`)).toEqual({
    links: [href],
    told: ['2:4 broken-anchor'],
  });
});

test('links elsewhere stay, and the heading of footnotes is no section', () => {
  const html = '<h2 id="footnote-label">注释</h2><h2>乙</h2><p><a href="/about/">甲</a><a href="#乙">乙</a></p>';
  expect(resolved(html)).toEqual({ links: ['/about/', '#section-1'], told: [] });
});

test.each([
  ['', true],
  ['note-2', true],
  ['fn1', true],
  ['section-2', true],
  ['section-3', false],
  ['年会', true],
  ['keynote', false],
  ['endfn', false],
])('an anchor of a page with two headings: %j', (anchor, leads) =>
  expect(leadsToHeading(anchor, ['年会', '换届'])).toBe(leads),
);
