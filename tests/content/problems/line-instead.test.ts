import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { lineInstead } from '../../../src/content/problems/line-instead.ts';
import { boundsOf } from '../bounds.ts';

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
  ['tags: [甲, 乙】', undefined, 'tags: [甲, 乙]'],
  ['tags: [甲（乙）', undefined, 'tags: [甲（乙）]'],
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

test.each(boundsOf('problems/line-instead', { lineInstead }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);

test.each([
  ['title: "药都"涪州迎来"春天的约会"', 'title: “药都”涪州迎来“春天的约会”'],
  ['title: "汝商"走进"商城"', 'title: “汝商”走进“商城”'],
  ['title: "关于"迎新春"的通知"', 'title: 关于“迎新春”的通知'],
  ['title: "商会举办"春茗"联欢晚会"', 'title: 商会举办“春茗”联欢晚会'],
])('two quotations and one within another: %s', (line, better) => expect(lineInstead(line)).toBe(better));

test.each([
  ['2016-04-18', 'date:', 'date: 2016-04-18'],
  ['[李乾, 张发]', 'people:', 'people: [李乾, 张发]'],
  ['李乾', 'people:', '- 李乾'],
])('%s below %s', (line, above, better) => expect(lineInstead(line, above)).toBe(better));
