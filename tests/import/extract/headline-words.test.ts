import { expect, test } from 'vitest';
import { isTitle } from '../../../src/import/extract/headline-words.ts';

test('a title is neither a word of a program, nor of the interface, nor the name of a society or a section', () => {
  expect(['老秤昨日校准', '渡口商会昨日换届'].map(isTitle)).toEqual([true, true]);
  expect(['无标题文档', '新建网页 1', '打印本页', '要闻', '渡口商会', '秤'].map(isTitle)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
