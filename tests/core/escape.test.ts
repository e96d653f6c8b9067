import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { escapeAttribute, escapeExpression, escapePattern, escapeText } from '../../src/core/escape.ts';

/** What an HTML parser cannot give back: it makes one line end of another, and no NUL. */
const readable = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0]/.test(text));

describe('escapeText', () => {
  test.each([
    ['a < b', 'a &lt; b'],
    ['<b>&</b>', '&lt;b&gt;&amp;&lt;/b&gt;'],
    [']]>', ']]&gt;'],
    ['&lt;', '&amp;lt;'],
    ['<<', '&lt;&lt;'],
    ['会刊“甲”', '会刊“甲”'],
    ['', ''],
  ])('writes %j as %j', (text, escaped) => expect(escapeText(text)).toBe(escaped));

  test('is undone by an HTML parser', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const { childNodes } = parseFragment(`<p>${escapeText(text)}</p>`);
        expect(childNodes).toHaveLength(1);
        const [paragraph] = childNodes as unknown as { childNodes: { value: string }[] }[];
        expect(paragraph!.childNodes.map(({ value }) => value).join('')).toBe(text);
      }),
    );
  });
});

describe('escapeAttribute', () => {
  test('escapes quotes, too, each of them', () => {
    expect(escapeAttribute('"a" & <b>')).toBe('&quot;a&quot; &amp; &lt;b&gt;');
  });

  test('is undone by an HTML parser', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const { childNodes } = parseFragment(`<p title="${escapeAttribute(text)}">`);
        const [paragraph] = childNodes as unknown as { attrs: { name: string; value: string }[] }[];
        expect(paragraph!.attrs).toEqual([{ name: 'title', value: text }]);
      }),
    );
  });
});

test('an expression is escaped as Astro escapes it', () => {
  expect(escapeExpression(`O'Brien & "a" <b>`)).toBe('O&#39;Brien &amp; &quot;a&quot; &lt;b&gt;');
  expect(escapeExpression("'")).toBe('&#39;');
  expect(escapeExpression('会刊')).toBe('会刊');
});

test('an escaped pattern is found where the text stands, and nowhere else', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'\\^$.|?*+()[]{}/-ab会'), minLength: 1 });
  fc.assert(
    fc.property(signs, signs, (text, other) => {
      const pattern = new RegExp(`^${escapePattern(text)}$`);
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(other)).toBe(text === other);
    }),
  );
});
