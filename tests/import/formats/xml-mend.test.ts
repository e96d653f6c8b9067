import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendMark, XmlMender } from '../../../src/import/formats/xml-mend.ts';

const mend = (...pieces: string[]) => {
  const mender = new XmlMender();
  return [...pieces.map((piece) => mender.mend(piece)), mender.mend('', true)].join('').replaceAll(mendMark, '·');
};

describe('what begins nothing becomes a reference', () => {
  test.each([
    ['<t>甲 & 乙</t>', '<t>甲 &amp;· 乙</t>'],
    ['<t>甲&</t>', '<t>甲&amp;·</t>'],
    ['<t u="?a=1&b=2">R&D</t>', '<t u="?a=1&amp;·b=2">R&amp;·D</t>'],
    ['<t>3 < 5, a<=b</t>', '<t>3 &lt;· 5, a&lt;·=b</t>'],
    ['&', '&amp;·'],
    ['<', '&lt;·'],
  ])('%s', (text, expected) => expect(mend(text)).toBe(expected));
});

test.each([
  '<t>&amp;&#22823;&#x5927;&nbsp;&商;</t>',
  '<t><![CDATA[甲 & 乙 <3]]></t>',
  '<!-- a & b < c --><?php a & b ?><t/>',
  '</t><:a><_b><商会>',
])('%s stays', (text) => expect(mend(text)).toBe(text));

test('the pieces in which a file comes make no difference', () => {
  const bit = fc.constantFrom(
    '&',
    '<',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?',
    '?>',
    '&amp;',
    '&lt',
    ';',
    '<t>',
    '甲',
    ' 3',
  );
  fc.assert(
    fc.property(fc.array(bit), fc.array(fc.nat(40)), (bits, cuts) => {
      const text = bits.join('');
      const pieces: string[] = [];
      let from = 0;
      for (const cut of cuts) {
        pieces.push(text.slice(from, from + cut));
        from += cut;
      }
      expect(mend(...pieces, text.slice(from))).toBe(mend(text));
      expect(mend(text).replaceAll('&amp;·', '&').replaceAll('&lt;·', '<')).toBe(text);
    }),
  );
});
