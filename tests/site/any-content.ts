/** Archives that nobody would write, made at random: every value, name and nesting that a file can hold. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';

/** Text of every kind that somebody could write into a value. */
const text = fc.oneof(
  fc.constantFrom('汝州', 'Constructor', '__proto__', 'toString', '<b>&amp;', '\u0000', '\ud800', '𠮷野'),
  fc.constantFrom('a: b', '〓', '：「」', '2016', 'null', '~', '[]', '#', '　', '\u202e'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const address = fc.oneof(
  fc.constantFrom('/a.html', '/a.html/b.html', '/A.html', '/', '/index.html', '/zh-hans/', '/news/2016/04/a0/'),
  fc.constantFrom('/?p=1', '/%00', '/%', '/../x.html', '/robots.txt', '/con.html', '/id/a0/', '/search/', '//a/b'),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  text.map((name) => `/${name}.html`),
  fc.integer({ min: 1, max: 3000 }).map((length) => `/${'长'.repeat(length)}.html`),
);

const picture = fc.oneof(
  fc.constantFrom('/images/a.svg', '/images', '/images/../../x', 'a.svg', 'https://example.org/a.jpg', 'javascript:0'),
  address,
);

/** A passage so many times within itself. */
const nested = (open: string, close: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((depth) => `${open.repeat(depth)}深${close.repeat(depth)}`);

const body = fc.oneof(
  text,
  fc.constantFrom(
    '# 题\n\n正文<sub>2</sub>。',
    '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |',
    '[链](/news/2016/04/a0/)',
    '&#0; &#1; &#xD800;',
    '<Zh hans="里" hant="裡" />',
    '注[^1]\n\n[^1]: 脚注',
  ),
  address.map((to) => `[链](<${to}>) ![图](<${to}>)`),
  nested('> ', '', 3000),
  nested('<sub>', '</sub>', 300),
  nested('- ', '', 300),
  nested('**', '**', 300),
  nested('[', ']', 300),
);

const front = fc.record(
  {
    title: text,
    tags: fc.array(text, { maxLength: 3 }),
    people: fc.array(text, { maxLength: 3 }),
    organisations: fc.array(text, { maxLength: 3 }),
    source: text,
    author: text,
    summary: text,
    image: fc.record({ src: picture, alt: text }),
    legacy: fc.record({ urls: fc.array(address, { maxLength: 4 }) }),
    date: fc.constantFrom('2016-04-18', '2016-04', '2016', '2016-04-18?', '2015/2016', '0000-00-00', '2016-02-30'),
  },
  { requiredKeys: ['title', 'date'] },
);

/** The name of an article's file, without its ending. */
const name = fc.oneof(
  fc.constantFrom('index', 'feed', 'con', 'A', 'a.b', '会长', 'a b', '%41', '__proto__', `${'长'.repeat(80)}`),
  fc.stringMatching(/^[\w一-龥.%&+-]{1,12}$/),
);

const page = fc.record({ name, title: text, body });

/** An archive: what its files hold. */
export const anyArchive = fc.record({
  articles: fc.array(fc.record({ name, front, body }), { minLength: 1, maxLength: 5 }),
  pages: fc.array(page, { maxLength: 1 }),
  site: fc.record({ title: text, description: text, region: fc.constantFrom('tw', 'hk') }, { requiredKeys: [] }),
  terms: fc.array(fc.record({ hans: text, hant: text }), { maxLength: 2 }),
  link: fc.option(fc.constantFrom('a.svg', '..', '../../../../etc/passwd', 'nowhere')),
});

/** One that fast-check made. */
export type AnyArchive = typeof anyArchive extends fc.Arbitrary<infer T> ? T : never;

/** JSON is YAML, and says every character by its number where it must. */
const yaml = (values: object): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

/** Writes an archive in place of what stands in a folder. */
export function writeAnyArchive(content: string, { articles, pages, site, terms, link }: AnyArchive): void {
  rmSync(content, { recursive: true, force: true });
  const files: Record<string, string> = {
    'site.yaml': yaml({ title: '会刊', url: 'https://example.org', ...site }),
    'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    'glossary/any.yaml': JSON.stringify(terms),
    'news/2016/04/a0.mdx': `---\n${yaml({ title: '回乡', date: '2016-04-18' })}---\n\n正文。\n`,
  };
  for (const { name, front, body } of articles) {
    const [year, month] = /^(\d{4})(?:-(\d\d))?/.exec(front.date)?.slice(1) ?? [];
    const folder = ['news', year, month].filter(Boolean).join('/');
    files[`${folder}/${name}.mdx`] = `---\n${yaml(front)}---\n\n${body}\n`;
  }
  for (const { name, title, body } of pages) files[`pages/${name}.mdx`] = `---\n${yaml({ title })}---\n\n${body}\n`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  if (link) symlinkSync(link, join(content, 'images/link.svg'));
}
