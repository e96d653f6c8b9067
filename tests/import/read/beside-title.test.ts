import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { isBesideTitle } from '../../../src/import/read/beside-title.ts';
import { elementsOf } from '../../../src/import/read/dom.ts';

const [day, section] = elementsOf(
  parseFragment('<div>老秤 <time>2009-08-07</time><b class=cat-links>会讯</b></div>'),
).slice(1);
const scope = (kind: 'heading' | 'paragraph', names: string) => ({ kind, hints: { names, place: '' } });

test('a category stands beside the title of a heading or a bar, a field in a heading alone', () => {
  const fields = new Set([day!]);
  expect(isBesideTitle(section!, scope('heading', ''), fields)).toBe(true);
  expect(isBesideTitle(section!, scope('paragraph', 'post entry-header'), fields)).toBe(true);
  expect(isBesideTitle(section!, scope('paragraph', 'post'), fields)).toBe(false);
  expect(isBesideTitle(day!, scope('heading', ''), fields)).toBe(true);
  expect(isBesideTitle(day!, scope('paragraph', 'titlebar'), fields)).toBe(false);
});
