import fc from 'fast-check';
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml as stockHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/content/body/html.ts';
import { parseBody } from '../../../src/content/body/parse.ts';
import { boundsOf } from '../bounds.ts';
import { anyText } from './any-text.ts';
import { html, options } from './words.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const elements = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elements) : []),
];
const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Trees of the markup that Markdown makes, with texts that must be escaped. */
const text = fc.string({
  unit: fc.constantFrom('甲', 'a', '<', '>', '&', '"', "'", ' ', '&lt;', '𠮷'),
  minLength: 1,
  maxLength: 8,
});
const phrasing = fc.letrec<{ one: ElementContent; many: ElementContent[] }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small' },
    text.map((value): ElementContent => ({ type: 'text', value })),
    fc
      .tuple(fc.constantFrom('em', 'strong', 'del', 'sup', 'sub', 'u', 'code'), tie('many'))
      .map(([tag, children]) => element(tag, {}, children)),
    fc.record({ src: text, alt: text, title: text }).map((properties) => element('img', properties, [])),
    fc.constant(element('br', {}, [])),
  ),
  many: fc.array(tie('one'), { maxLength: 4 }),
})).many;
const link = fc
  .tuple(text, text, phrasing)
  .map(([href, title, children]) => element('a', { href: `/${href}`, title }, children));
const flow = fc.letrec<{ one: ElementContent; many: ElementContent[] }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small' },
    fc
      .array(
        fc.oneof(
          phrasing,
          link.map((one) => [one]),
        ),
      )
      .map((parts) => element('p', {}, parts.flat())),
    fc
      .tuple(fc.constantFrom('blockquote', 'ul', 'ol'), tie('many'))
      .map(([tag, children]) =>
        element(tag, {}, tag === 'blockquote' ? children : children.map((child) => element('li', {}, [child]))),
      ),
    text.map((value) => element('pre', {}, [element('code', {}, [{ type: 'text', value: `${value}\n\n\n${value}` }])])),
    fc.constant(element('hr', {}, [])),
  ),
  many: fc.array(tie('one'), { maxLength: 3 }),
})).many;

/** What a browser makes of HTML, without the places in it. */
const read = (source: string): string => stockHtml(parser.parse(source));

describe('allowed markup', () => {
  test('reads as what hast-util-to-html writes', () => {
    fc.assert(
      fc.property(flow, (children) => {
        const tree: Root = { type: 'root', children };
        expect(read(toHtml(tree, options))).toBe(read(stockHtml(tree)));
      }),
      { numRuns: 300 },
    );
  });

  test('leaves its tree as it was', () => {
    fc.assert(
      fc.property(flow, (children) => {
        const before = JSON.stringify(children);
        toHtml({ type: 'root', children }, options);
        expect(JSON.stringify(children)).toBe(before);
      }),
    );
  });
});

const allowedTags = new Set(
  'a aside blockquote br code del em figcaption figure h2 h3 h4 h5 h6 hr img input li ol p pre rp rt ruby section span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
const allowedAttributes = new Set(
  'alt ariaLabel ariaLabelledBy checked className decoding disabled href id loading rel role scope src start tabIndex title type'.split(
    ' ',
  ),
);

/** What stands in HTML that must never stand there. */
function dangers(source: string): string[] {
  return elements(parser.parse(source)).flatMap(({ tagName, properties }) => [
    ...(allowedTags.has(tagName) ? [] : [`<${tagName}>`]),
    ...Object.keys(properties).filter((name) => !allowedAttributes.has(name)),
    ...[properties.href, properties.src].filter((address) => {
      const url =
        typeof address === 'string' &&
        URL.canParse(address, 'https://example.org') &&
        new URL(address, 'https://example.org');
      return url && !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol);
    }),
  ]) as string[];
}

describe('nothing dangerous is written', () => {
  test('for any text of an article', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { tree, problems } = parseBody(source, 'a.mdx');
        const unsafe = problems.some(({ code }) => code === 'unsafe-link');
        const found = dangers(toHtml(tree, options));
        expect(unsafe ? found.filter((one) => !one.includes(':')) : found).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#9;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    '&nbsp;javascript:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:a',
    'data:text/html;base64,PHNjcmlwdD4=',
    'view-source:a',
    'file:///etc/passwd',
  ])('for a link or a picture to %s', (address) => {
    for (const source of [
      `[甲](${address})`,
      `![甲](${address})`,
      `[甲]: ${address}\n\n[甲]`,
      `<Figure src="${address}" alt="甲" />`,
    ]) {
      const { tree, problems } = parseBody(source, 'a.mdx');
      if (problems.length === 0) expect(dangers(toHtml(tree, options))).toEqual([]);
      else
        expect(problems.map(({ code }) => code)).toEqual([
          expect.stringMatching(/^(?:unsafe-link|relative-address|local-path)$/),
        ]);
    }
  });

  test('for any tree', () => {
    const node = fc.letrec<{ node: ElementContent; many: ElementContent[] }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        text.map((value): ElementContent => ({ type: 'text', value })),
        fc
          .tuple(
            fc.oneof(
              fc.constantFrom(
                'script',
                'style',
                'iframe',
                'object',
                'form',
                'svg',
                'constructor',
                'toString',
                'P',
                'p',
                'a',
                'img',
              ),
              fc.string(),
            ),
            fc.dictionary(
              fc.oneof(
                fc.constantFrom(
                  'onClick',
                  'onclick',
                  'style',
                  'id',
                  'className',
                  'title',
                  'srcDoc',
                  'formAction',
                  'href',
                ),
                fc.string(),
              ),
              fc.oneof(text, fc.constant('"><script>'), fc.constant<string[]>(['gap', '"onclick="a'])),
            ),
            tie('many'),
          )
          .map(([tag, properties, children]) => element(tag, properties, children)),
        fc
          .constantFrom('comment', 'raw', 'doctype', 'mdxjsEsm', 'mdxTextExpression')
          .map((type) => ({ type, value: '<script>alert(1)</script>' }) as unknown as ElementContent),
      ),
      many: fc.array(tie('node'), { maxLength: 3 }),
    })).many;
    fc.assert(
      fc.property(node, (children) => {
        const found = dangers(toHtml({ type: 'root', children }, { ...options, resolve: () => '/a/' }));
        expect(found).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  [
    'headings begin below the title and can be linked to',
    '# 甲\n\n## 乙',
    '<h2 id="section-1">甲</h2>\n<h2 id="section-2">乙</h2>',
  ],
  ['links to elsewhere say so', '[甲](https://a.cn/)', '<p><a href="https://a.cn/" rel="external noopener">甲</a></p>'],
  [
    'a lost character',
    '甲<Gap />',
    '<p>甲<span role="img" aria-label="a lost character" title="a lost character" class="gap">〓</span></p>',
  ],
  ['a lost character that is likely another', '<Gap likely="干" />', 'aria-label="a lost character, perhaps 干"'],
  [
    'a picture',
    '<Figure src="/a.jpg" alt="会场" caption="年会" credit="李明" />',
    '<figure><img src="/a.jpg" alt="会场" loading="lazy" decoding="async"><figcaption>年会<span class="credit">Photo: 李明</span></figcaption></figure>',
  ],
  [
    'a picture alone',
    '<Figure src="/a.jpg" alt="&quot;会&quot;" />',
    '<figure><img src="/a.jpg" alt="&quot;会&quot;" loading="lazy" decoding="async"></figure>',
  ],
  ['a note', '<Note>甲</Note>', '<aside class="note"><p class="note-title">Note</p><p>甲</p></aside>'],
  ['a note with paragraphs', '<Note title="按">\n甲\n\n乙\n</Note>', '<p class="note-title">按</p><p>甲</p><p>乙</p>'],
  [
    'a table that scrolls',
    '| 甲 |\n|:-:|\n| 乙 |',
    '<section class="scroll" tabindex="0" aria-label="Table 1"><table>',
  ],
  ['an aligned cell', '| 甲 |\n|--:|\n| 乙 |', '<td class="align-right">乙</td>'],
  ['ruby', '<ruby>汉<rt>hàn</rt></ruby>', '<ruby>汉<rt>hàn</rt></ruby>'],
  ['a list that starts elsewhere', '3. 甲', '<ol start="3">'],
  ['code with blank lines', '```\n甲\n\n\n乙\n```', '<pre><code>甲\n\n\n乙\n</code></pre>'],
])('%s', (_, source, expected) => expect(html(source)).toContain(expected));

test('footnotes lead there and back', () => {
  const tree = parser.parse(html('甲[^a]。\n\n[^a]: 乙'));
  const ids = new Set(elements(tree).map(({ properties }) => properties.id));
  const links = elements(tree).flatMap(({ properties }) =>
    typeof properties.href === 'string' ? [properties.href] : [],
  );
  expect(links).toHaveLength(2);
  for (const href of links) expect(ids).toContain(href.slice(1));
});

/** With the kind of each address: a link is resolved otherwise than a picture. */
const resolved = (source: string): string =>
  toHtml(parseBody(source, 'a.mdx').tree, { ...options, resolve: (address, kind) => `${kind}:${address}` });

test.each(boundsOf('body/html', { html, resolved }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
