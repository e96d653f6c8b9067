import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/import/formats/markdown.ts';
import { bounds, TooLarge } from '../../../src/import/read/bounds.ts';

test('front matter gives the fields, the rest is the text', () => {
  const entry = readMarkdown(
    'a.md',
    '---\ntitle: 老秤\ndate: 2009-08-07\ntags: [秤]\ncategories: 会讯\n---\n\n## 渡口\n\n秤用了**八十**年。\n',
  );
  expect(entry).toMatchObject({ given: { title: '老秤', date: '2009-08-07', tags: ['秤'], sections: ['会讯'] } });
  expect(entry).toHaveProperty(
    'text',
    expect.stringMatching(/<h2[^>]*>渡口<\/h2>\s*<p>秤用了<strong>八十<\/strong>年。<\/p>/),
  );
});

test('TOML gives the fields of Hugo, lists of several lines among them; what is none is text', () => {
  const toml =
    '+++\ntitle = "老秤：校准"\ndate = 2009-08-07T10:00:00+08:00\ntags = [\n  "秤", # 一\n  \'渡口\',\n]\n+++\n秤\n';
  expect(readMarkdown('a.md', toml)).toMatchObject({
    given: { title: '老秤：校准', date: '2009-08-07', tags: ['秤', '渡口'] },
    text: expect.not.stringContaining('+++'),
  });
  expect(readMarkdown('a.md', '+++\ntitle = "老秤\n+++\n秤\n')).toHaveProperty('text', expect.stringContaining('老秤'));
  expect(readMarkdown('a.md', '+++\ntitle = "老秤"\ndraft = true\n+++\n秤\n')).toMatchObject({ skipped: 'draft' });
});

test.each([
  '---\ntitle: [老秤\ndate: 2009-08-07\n---\n秤用了八十年。\n',
  '+++\ntitle = "老秤\ndate = 2009-08-07\n+++\n秤用了八十年。\n',
  '---\n老秤，2009-08-07。\n---\n秤用了八十年。\n',
])('of front matter that cannot be read nothing is lost: %j', (source) => {
  const { text } = readMarkdown('a.md', source) as { text: string };
  for (const words of ['老秤', '2009-08-07', '秤用了八十年。']) expect(text).toContain(words);
});

test('Jekyll keeps the day in the name', () => {
  expect(readMarkdown('_posts/2009-08-07-lao-cheng.md', '---\ntitle: 老秤\n---\n秤\n')).toMatchObject({
    given: { date: '2009-08-07' },
  });
});

test.each(['draft: true', 'published: false'])('%s is no article', (line) => {
  expect(readMarkdown('a.md', `---\ntitle: 老秤\n${line}\n---\n秤\n`)).toEqual({
    number: 1,
    skipped: 'draft',
    title: '老秤',
  });
});

test('a file without front matter is its text', () => {
  const entry = readMarkdown('a.md', '秤用了八十年。\n');
  expect(entry).not.toHaveProperty('given');
  expect(entry).toMatchObject({ text: expect.stringContaining('<p>秤用了八十年。</p>') });
});

test.each([
  ["![新桥]({{ '/img/bridge.png' | relative_url }})", '/img/bridge.png'],
  ['![新桥]({{ "/img/bridge.png" | absolute_url }})', '/img/bridge.png'],
  ['![新桥]({% link img/bridge.png %})', '/img/bridge.png'],
  ['![新桥]({{ site.baseurl }}/img/bridge.png)', '/img/bridge.png'],
])('a picture keeps the address that Jekyll makes: %s', (source, src) => {
  expect(readMarkdown('a.md', source)).toHaveProperty('text', expect.stringContaining(`src="${src}"`));
});

test.each([
  ['quotations', '> '],
  ['quotations without blanks', '>'],
  ['items', '- '],
  ['numbered items', '1. '],
  ['both', '> * '],
])('marks of %s beyond the bound are refused', (_, mark) => {
  const marks = mark.trim().split(' ').length;
  const deep = (levels: number) => readMarkdown('a.md', `甲\n\n${mark.repeat(levels / marks)}乙\n`);
  expect(() => deep(bounds.depth + 2)).toThrow(TooLarge);
  expect(deep(bounds.depth)).toHaveProperty('text', expect.stringContaining('乙'));
});

test('a rule is drawn of any number of marks', () => {
  for (const rule of ['- '.repeat(999), '* '.repeat(999), '-'.repeat(999)])
    expect(readMarkdown('a.md', `甲\n\n${rule}\n\n乙\n`)).toHaveProperty('text', expect.stringMatching(/甲.*<hr.*乙/s));
});

test('a run of blanks is cut, also in front matter', () => {
  const blanks = '\u3000 '.repeat(5000);
  const entry = readMarkdown('a.md', `---\ntitle: 甲${blanks}乙\n---\n\n丙${blanks}丁\n`);
  expect(JSON.stringify(entry).length).toBeLessThan(3 * bounds.margins);
});
