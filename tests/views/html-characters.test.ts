import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText } from '../../src/core/escape.ts';
import { blocksOf, charactersOf, markCharacters } from '../../src/views/html-characters.ts';

test.each([
  ['<p>甲&amp;</p>', '甲&'],
  ['<a href="a>b">乙</a>', '乙'],
  ['一<sup class="note-mark"><a href="#fn-1">1</a></sup>二', '一二'],
  ['&lt;b&gt;𠮷', '<b>𠮷'],
  ['1 < 2', '1 < 2'],
  ['甲<br>乙<img src="a.jpg" alt=">">丙', '甲乙丙'],
  ['&gt;&quot;&#39;&amp;lt;', '>"\'&lt;'],
  ['&nbsp;&', '&nbsp;&'],
  ['<img src="a.jpg" alt="">甲', '甲'],
  ['甲<sup>2</sup>', '甲2'],
  ['<sup class="note-mark"><a>1</a></sup>二<sup class="note-mark"><a>2</a></sup>', '二'],
  ['a<', 'a<'],
  ['', ''],
])('a reader sees of %s', (html, seen) => {
  expect(charactersOf(html).characters.join('')).toBe(seen);
});

test('a character is one, whatever it takes to write it', () => {
  const { characters, starts, ends } = charactersOf('<p>𠮷a&amp;\uffff</p>');
  expect(characters).toEqual(['𠮷', 'a', '&', '\uffff']);
  expect(starts.map((start, i) => ends[i]! - start)).toEqual([2, 1, 5, 1]);
});

test('every character is found where it stands, and without marks nothing changes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('<b>', '</b>', '<br>', ''), fc.string({ unit: 'grapheme' }))),
      (parts) => {
        const html = parts.map(([tag, text]) => tag + escapeText(text)).join('');
        const found = charactersOf(html);
        expect(found.characters.join('')).toBe(parts.map(([, text]) => text).join(''));
        for (const [i, start] of found.starts.entries()) {
          const part = html.slice(start, found.ends[i]);
          expect(part.startsWith('&') && part.length > 1 ? part : found.characters[i]).toBe(part);
        }
        expect(markCharacters(html, found, new Map())).toBe(html);
      },
    ),
  );
});

test('a run of one kind has one mark, which no tag stands in', () => {
  const html = '<p>甲乙<b>丙</b>丁</p>';
  const kinds = new Map([
    [0, 'doubt'],
    [1, 'doubt'],
    [2, 'doubt'],
    [3, 'ruled'],
  ]);
  expect(markCharacters(html, charactersOf(html), kinds)).toBe(
    '<p><mark class="doubt">甲乙</mark><b><mark class="doubt">丙</mark></b><mark class="ruled">丁</mark></p>',
  );
});

test('marks may be given in any order', () => {
  const kinds = new Map([
    [2, 'doubt'],
    [0, 'doubt'],
  ]);
  expect(markCharacters('甲乙丙', charactersOf('甲乙丙'), kinds)).toBe(
    '<mark class="doubt">甲</mark>乙<mark class="doubt">丙</mark>',
  );
});

test('marks hold the characters that they are for, each with its class, as few as there can be', () => {
  const part = fc.tuple(
    fc.constantFrom('', '<b>', '</b>', '<br>', '<a href="x>y">'),
    fc.constantFrom('甲', '&amp;', '𠮷', ''),
    fc.constantFrom('', 'a', 'b'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const html = parts.map(([tag, text]) => tag + text).join('');
      const classes = parts.flatMap(([, text, kind]) => (text === '' ? [] : [kind]));
      const kinds = new Map([...classes.entries()].filter(([, kind]) => kind !== ''));
      const marked = markCharacters(html, charactersOf(html), kinds);
      expect(marked.replace(/<\/?mark[^>]*>/g, '')).toBe(html);
      // What stands in each mark, and in none.
      const found: string[] = [];
      let open = '';
      for (const [sign] of marked.matchAll(/<mark class="\w">|<\/mark>|<(?:"[^"]*"|[^">])*>|&amp;|[^<&]/gu)) {
        if (sign.startsWith('<mark')) open = sign.slice(13, 14);
        else if (sign === '</mark>') open = '';
        else if (!sign.startsWith('<')) found.push(open);
        else expect(open).toBe('');
      }
      expect(found).toEqual(classes);
      expect(marked).not.toMatch(/class="(\w)">[^<]*<\/mark><mark class="\1"/);
    }),
  );
});

test.each([
  [
    '<ul><li>甲</li><li><ul><li>乙</li></ul></li></ul><p>丙</p>',
    ['<ul><li>甲</li><li><ul><li>乙</li></ul></li></ul>', '<p>丙</p>'],
  ],
  ['<p title="</p>">甲</p> <p>乙</p>', ['<p title="</p>">甲</p>', '<p>乙</p>']],
  ['<input type="checkbox"><p>甲</p>', ['<input type="checkbox">', '<p>甲</p>']],
  ['甲<br>乙', ['甲<br>', '乙']],
  ['\n <p>甲</p> \n', ['<p>甲</p>']],
  ['甲', ['甲']],
])('blocks of %s', (html, blocks) => expect(blocksOf(html)).toEqual(blocks));

test('blocks are the elements at the top', () => {
  const picture = '<picture><source srcset="a.avif"><img src="a.jpg"></picture>';
  expect(blocksOf(`${picture}<hr><p>甲</p>`)).toEqual([picture, '<hr>', '<p>甲</p>']);
  expect(blocksOf('<h2>甲</h2>\n<p>乙<br>丙</p><ul><li>丁</li></ul>戊')).toEqual([
    '<h2>甲</h2>',
    '<p>乙<br>丙</p>',
    '<ul><li>丁</li></ul>',
    '戊',
  ]);
  expect(blocksOf('')).toEqual([]);
});
