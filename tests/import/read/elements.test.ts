import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/import/read/dom.ts';
import { readElements } from '../../../src/import/read/elements.ts';

const read = (html: string, { showHidden = false, framing = false } = {}) => {
  const document = parse(html);
  const quotes = framing ? elementsOf(document, 'blockquote') : [];
  return readElements(document, { fieldElements: new Set(), framing: new Set(quotes), showHidden });
};
const lines = (html: string, options = {}) => read(html, options).blocks.map(({ kind, text }) => `${kind} ${text}`);

test('blocks come in document order, whatever is left open', () => {
  expect(lines('<h1>老秤</h1><p>甲<p>乙<br>丙<ul><li>丁<li>戊</ul>己')).toEqual([
    'heading 老秤',
    'paragraph 甲',
    'paragraph 乙',
    'paragraph 丙',
    'item 丁',
    'item 戊',
    'paragraph 己',
  ]);
});

test('what is no text is dropped with its reason', () => {
  expect(
    read(
      '<p>甲</p><select><option>乙</select><noscript>丙</noscript><p hidden>丁</p><script>戊</script><p id=toc><a href="#a">己</a></p>',
    ).dropped,
  ).toEqual([
    { text: '乙', reason: 'form' },
    { text: '丙', reason: 'noscript' },
    { text: '丁', reason: 'hidden' },
    { text: '己', reason: 'contents' },
  ]);
  expect(lines('<p hidden>丁</p>', { showHidden: true })).toEqual(['paragraph 丁']);
});

test('a quotation quotes, unless it holds the page', () => {
  expect(lines('<blockquote><p>甲</blockquote>')).toEqual(['quote 甲']);
  expect(lines('<blockquote><p>甲</blockquote>', { framing: true })).toEqual(['paragraph 甲']);
});

test('a table of data is a table, one of fields gives fields, one for layout its lines', () => {
  expect(lines('<table border=1><tr><td>职务<td>姓名<tr><td>会长<td>尤三省</table>')).toEqual([
    'table 职务\t姓名\n会长\t尤三省',
  ]);
  const fields = read('<table><tr><th>标题<td>老秤<tr><th>来源<td>县报<tr><th>内容<td><p>正文。</table>');
  expect(fields.titles).toEqual(['老秤']);
  expect(fields.blocks.map(({ text }) => text)).toEqual(['老秤', '来源：县报', '正文。']);
  expect(lines('<table><tr><td><p>甲<p>乙</table>')).toEqual(['paragraph 甲', 'paragraph 乙']);
});

test('lines of preformatted text are lines', () => {
  expect(lines('<pre>甲  一\n乙</pre>')).toEqual(['paragraph 甲 一', 'paragraph 乙']);
});

test('a figure’s caption belongs to its picture', () => {
  const [picture] = read('<figure><img src=a.jpg alt=秤><figcaption>开秤</figcaption></figure>').blocks;
  expect(picture).toMatchObject({ kind: 'image', src: 'a.jpg', text: '秤', caption: '开秤' });
});

test.each(['<div style="white-space: pre-wrap">', '<div class="bbs-screen bbs-content">'])(
  'lines of %s are lines, as its style shows them',
  (tag) => expect(lines(`${tag}甲\n乙</div>`)).toEqual(['paragraph 甲', 'paragraph 乙']),
);

test('a day whose figures stand in elements of their own is no part of the title beside it', () => {
  const document = parse('<div><span class=date><i>2011</i><i>0402</i></span><span>老秤</span></div>');
  const [day] = elementsOf(document, 'span');
  const { blocks } = readElements(document, { fieldElements: new Set([day!]), framing: new Set(), showHidden: false });
  expect(blocks.map(({ text }) => text)).toEqual(['20110402', '老秤']);
});

test('the category beside a title is none of it', () => {
  const { blocks, dropped } = read(
    '<div class=titlebar><span>老秤</span> <span class=category>?<a href=x>会讯</a></span></div><p>分类：<span class=category>会讯</span>',
  );
  expect(blocks.map(({ text }) => text)).toEqual(['老秤', '分类：会讯']);
  expect(dropped).toEqual([{ text: '?会讯', reason: 'metadata' }]);
});
