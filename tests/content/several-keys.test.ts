import { expect, test } from 'vitest';
import { severalKeys } from '../../src/content/several-keys.ts';
import type { Path } from '../../src/content/yaml-places.ts';

const keysAt = ([first, second]: Path): readonly string[] =>
  first === undefined
    ? ['title', 'url', 'navigation', 'image', 'credits', 'date']
    : first === 0
      ? ['hans', 'hant']
      : second === undefined
        ? ['src', 'alt']
        : first === 'navigation'
          ? ['title', 'href']
          : ['role', 'name'];

const said = (text: string, at: number) => {
  const told = severalKeys(text.split('\n'), at, keysAt, { file: 'a', line: at, column: 3 });
  return told && [(told.params as { parts: readonly string[] }).parts, told.edit?.text];
};

test.each([
  ['title: 甲 date: 2016', 1, ['title: 甲', 'date: 2016'], 'title: 甲\ndate: 2016'],
  [
    '作者: 甲 date: 2016',
    1,
    ['credits: [{ role: author, name: 甲 }]', 'date: 2016'],
    'credits: [{ role: author, name: 甲 }]\ndate: 2016',
  ],
  ['title: 甲\n  url: /a/ date: 2016', 2, ['url: /a/', '  date: 2016'], '  url: /a/\n  date: 2016'],
  // An item has the keys of its place, and is one line.
  [
    'navigation:\n  - title: 通讯 href: /tx/\n  - { title: 首页, href: / }',
    2,
    ['- { title: 通讯, href: /tx/ }'],
    '  - { title: 通讯, href: /tx/ }',
  ],
  ['navigation:\n- title: 通讯 链接：/tx/', 2, ['- { title: 通讯, href: /tx/ }'], '- { title: 通讯, href: /tx/ }'],
  [
    'credits:\n  - role: author 姓名: 罗立, 何春',
    2,
    ['- { role: author, name: "罗立, 何春" }'],
    '  - { role: author, name: "罗立, 何春" }',
  ],
  ['- hans: 罗立 hant: 羅立', 1, ['- { hans: 罗立, hant: 羅立 }'], '- { hans: 罗立, hant: 羅立 }'],
  ['  title: 甲 date: 2016', 1, ['title: 甲', '  date: 2016'], '  title: 甲\n  date: 2016'],
  // The lines below are of the item, too; keys of a key stand in its column.
  [
    'navigation:\n  - title: 通讯 href: /tx/\n    note: 乙',
    2,
    ['- title: 通讯', '    href: /tx/'],
    '  - title: 通讯\n    href: /tx/',
  ],
  [
    'image:\n  src: /images/a.jpg alt: 会馆',
    2,
    ['src: /images/a.jpg', '  alt: 会馆'],
    '  src: /images/a.jpg\n  alt: 会馆',
  ],
])('%j', (text, at, parts, edit) => expect(said(text, at)).toEqual([parts, edit]));

test.each([
  ['title: 甲', 1],
  ['navigation:\n  - title: 通讯', 2],
])('not %j', (text, at) => expect(said(text, at)).toBeUndefined());
