import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/import/read/dom.ts';
import { titlesInTerms } from '../../../src/import/read/terms.ts';

const titles = (html: string) => titlesInTerms(elementsOf(parse(html)));

test('the description behind the term for a title is one', () => {
  expect(titles('<dl><dt>索引号<dd>12<dt>名　　称：<dd>老秤 重校</dl>')).toEqual(['老秤 重校']);
  expect(titles('<dl><dt>名称：<dt>文号<dd>12</dl><dl><dt>名称<dd></dl><p>名称</p><p>老秤</p>')).toEqual([]);
});
