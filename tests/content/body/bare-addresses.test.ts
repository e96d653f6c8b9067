import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { plainText } from '../../../src/content/body/plain.ts';

const read = (text: string) => {
  const { tree, problems } = parseBody(text, 'a.mdx');
  const links = [...JSON.stringify(tree).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href);
  return { links, problems: problems.map(({ code }) => code), text: plainText(tree) };
};

test.each([
  ['详情 https://example.org，八月截止。', ['https://example.org']],
  ['详情 www.example.org。八月截止。', ['http://www.example.org']],
  [
    '见 https://a.example.org/x，https://b.example.org/y。都可。',
    ['https://a.example.org/x', 'https://b.example.org/y'],
  ],
  ['- 详情 https://example.org/a，八月截止。', ['https://example.org/a']],
  ['详情(https://example.org/a)，八月截止。', ['https://example.org/a']],
  ['(详情 https://example.org/a)[1]', ['https://example.org/a']],
  ['年报https://example.org/a_(b)?c[0]=1，八月截止。', ['https://example.org/a_(b)?c[0]=1']],
  [
    '(https://a.example.org/x，https://b.example.org/y)，都可。',
    ['https://a.example.org/x', 'https://b.example.org/y'],
  ],
])('%s', (text, links) => expect(read(text)).toEqual({ links, problems: [], text: text.replace('- ', '') }));

test('a link that was written as one keeps its Chinese', () =>
  expect(read('[www.example.org。会](https://example.org/b)').text).toBe('www.example.org。会'));
