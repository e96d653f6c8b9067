import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { plainText } from '../../../src/content/body/plain.ts';
import { boundsOf } from '../bounds.ts';
import { anyText } from './any-text.ts';
import { toldOf } from './told.ts';
import { html } from './words.ts';

const found = (source: string): string[] =>
  parseBody(source, 'a.mdx').problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('each mistake', () => {
  test.each([
    ['an import', 'import a from "a"', ['1:1 code-import']],
    ['an export', '甲\n\nexport const a = 1', ['3:1 code-import']],
    ['an expression', '甲{1 + 1}乙', ['1:2 code-expression']],
    ['an expression between paragraphs', '甲\n\n{乙}', ['3:1 code-expression']],
    ['an expression in an attribute', '<Figure src={a} alt="会场" />', ['1:1 code-expression']],
    ['spread attributes', '<Figure src="/a.jpg" alt="会场" {...a} />', ['1:1 code-expression']],
    ['an unknown component', '甲<Figre src="/a.jpg" />', ['1:2 unknown-component']],
    ['HTML', '<div>甲</div>', ['1:1 html-tag']],
    ['a fragment', '<>甲</>', ['1:1 unknown-component']],
    ['an attribute on a tag', '甲<br id="a" />', ['1:2 tag-attribute']],
    ['an unknown attribute', '甲<Gap likly="乙" />', ['1:2 unknown-attribute']],
    ['an attribute that every object has', '<Gap constructor="a" />', ['1:1 unknown-attribute']],
    ['missing attributes', '<Figure />', ['1:1 missing-attribute', '1:1 missing-attribute']],
    ['a picture inside a paragraph', '甲<Figure src="/a.jpg" alt="会场" />', ['1:2 not-on-its-own']],
    ['a picture without words', '甲\n![](/a.jpg)', ['2:1 image-without-alt']],
    ['a script as a link', '[甲](javascript:alert(1))', ['1:1 unsafe-link']],
    ['a script in capitals', '[甲](JavaScript:alert(1))', ['1:1 unsafe-link']],
    ['a script as a reference', '[甲]\n\n[甲]: vbscript:a', ['1:1 unsafe-link']],
    ['a script hidden by a tab', '<Figure src="java&#9;script:a" alt="会场" />', ['1:1 unsafe-link']],
    ['a page in a link', '[甲](data:text/html,a)', ['1:1 unsafe-link']],
    ['an open brace', '甲{乙', ['1:2 mdx-syntax']],
    ['a tag that is not closed', '<Note>甲', ['1:1 mdx-syntax']],
    ['a tag that was not opened', '甲</Note>', ['1:2 mdx-syntax']],
    ['a comparison', '甲<乙', ['1:2 mdx-syntax']],
    ['an HTML comment', '<!-- 甲 -->', ['1:1 html-comment']],
    ['an address in angle brackets', '<https://example.org>', ['1:1 angle-address']],
  ])('%s', (_, source, expected) => expect(found(source)).toEqual(expected));
});

test('a box that opens in the line of its text is written out as it should stand', () => {
  const paramsOf = (body: string) => parseBody(body, 'a.mdx').problems.map(({ params }) => params);
  expect(paramsOf('<Note title="编者按">照原样抄录。\n\n正文。')[0]).toMatchObject({
    whole: '<Note title="编者按">\n\n照原样抄录。\n\n</Note>',
  });
  expect(paramsOf('<Note title="编者按">\n\n照原样抄录。')[0]).not.toHaveProperty('whole');
});

describe('nothing is wrong with', () => {
  test.each([
    [
      'every component',
      '敢闯敢<Gap likely="干" />，<Zh keep>李乾</Zh><Zh hans="里" hant="裡" />\n\n<Figure src="/a.jpg" alt="会场" caption="年会" credit="李明" />\n\n<Note title="编者按">本文据原刊整理。</Note>',
    ],
    ['every tag', '甲<br />H<sub>2</sub>O<sup>2</sup><u>乙</u><ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>'],
    ['escaped braces and brackets', '甲\\{乙\\} 1 &lt; 2'],
    ['code', '`{a} <b>`\n\n```\nimport {a}\n<b>\n```'],
    [
      'Markdown',
      '## 题\n\n1. 甲\n2. 乙\n\n> 丙\n\n| 甲 | 乙 |\n|---|--:|\n| 1 | 2 |\n\n- [x] 丁[^1]\n\n~~戊~~\n\n***\n\n[^1]: 己',
    ],
    [
      'links of every allowed kind',
      '## 甲\n\n[a](https://a.cn) [b](mailto:a@a.cn) [c](tel:+861) [d](/news/) [e](#section-1) [f](/files/b.pdf)',
    ],
  ])('%s', (_, source) => expect(found(source)).toEqual([]));
});

test('an address inside the site that does not begin at its top is refused', () => {
  expect(found('[甲](b/)\n\n![乙](b.jpg)\n\n<Figure src="../b.jpg" alt="丙" />')).toEqual([
    '1:1 relative-address',
    '3:1 relative-address',
    '5:1 relative-address',
  ]);
});

test('a Zh that does not say how to convert is refused', () => {
  expect(found('<Zh>甲</Zh> <Zh keep>乙</Zh>')).toEqual(['1:1 missing-attribute']);
});

test('all mistakes of a file are told, syntax errors among them', () => {
  const source =
    '---\ntitle: 甲\n---\n\n甲 < 乙\n\n丙 { 丁\n\n<Figre />\n\n<Note>戊\n\n{1}\n\n己</Zh>\n\n[庚](javascript:a)\n';
  expect(found(source).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))).toEqual([
    '7:3 mdx-syntax',
    '9:1 unknown-component',
    '11:1 mdx-syntax',
    '13:1 code-expression',
    '15:2 mdx-syntax',
    '17:1 unsafe-link',
  ]);
});

test.each(['import `\\', 'export "\\', '甲\n\nimport a\n`乙\\'])('a file may end anywhere: %j', (source) => {
  expect(parseBody(source, 'a.mdx').problems.map(({ code }) => code)).toEqual(['code-import']);
});

test('a text is read around its mistakes', () => {
  const { tree, problems } = parseBody('第一段。\n\n第{二段。\n\n第三<段。\n\n第四段。', 'a.mdx');
  expect(problems).toHaveLength(2);
  const plain = plainText(tree);
  for (const words of ['第一段。', '二段。', '第三', '第四段。']) expect(plain).toContain(words);
});

test('any text gives a tree, and mistakes within the text', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { tree, problems } = parseBody(source, 'a.mdx');
      expect(tree.type).toBe('root');
      const lines = source.split(/\r\n|[\r\n]/);
      for (const { line, column } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      }
    }),
    { numRuns: 800 },
  );
});

test.each(boundsOf('body/parse', { told: toldOf(), printed: html }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
