/** Whatever a document holds, what is drawn of it neither runs nor is fetched. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainHtml, plainPieces } from '../../../src/import/read/plain-html.ts';

describe('a document as harmless HTML', () => {
  it('keeps words and plain markup, without attributes', () => {
    const html =
      '<!DOCTYPE html><body onload="a()"><h1 class="t">商会</h1><p style="x">甲<font>乙</font> &lt;丙&gt;</p></body>';
    expect(plainHtml(html)).toBe('<div>商会</div><p>甲乙 &lt;丙&gt;</p>');
    expect(plainPieces(html)[0]).toEqual({ html: '<h1>' });
  });

  it('leaves out what runs or shows nothing, with all that is in it', () => {
    const hidden = ['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'select'];
    for (const name of hidden) expect(plainHtml(`<html><p>甲</p><${name}>乙</${name}></html>`)).toBe('<p>甲</p>');
  });

  it('keeps the lines of plain text', () => {
    expect(plainHtml('第一行\n第二行 a < b')).toBe('<pre>第一行\n第二行 a &lt; b</pre>');
  });

  it('has no tag but those of the list, whatever comes in', () => {
    const parts = [
      '<p>',
      '<b onclick=a()>',
      '<script>',
      '</script>',
      '<img src=x onerror=a()>',
      '<a href="javascript:a()">',
      '<!--',
      '-->',
      '<svg><script>',
      '</p>',
      '商',
      '"',
      '<',
      '&lt;script&gt;',
      '<math><mtext>',
      '<style>',
      '<table><td>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 20 }), (some) => {
        const drawn = plainHtml(`<html><body>${some.join('')}`);
        for (const [, tag] of drawn.matchAll(/<([^>]*)>/g)) expect(tag).toMatch(/^\/?(?:p|b|table|tbody|tr|td|pre)$/);
        expect(drawn.replace(/<\/?\w+>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
