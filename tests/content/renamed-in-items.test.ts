import { expect, test } from 'vitest';
import { site } from '../../src/content/schema/site.ts';
import { readYaml } from '../../src/content/yaml.ts';

const told = (rest: string) =>
  readYaml(`title: 会刊\nurl: https://example.org\n${rest}`, site, { file: 'site.yaml' }).problems.map(
    ({ code, line, params }) => [code, line, (params as { renamed?: object }).renamed],
  );

test('keys that several items call otherwise are told once', () => {
  expect(told('categories:\n  - key: a\n    name: 招商\n  - key: b\n    name: 活动\n')).toEqual([
    [
      'unknown-key',
      4,
      {
        pairs: [
          ['key', 'id'],
          ['name', 'title'],
        ],
        items: 2,
        lines: [4, 7],
      },
    ],
  ]);
  expect(told('categories:\n  - id: a\n    name: 招商\n  - id: b\n    name: 活动\n')).toMatchObject([
    ['unknown-key', 5, { pairs: [['name', 'title']], items: 2 }],
  ]);
  expect(told('navigation:\n  - name: 首页\n    url: /\n  - name: 往期\n    url: /archive/\n')).toMatchObject([
    ['unknown-key', 4, { items: 2 }],
  ]);
});

test.each([
  ['one item', 'categories:\n  - key: a\n    name: 招商\n', 1],
  ['other keys in each', 'categories:\n  - key: a\n    name: 招商\n  - id: b\n    name: 活动\n', 2],
  ['a value that changes, too', 'categories:\n  - key: A1_b\n    name: 招商\n  - key: B1_c\n    name: 活动\n', 2],
  ['an id that is made of the title', 'categories:\n  - name: 招商\n  - name: 活动\n', 2],
])('%s: each is told by itself', (_, rest, count) => {
  const all = told(rest);
  expect(all).toHaveLength(count);
  expect(all.every(([, , renamed]) => renamed === undefined)).toBe(true);
});
