import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/import/read/dom.ts';
import { hanBelow, mayBeShort, shortText, stopsBelow, summing } from '../../../src/import/read/measures.ts';

test('sums are those of the text that is read', () => {
  const page = parseFragment('<div>商会成立。<p>会员<b>三百</b>人。</p><script>商会。</script><!-- 会 --></div>');
  expect([hanBelow(page), stopsBelow(page)]).toEqual([9, 2]);
  expect(hanBelow(elementsOf(page, 'p')[0]!)).toBe(5);
});

test('each node is counted once, on however many levels it is asked', () => {
  const page = parseFragment(`${'<div>'.repeat(200)}甲<br>乙`);
  let asked = 0;
  const nodes = summing(() => {
    asked++;
    return 1;
  });
  const elements = elementsOf(page);
  expect(elements.map(nodes)[0]).toBe(203);
  expect(elements.map(nodes).at(-2)).toBe(4);
  expect(asked).toBeLessThanOrEqual(203 + 2);
});

test('short text is trimmed; what is longer, or in very many elements, is not read', () => {
  const [short, long, many] = parseFragment(
    `<p>\n <b>2009</b>-04 </p><p>甲 乙</p><p>${'<b></b>'.repeat(1000)}甲</p>`,
  ).childNodes;
  expect(shortText(short!, 7)).toBe('2009-04');
  expect(shortText(short!, 6)).toBeUndefined();
  expect([mayBeShort(long!, 2), shortText(long!, 2), shortText(long!, 3)]).toEqual([true, undefined, '甲 乙']);
  expect([mayBeShort(many!, 9), shortText(many!, 9)]).toEqual([false, undefined]);
});
