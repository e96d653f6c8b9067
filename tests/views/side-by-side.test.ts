import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticlePages } from '../../src/archive/index.ts';
import { escapeText } from '../../src/core/escape.ts';
import { sideBySide } from '../../src/views/side-by-side.ts';
import { paperArchive } from './paper-archive.ts';

const archive = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: ['张三'] },
  { id: 'b', date: '2018-01-02', title: '乙', people: ['张三', '李四'] },
]);
const [article] = archive.articles;

const pagesOf = (hans: string, hant: string, spans: ArticlePages['spans'] = []): ArticlePages => {
  const text = archive.pages(article!).text;
  const of = (html: string) => ({ html, plain: html.replace(/<\/p>|<\/td>/g, '\n').replace(/<[^>]*>/g, '') });
  return {
    text: { 'zh-Hans': { ...text['zh-Hans'], ...of(hans) }, 'zh-Hant': { ...text['zh-Hant'], ...of(hant) } },
    spans,
  };
};

test('each block stands beside its conversion, and what differs is marked, doubts and rulings as such', () => {
  const rows = sideBySide(
    article!,
    pagesOf('<p>会长于河南里。</p><p>第二段</p>', '<p>會長於河南裡面。</p><p>第二段</p>', [
      [1, 2, 3, 2, 3, 'doubt'],
      [1, 3, 5, 3, 5, 'ruled'],
      [1, 5, 6, 5, 7, 'ruled'],
    ]),
  );
  expect(rows[1]).toEqual({
    'zh-Hans':
      '<p><mark class="differs">会长</mark><mark class="doubt">于</mark>河南<mark class="ruled">里</mark>。</p>',
    'zh-Hant':
      '<p><mark class="differs">會長</mark><mark class="doubt">於</mark>河南<mark class="ruled">裡面</mark>。</p>',
  });
  expect(rows[2]).toEqual({ 'zh-Hans': '<p>第二段</p>', 'zh-Hant': '<p>第二段</p>' });
});

test('a doubt is marked where it stands behind a character of two code units, too', () => {
  const [, row] = sideBySide(article!, pagesOf('<p>𠮷里于河𠮷</p>', '<p>𠮷裡於河𠮷</p>', [[1, 3, 4, 3, 4, 'doubt']]));
  expect(row).toEqual({
    'zh-Hans': '<p>𠮷<mark class="differs">里</mark><mark class="doubt">于</mark>河𠮷</p>',
    'zh-Hant': '<p>𠮷<mark class="differs">裡</mark><mark class="doubt">於</mark>河𠮷</p>',
  });
});

test('a table stays a table, and a mark never spans a tag', () => {
  const [, row] = sideBySide(
    article!,
    pagesOf(
      '<table><tr><td>会<strong>长</strong>A&amp;B</td></tr></table>',
      '<table><tr><td>會<strong>長</strong>A&amp;B</td></tr></table>',
    ),
  );
  expect(row!['zh-Hant']).toBe(
    '<table><tr><td><mark class="differs">會</mark><strong><mark class="differs">長</mark></strong>A&amp;B</td></tr></table>',
  );
});

test('a doubt is marked in the line that has it, and only where both sides differ there', () => {
  const [title, row] = sideBySide(
    { ...article!, text: { 'zh-Hans': { title: '里', summary: '' }, 'zh-Hant': { title: '裡<', summary: '' } } },
    pagesOf(
      '<table><tr><td>于里</td><td>于后</td></tr></table>',
      '<table><tr><td>於里</td><td>於後</td></tr></table>',
      [
        [0, 0, 1, 0, 1, 'ruled'],
        // In the second cell, and in the first one only what is the same on both sides.
        [2, 0, 1, 0, 1, 'doubt'],
        [1, 1, 2, 1, 2, 'doubt'],
        // What was said of a line that is not there.
        [9, 0, 1, 0, 1, 'doubt'],
      ],
    ),
  );
  expect(title).toEqual({
    'zh-Hans': '<mark class="ruled">里</mark>',
    'zh-Hant': '<mark class="ruled">裡</mark><mark class="differs">&lt;</mark>',
  });
  expect(row!['zh-Hans']).toBe(
    '<table><tr><td><mark class="differs">于</mark>里</td><td><mark class="doubt">于</mark><mark class="differs">后</mark></td></tr></table>',
  );
});

test('the stretches of an article in Traditional are those of its own text, and of its conversion', () => {
  const [, row] = sideBySide(
    { ...article!, script: 'zh-Hant' },
    pagesOf('<p>里于</p>', '<p>裡面於</p>', [[1, 2, 3, 1, 2, 'doubt']]),
  );
  expect(row).toEqual({
    'zh-Hans': '<p><mark class="differs">里</mark><mark class="doubt">于</mark></p>',
    'zh-Hant': '<p><mark class="differs">裡面</mark><mark class="doubt">於</mark></p>',
  });
});

test('what only one side has stands beside nothing, and nothing of it is marked', () => {
  const rows = sideBySide(article!, pagesOf('<p>里</p><p>又</p>', '<p>里</p>'));
  expect(rows[2]).toEqual({ 'zh-Hans': '<p>又</p>', 'zh-Hant': '' });
  expect(sideBySide(article!, pagesOf('', '<p>里</p>'))[1]).toEqual({ 'zh-Hans': '', 'zh-Hant': '<p>里</p>' });
});

const characters = fc.array(fc.constantFrom('会', '會', '里', '<', '&', '𠮷', 'a', '。'), { maxLength: 12 });

test('without its marks every side is what it was, and what is not marked is the same on both', () => {
  fc.assert(
    fc.property(characters, characters, (a, b) => {
      const [hans, hant] = [a, b].map((one) => `<p>${escapeText(one.join(''))}<em>里</em></p>`) as [string, string];
      const [, row] = sideBySide(article!, pagesOf(hans, hant));
      const bare = (html: string) => html.replace(/<mark[^>]*>|<\/mark>/g, '');
      expect([bare(row!['zh-Hans']), bare(row!['zh-Hant'])]).toEqual([hans, hant]);
      const unmarked = (html: string) => html.replace(/<mark[^>]*>.*?<\/mark>/g, '').replace(/<[^>]*>/g, '');
      expect(unmarked(row!['zh-Hans'])).toBe(unmarked(row!['zh-Hant']));
    }),
  );
});
