import { expect, test } from 'vitest';
import { squeezed, titleOf, wordsOf } from '../../src/build/verify-words.ts';

test('words are compared without markup and blanks', () => {
  expect(squeezed(' 年会\n二〇 一六 ')).toBe('年会二〇一六');
  expect(wordsOf('<p>年会 &amp;\n<b>二〇一六</b></p>')).toBe('年会&二〇一六');
});

test('the title is the first heading', () => {
  expect(titleOf('<p>甲</p><h1 class="a">年 <span>会</span></h1><h1>乙</h1>')).toBe('年会');
  expect(titleOf('<p>甲</p>')).toBe('');
});
