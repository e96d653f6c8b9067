import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHtml } from '../../src/content/body/html.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { typeset } from '../../src/content/body/typeset.ts';
import { markTexts, withMarks } from '../../src/desk/draw/text-marks.ts';
import { anyText } from '../content/body/any-text.ts';
import { options } from '../content/body/words.ts';

const marked = (source: string): string => toHtml(typeset(markTexts(parseBody(source, 'a.mdx').tree)), options);

test('marks become elements that hold what typesetting has made of a text', () => {
  expect(withMarks(marked('会长 Tan Cheng Lock 说：“We are glad to be home.”\n\n散会。'))).toBe(
    '<p class="ragged"><span data-at="0">会长 <span class="whole">Tan Cheng Lock</span> 说：“<span lang="en">We are glad to be home.</span>”</span></p>\n<p><span data-at="47">散会。</span></p>',
  );
});

test('a text with marks is typeset as without', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const plain = toHtml(typeset(parseBody(source, 'a.mdx').tree), options);
      expect(marked(source).replace(/[\uFDD0-\uFDDC]/g, '')).toBe(plain);
    }),
  );
});
