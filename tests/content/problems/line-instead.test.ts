import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { lineInstead, lineMistake } from '../../../src/content/problems/line-instead.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['// 备注', undefined, 'REMARK'],
  ['- 乙', '  - 甲', 'ITEM_INDENT'],
  ['title: *甲*', undefined, 'MARK'],
  ['title: !甲', undefined, 'MARK'],
  ['image: ![甲](/a.jpg)', undefined, 'BAD'],
  ['title:甲', undefined, 'NOT_KEYED'],
  ['tags: [甲, 乙', undefined, 'MISSING_CHAR'],
  ['image: { src: /a.jpg', undefined, 'MISSING_CHAR'],
  ['续行', 'title: 甲', 'CONTINUED'],
  ['甲', 'tags:', 'ITEM'],
  ['乙', '- 甲', 'ITEM'],
  ['title: 甲', undefined, 'BAD'],
  ['  // 备注', undefined, 'REMARK'],
  ['url: http://a.org//b', undefined, 'BAD'],
  ['  - 乙', '- 甲', 'BAD'],
  ['- 乙', '- 甲', 'BAD'],
  ['title: &甲', undefined, 'MARK'],
  ['标题: *甲*', undefined, 'MARK'],
  ['- title: *甲*', undefined, 'MARK'],
  ['title: 甲*乙', undefined, 'BAD'],
  ['source: [日报](/a)', undefined, 'BAD'],
  ['url:/a', undefined, 'BAD'],
  ['title: 甲:乙', undefined, 'BAD'],
  ['tags: [甲]', undefined, 'BAD'],
  ['title: 甲[乙', undefined, 'BAD'],
  ['第一行', 'summary: |', 'BLOCK_INDENT'],
  ['第一行', '  - text: >-', 'BLOCK_INDENT'],
  ['续：行', 'title: 甲', 'BAD'],
  ['# 续行', 'title: 甲', 'BAD'],
  ['甲', 'title', 'BAD'],
])('the mistake of %j after %j is %s', (line, above, mistake) => expect(lineMistake('BAD', line, above)).toBe(mistake));

test('nothing is open where nothing opens: the indent does not agree', () => {
  expect(lineMistake('MISSING_CHAR', '   title: 甲', undefined)).toBe('INDENT');
  expect(lineMistake('MISSING_CHAR', 'title: "甲', undefined)).toBe('MISSING_CHAR');
});

test.each([
  ['title: [通知]年会', undefined, 'title: "[通知]年会"'],
  ['title: “甲”: 乙', undefined, 'title: "“甲”: 乙"'],
  ['title: "甲"乙: 丙', undefined, 'title: "“甲”乙: 丙"'],
  ['title = "甲"', undefined, 'title: "甲"'],
  ['  - ｛ hans: 甲， hant: 甲 ｝', undefined, '  - { hans: 甲, hant: 甲 }'],
  ['hant: 甲', '- hans: 甲', '  hant: 甲'],
  ['title: *甲*', undefined, 'title: 甲'],
  ['title: "甲', undefined, 'title: "甲"'],
  ['title：甲', undefined, 'title: 甲'],
  ['title:甲', undefined, 'title: 甲'],
  ['tags:甲，乙', undefined, 'tags: [甲, 乙]'],
  ['tags: ［甲，乙］', undefined, 'tags: [甲, 乙]'],
  ['tags: [甲, 乙', undefined, 'tags: [甲, 乙]'],
  ['tags: ["甲", "乙]', undefined, 'tags: [甲, 乙]'],
  ['image: {src:/a.jpg,alt:甲}', undefined, 'image: { src: /a.jpg, alt: 甲 }'],
  ['image: ![会场](/a.jpg)', undefined, 'image: { src: /a.jpg, alt: 会场 }'],
  ['image: ![](/a.jpg)', undefined, 'image: { src: /a.jpg, alt: 图上有什么 }'],
  ['source: [日报](https://a.org/)', undefined, 'source: { name: 日报, url: https://a.org/ }'],
  ['//备注', undefined, '# 备注'],
  ['-甲', undefined, '- 甲'],
  ['－甲', undefined, '- 甲'],
  ['- 乙', '  - 甲', '  - 乙'],
  ['续行', 'title: 甲', 'title: 甲续行'],
  ['甲', 'tags:', '- 甲'],
  ['没有键', undefined, undefined],
  ['  //备注', undefined, '  # 备注'],
  ['第一行', 'summary: |', '  第一行'],
  ['  -甲', undefined, '  - 甲'],
  ['--甲', undefined, undefined],
  ['  title：甲', undefined, '  title: 甲'],
  ['- title：甲', undefined, '- title: 甲'],
  ['title: title: 甲', undefined, 'title: 甲'],
  ['title: Title：甲', undefined, 'title: 甲'],
  ['summary: | 甲', undefined, 'summary: 甲'],
  ['summary: >- 甲: 乙', undefined, 'summary: "甲: 乙"'],
  ['image: { src: /a.jpg, alt: 甲', undefined, 'image: { src: /a.jpg, alt: 甲}'],
  ['tags: [“甲”, “乙”]', undefined, 'tags: [甲, 乙]'],
  ['image: ｛src: /a.jpg，alt: 甲｝', undefined, 'image: {src: /a.jpg, alt: 甲}'],
  ['image: {src： /a.jpg， alt：甲}', undefined, 'image: { src: /a.jpg, alt: 甲 }'],
  ['tags: [甲,, 乙]', undefined, 'tags: [甲, 乙]'],
  ['tags: [, 甲]', undefined, 'tags: [ 甲]'],
  ['tags: [,, 甲]', undefined, 'tags: [ 甲]'],
  ['tags: [甲,,]', undefined, 'tags: [甲]'],
  ['image: { src: /a.jpg; alt: 甲 }', undefined, 'image: { src: /a.jpg, alt: 甲 }'],
  ['image: { src: /a.jpg alt: 甲 }', undefined, 'image: { src: /a.jpg, alt: 甲 }'],
  ['title: "甲",', undefined, 'title: "甲"'],
  ["title: '甲',", undefined, "title: '甲'"],
  ['tags: [甲],', undefined, 'tags: [甲]'],
  ["title: '甲", undefined, "title: '甲'"],
  ["title: 'It's 甲'", undefined, "title: It's 甲"],
])('instead of %j after %j: %j', (line, above, expected) => expect(lineInstead(line, above)).toBe(expected));

test('what is written instead is another line, and can be read', () => {
  const part = fc.constantFrom(
    'title',
    'tags',
    'image',
    ': ',
    '：',
    ':',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '甲',
    ', ',
    '，',
    '&',
    '*',
    '!',
    '#',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const line = `title: ${parts.join('')}`;
      const better = lineInstead(line);
      if (better === undefined) return;
      expect(better).not.toBe(line);
      expect(parseDocument(better.trimStart(), { logLevel: 'error' }).errors).toEqual([]);
    }),
  );
});

test.each(boundsOf('problems/line-instead', { lineMistake, lineInstead }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
