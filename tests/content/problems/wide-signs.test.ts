import { expect, test } from 'vitest';
import { wideNote, wideSigns } from '../../../src/content/problems/wide-signs.ts';

test.each([
  ['2016－04－16', '2016-04-16', ['－']],
  ['office＠example.org', 'email: office@example.org', ['＠']],
  ['[旧文]（/news/a/）', '[旧文](/news/a/)', ['（', '）']],
  // What stays as it is, or is left out, is no reason.
  ['标题：汝州', '汝州', []],
  ['会长：（李乾）', '会长：（李乾）', []],
])('%s for %s', (found, better, signs) => expect(wideSigns(found, better)).toEqual(signs));

test('letters, figures and blanks are named as such', () => {
  expect(wideNote('ｗｗｗ．example.org', 'www.example.org').en).toBe(' ("．", letters are of full width)');
  expect(wideNote('２０', '20').en).toBe(' (figures are of full width)');
  expect(wideNote('20', '20').en).toBe('');
  expect(wideNote('２０', undefined).en).toBe('');
});
