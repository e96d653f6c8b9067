import { describe, expect, test } from 'vitest';
import { bodyHtml, isOutside, showsOutsidePictures } from '../../src/archive/body-html.ts';
import { makeConverters } from '../../src/archive/converters.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { word } from '../../src/i18n/words.ts';

const converters = makeConverters('tw', emptyGlossary());
const body = (markdown: string) => parseBody(`---\n---\n${markdown}\n`, 'a.mdx').tree;
const html = (markdown: string, edition: 'zh-Hans' | 'zh-Hant' = 'zh-Hans', base = '/') =>
  bodyHtml(body(markdown), edition, 'zh-Hans', converters.to(edition), base).html;

describe('a body', () => {
  test('is as it was written in its own script, and nothing was decided', () => {
    expect(bodyHtml(body('头发'), 'zh-Hans', 'zh-Hans', converters.to('zh-Hans'), '/')).toMatchObject({
      html: '<p>头发</p>',
      decisions: [],
    });
    // What is not Simplified stays, too.
    expect(html('頭髮')).toBe('<p>頭髮</p>');
  });

  test('is converted in the other, and tells what was decided', () => {
    const { html: made, decisions } = bodyHtml(body('头发'), 'zh-Hant', 'zh-Hans', converters.to('zh-Hant'), '/');
    expect(made).toBe('<p>頭髮</p>');
    expect(decisions.length).toBeGreaterThan(0);
  });

  test('shows of Zh what the edition wants', () => {
    expect(html('<Zh hans="里" hant="裡" />')).toBe('<p>里</p>');
    expect(html('<Zh hans="里" hant="裡" />', 'zh-Hant')).toBe('<p>裡</p>');
  });

  test('has the words of its edition', () => {
    expect(html('<Note>甲</Note>')).toContain('编者按');
    expect(html('<Note>甲</Note>', 'zh-Hant')).toContain('編者按');
    expect(html('<Gap likely="万" />')).toContain('万');
    const text =
      '<Gap /><Gap likely="甲" />\n\n甲[^1]\n\n[^1]: 乙\n\n| 甲 |\n| --- |\n| 乙 |\n\n<Figure src="/images/a.jpg" alt="甲" credit="乙" />\n\n<Video src="https://v.example/1" />';
    for (const edition of ['zh-Hans', 'zh-Hant'] as const) {
      const made = html(text, edition);
      const own = (['gap', 'footnotes', 'footnoteBack', 'table', 'photo'] as const).map((name) => word(edition, name));
      const filled = [word(edition, 'gapLikely', { character: '甲' }), word(edition, 'videoAt', { host: 'v.example' })];
      for (const said of [...own, ...filled]) expect(made).toContain(said);
    }
  });
});

describe('an address', () => {
  const link = (address: string, base?: string) =>
    /href="([^"]*)"/.exec(html(`[甲](${address})`, 'zh-Hant', base))?.[1];
  test.each([
    ['/news/2016/04/a/', '/zh-hant/news/2016/04/a/'],
    ['/about/#b', '/zh-hant/about/#b'],
    ['/files/a', '/files/a'],
    ['/images/a/', '/images/a/'],
    ['/_assets/a', '/_assets/a'],
    ['/report.pdf', '/report.pdf'],
    ['/report.PDF?a=1', '/report.PDF?a=1'],
    ['/report.pdf#p', '/report.pdf#p'],
    ['/a.b/c', '/zh-hant/a.b/c'],
    ['/a.b-c', '/zh-hant/a.b-c'],
    ['/a/images/b', '/zh-hant/a/images/b'],
    ['/imagesque/', '/zh-hant/imagesque/'],
    ['/IMAGES/a/', '/IMAGES/a/'],
    ['/search/?q=a.b', '/zh-hant/search/?q=a.b'],
    ['https://example.org/a', 'https://example.org/a'],
    ['//example.org/a', '//example.org/a'],
    ['#a', '#a'],
  ])('%s leads to %s', (address, expected) => expect(link(address)).toBe(expected));

  test('has the base of the site, of pages and of files', () => {
    expect(link('/about/', '/b/')).toBe('/b/zh-hant/about/');
    expect(link('/files/a.pdf', '/b/')).toBe('/b/files/a.pdf');
    expect(html('![甲](/images/a.jpg)', 'zh-Hans', '/b/')).toContain('src="/b/images/a.jpg"');
  });
});

test.each([
  ['https://example.org/a.jpg', true],
  ['HTTP://example.org/a.jpg', true],
  ['//example.org/a.jpg', true],
  ['/images/https:a.jpg', false],
  ['httpsa.jpg', false],
  ['images//a.jpg', false],
  [undefined, false],
])('%s is of another site: %s', (address, outside) => {
  expect(isOutside(address)).toBe(outside);
});

test('a body shows pictures of other sites, or only its own, or only writes of them', () => {
  expect(showsOutsidePictures(html('![甲](https://example.org/a.jpg)'))).toBe(true);
  expect(showsOutsidePictures(html('![甲](//example.org/a.jpg)'))).toBe(true);
  expect(showsOutsidePictures(html('![甲](/images/a.jpg)'))).toBe(false);
  expect(showsOutsidePictures(html('[甲](https://example.org/a.jpg)'))).toBe(false);
  expect(showsOutsidePictures(html('`<img src="https://example.org/a.jpg">`'))).toBe(false);
});
