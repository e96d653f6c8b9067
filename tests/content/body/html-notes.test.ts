import { expect, test } from 'vitest';
import { htmlNote, htmlParams } from '../../../src/content/body/html-notes.ts';

test.each([
  ['aside', '<aside>', '\n💡 请带证件。\n\n</aside>', { title: '' }],
  ['aside', '<aside title="提示">', '请带证件。</aside>', { title: '提示' }],
  ['details', '<details>', '\n<summary><b>须知</b></summary>\n请带证件。</details>', { title: '须知', summary: true }],
  ['details', '<details class="note">', '請帶證件。</details>', { title: '' }],
  ['div', '<div class="alert alert-warning">', '请带证件。</div>', { title: '' }],
  ['div', '<div class="bs-callout-info" title="提示">', '请带证件。</div>', { title: '提示' }],
  ['p', "<p class='tip'>", '雨天改期。</p>', { title: '' }],
  ['section', '<section class="admonition note">', '停水。</section>', { title: '' }],
])('%s %s is the box of a hint', (tag, opening, after, note) => expect(htmlNote(tag, opening, after)).toEqual(note));

test.each([
  ['div', '<div class="container">', '文字</div>'],
  ['div', '<div class="information">', '文字</div>'],
  ['div', '<div>', '文字</div>'],
  ['span', '<span class="notice">', '文字</span>'],
  ['aside', '<aside>', '没有收尾'],
])('%s %s is none', (tag, opening, after) => expect(htmlNote(tag, opening, after)).toBeUndefined());

test('a tag is told with what to write instead, or with what it is', () => {
  expect(htmlParams('b', '<b>', '重点</b>')).toEqual({ tag: 'b', better: '**重点**' });
  expect(htmlParams('a', '<a name="top">', '</a>')).toEqual({ tag: 'a name' });
  expect(htmlParams('aside', '<aside>', '甲</aside>')).toEqual({ tag: 'aside', note: { title: '' } });
  expect(htmlParams('div', '<div>', '甲</div>')).toEqual({ tag: 'div' });
});
