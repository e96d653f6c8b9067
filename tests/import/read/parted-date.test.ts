import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/import/read/dom.ts';
import { partedDate } from '../../../src/import/read/parted-date.ts';

const read = (html: string) => partedDate(elementsOf(parseFragment(html))[0]!);

test.each([
  ['<p class=date><b>2011</b><b>0402</b><b>0912</b></p>', '2011-04-02'],
  ['<div class=post-date><span>Apr</span><span>2</span><span>2011</span></div>', '2011-04-02'],
  ['<div class=datebox><i class=day>02</i><i class=month>04</i><i>2011</i></div>', '2011-04-02'],
  ['<div class=time><em>2011年</em><em>4月</em><em>2日</em></div>', '2011-04-02'],
  ['<div class=date><em>2011</em><em>04</em><em>02</em></div>', '2011-04-02'],
  ['<div class=date><b>2</b><i>2011-04</i></div>', '2011-04-02'],
  ['<div class=data> <b class=day>02</b>\n        <i class=year>2011年04月</i> </div>', '2011-04-02'],
  ['<div class=date><b>02</b><i>2011/04</i></div>', '2011-04-02'],
  [
    '<span class=titledate><i class=d-year>2011</i><i class=d-month>04</i><i class=d-day>02</i><i class=d-time>0912</i></span>',
    '2011-04-02',
  ],
])('%s is %s', (html, date) => expect(read(html)).toBe(date));

test.each([
  '<p><b>2011</b><b>0402</b></p>',
  '<div class=date><b>04</b><b>02</b><b>2011</b></div>',
  '<div class=date><b>04</b><b>02</b></div>',
  '<div class=date><b>2011</b></div>',
  '<div class=date><b>2011</b><b>我们的炉子烧了一整天</b></div>',
])('%s is no date', (html) => expect(read(html)).toBeUndefined());
