import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankForeign } from '../../../src/content/body/foreign.ts';
import { boundsOf } from '../bounds.ts';
import { anyText } from './any-text.ts';
import { toldOf } from './told.ts';

const told = (text: string): string[] =>
  blankForeign(text, 'a.mdx', 0).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);
const better = (text: string): string | undefined => blankForeign(text, 'a.mdx', 0).problems[0]?.edit?.text;

describe('what MDX cannot read', () => {
  test.each([
    ['a comment', '甲<!-- 乙\n丙 -->', ['1:2 html-comment']],
    ['a line break', '甲<br>乙</br>', ['1:2 line-break-tag', '1:7 line-break-tag']],
    ['an address', '见<https://example.org/a>', ['1:2 angle-address']],
    ['a mailbox', '写给<a@example.org>', ['1:3 angle-address']],
    ['a shortcode', '甲\n{{ figure }}{% raw %}', ['2:1 template-tag', '2:13 template-tag']],
    ['a title in angle brackets', '读<人民日报>', ['1:2 title-brackets']],
    ['an attribute of another dialect', '## 题 {#top}', ['1:6 foreign-syntax']],
    ['quotes of another keyboard', '<Figure src=“/a.jpg” alt=“甲” />', ['1:1 tag-quotes']],
    ['a tag', '<div class="a">甲</div>', ['1:1 html-tag']],
    ['a tag in capitals', '<FONT color=red>甲</FONT>', ['1:1 html-tag']],
  ])('%s is told once, where it stands', (_, text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    '甲 < 乙',
    '\\<div>',
    '`<div>`',
    '```\n<div>\n```',
    '<Figure src="/a.jpg" alt="甲" />',
    '甲<br />乙',
    'H<sub>2</sub>',
  ])('%j is read as it is', (text) => expect(blankForeign(text, 'a.mdx', 0)).toEqual({ text, problems: [] }));

  test('an even number of backslashes escapes nothing', () => expect(told('\\\\<div>')).toEqual(['1:3 html-tag']));
});

test.each([
  ['甲<br>乙', '<br />'],
  ['<https://example.org/>', '[example.org](https://example.org/)'],
  ['<mailto:a@b.org>', '[a@b.org](mailto:a@b.org)'],
  ['<<人民日报>>', '《人民日报》'],
  ['<Figure src=‘/a.jpg’　alt＝甲 />', '<Figure src="/a.jpg" alt="甲" />'],
])('what to write instead of %s can be applied', (text, expected) => expect(better(text)).toBe(expected));

test('what stands before the body is not looked at', () => {
  const text = '---\ntitle: <div>\n---\n\n<div>';
  const { text: left, problems } = blankForeign(text, 'a.mdx', text.lastIndexOf('<div>'));
  expect(problems.map(({ line }) => line)).toEqual([5]);
  expect(left).toBe('---\ntitle: <div>\n---\n\n     ');
});

test('every character that is left stands where it stood, and lines end where they ended', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const left = blankForeign(text, 'a.mdx', 0).text;
      expect(left.length).toBe(text.length);
      for (let at = 0; at < text.length; at++) expect([text[at], ' ']).toContain(left[at]);
      expect(left.split('\n').length).toBe(text.split('\n').length);
    }),
  );
});

test.each(boundsOf('body/foreign', { told: toldOf() }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
