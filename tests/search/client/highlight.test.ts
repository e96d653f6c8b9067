import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { writeClasses } from '../../../src/search/classes.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';
import { lend } from './browser-of.ts';
import { pageOf } from './page-of.ts';
import { settle } from './search-page.ts';

const classes = equivalentCharacters();
const canonicalise = makeCanonicalise(classes);

beforeEach(() => {
  vi.resetModules();
});

/** The page of an article that is opened by an address, and which of its marks is brought to the reader. */
async function opened(html: string, hash = '', isArticle = true) {
  const document = pageOf(isArticle ? `<article data-article-id="a">${html}</article>` : html);
  const fetched: string[] = [];
  const shown: (string | null)[] = [];
  const manifest = JSON.stringify({ classes: writeClasses(classes) });
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(new URL(address).pathname.split('/').at(-1)!);
    return new Response(manifest);
  });
  const bring = {
    value(this: Element) {
      shown.push(this.textContent);
    },
  };
  lend(Object.getPrototypeOf(Object.getPrototypeOf(document.createElement('mark'))), 'scrollIntoView', bring);
  // The Text interface of the DOM standard has it, linkedom has not.
  lend(Object.getPrototypeOf(document.createTextNode('')), 'splitText', {
    value(this: Text, offset: number) {
      const rest = document.createTextNode(this.data.slice(offset));
      this.data = this.data.slice(0, offset);
      this.after(rest);
      return rest;
    },
  });
  const { highlight } = await import('../../../src/search/client/highlight.ts');
  await settle();
  return { document, highlight, fetched, shown, html: () => document.querySelector('article')!.innerHTML };
}

describe('marks', () => {
  test.each([
    ['<p>汝州商会年会</p>', ['商会'], '<p>汝州<mark>商会</mark>年会</p>'],
    [
      '<p>商<b>会年</b>会</p>',
      ['商会', '年会'],
      '<p><mark>商</mark><b><mark>会</mark><mark>年</mark></b><mark>会</mark></p>',
    ],
    ['<p>商</p><p>会</p>', ['商会'], '<p>商</p><p>会</p>'],
    ['<h2>商会</h2><ul><li>商会</li></ul>', ['商会'], '<h2><mark>商会</mark></h2><ul><li><mark>商会</mark></li></ul>'],
    ['<p>商会商会</p>', ['商会'], '<p><mark>商会</mark><mark>商会</mark></p>'],
    ['商会', ['商会'], '<mark>商会</mark>'],
    ['<p>僑<ruby>商<rp>（</rp><rt>shang</rt></ruby>会</p>', ['侨商会'], undefined],
    ['<p>商会</p>', ['年会'], '<p>商会</p>'],
  ])('%s holds %j', async (html, needles, expected) => {
    const page = await opened(html);
    const before = page.document.querySelector('article')!.textContent;
    const marks = page.highlight(page.document.querySelector('article')!, needles, canonicalise);
    expect(page.document.querySelector('article')!.textContent).toBe(before);
    expect(marks).toEqual([...page.document.querySelectorAll('mark')]);
    if (expected) expect(page.html()).toBe(expected);
    else expect(marks.map(({ textContent }) => textContent)).toEqual(['僑', '商', '会']);
  });
});

describe('an article', () => {
  const html = '<h1>汝州商会</h1><p>開會。</p><p>汝州商會年会。</p>';

  test('that the search page led to is marked, in either script, and its first match in the text is shown', async () => {
    const page = await opened(html, `#q=${encodeURIComponent('商会')}`);
    expect(page.html()).toBe('<h1>汝州<mark>商会</mark></h1><p>開會。</p><p>汝州<mark>商會</mark>年会。</p>');
    expect(page.shown).toEqual(['商會']);
    expect(page.fetched).toEqual(['manifest']);
  });

  test('that has a match in its title alone is shown there', async () => {
    const page = await opened('<h1>汝州商会</h1><p>開會。</p>', `#q=${encodeURIComponent('商会')}`);
    expect(page.shown).toEqual(['商会']);
  });

  test('marks what stands of a question', async () => {
    const page = await opened(html, `#q=${encodeURIComponent('商会什么时候换届')}`);
    expect([...page.document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['商会', '商會']);
  });

  test('without a match is left as it is', async () => {
    const page = await opened('<p>无</p>', `#q=${encodeURIComponent('商会')}`);
    expect([page.html(), page.shown]).toEqual(['<p>无</p>', []]);
  });

  test.each([
    ['by an address that asks nothing', '', true],
    ['by another anchor', '#notes', true],
    ['by an empty query', '#q=', true],
    ['that is none', '#q=a', false],
  ])('opened %s fetches nothing', async (_, hash, isArticle) => {
    const page = await opened('<p>无</p>', hash, isArticle);
    expect(page.fetched).toEqual([]);
  });
});
