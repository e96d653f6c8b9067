import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { plainText } from '../../../src/content/body/plain.ts';
import { boundsOf } from '../bounds.ts';
import { html } from './words.ts';

describe('a line break', () => {
  test.each([
    ['between Chinese characters is nothing', '汝州\n商会', '<p>汝州商会</p>'],
    ['beside full-width punctuation is nothing', '汝州，\n商会\n（平顶山）', '<p>汝州，商会（平顶山）</p>'],
    ['beside Chinese emphasis is nothing', '甲\n**乙**\n丙', '<p>甲<strong>乙</strong>丙</p>'],
    ['inside a link is nothing', '[汝州\n商会](/a/)', '<p><a href="/a/">汝州商会</a></p>'],
    ['beside a lost character is nothing', '敢闯敢<Gap />\n的人', '〓</span>的人'],
    ['between words stays', 'Ruzhou\nNews', '<p>Ruzhou\nNews</p>'],
    ['between Chinese and a word stays', '汝州\nNews', '<p>汝州\nNews</p>'],
    ['that was asked for stays', '甲  \n乙\\\n丙', '<p>甲<br>\n乙<br>\n丙</p>'],
    ['in code stays', '```\n甲\n乙\n\n丙\n```', '<pre><code>甲\n乙\n\n丙\n</code></pre>'],
  ])('%s', (_, source, expected) => expect(html(source)).toContain(expected));

  test('does not part what an editor wrapped: the words are the same however long the lines', () => {
    const han = fc.constantFrom(...'汝州市商会，。「」《》（）年月日');
    fc.assert(
      fc.property(fc.array(han, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (chars, width) => {
        const lines = Array.from({ length: Math.ceil(chars.length / width) }, (_, i) =>
          chars.slice(i * width, (i + 1) * width).join(''),
        );
        expect(plainText(parseBody(lines.join('\n'), 'a.mdx').tree)).toBe(chars.join(''));
      }),
    );
  });
});

describe('a bare address', () => {
  test.each([
    ['见https://example.org/a。会', 'https://example.org/a', '。会'],
    ['见https://example.org/a会', 'https://example.org/a', '会'],
    ['（https://example.org/?a=1）会', 'https://example.org/?a=1', '）会'],
    ['见 www.example.org，会', 'http://www.example.org', '，会'],
  ])('ends where the Chinese begins: %s', (source, href, rest) => {
    const out = html(source);
    expect(out).toContain(`<a href="${href}"`);
    expect(out).toContain(`</a>${rest}`);
  });

  test('keeps its end where no Chinese follows', () =>
    expect(html('https://example.org/a b')).toContain('<a href="https://example.org/a" rel="external noopener">'));

  test('that an editor wrote as a link keeps its words', () =>
    expect(html('[www.example.org。会](https://example.org/b)')).toContain('>www.example.org。会</a>'));
});

test.each(boundsOf('body/mend', { printed: html }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
