import { expect, test } from 'vitest';
import { checkRedirectLinks } from '../../src/lint/redirect-links.ts';

const told = (body: string) => checkRedirectLinks('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`);

test.each([
  ['见[问卷](https://www.google.com/url?q=https://a.example/b&sa=D&usg=x)。', [{ better: 'https://a.example/b' }]],
  [
    '[页](https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fb%3Fc%3D1%26d%3D2&h=x)',
    [{ better: 'https://a.example/b?c=1&d=2' }],
  ],
  ['[页](https://link.zhihu.com/?target=https%3A//a.example/%E7%94%B2)', [{ better: 'https://a.example/甲' }]],
  [
    '[页](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F%28b%29&data=1)',
    [{ better: 'https://a.example/%28b%29' }],
  ],
] as const)('%s', (body, found) => expect(told(body).map(({ params }) => params)).toMatchObject(found));

test.each([
  '[页](https://www.google.com/search?q=https://a.example/)',
  '[页](https://a.example/login?url=https://b.example/)',
  '[页](https://www.google.com/url?q=%zz)',
])('not %s', (body) => expect(told(body)).toEqual([]));

test('--fix writes where it leads; old addresses stay', () => {
  const address = 'https://www.google.com/url?q=https://a.example/b&sa=D';
  expect(told(`[页](${address})`)[0]!.edit).toEqual({ length: address.length, text: 'https://a.example/b' });
  expect(checkRedirectLinks('a.mdx', `---\nlegacy:\n  urls:\n    - ${address}\n---\n`)).toEqual([]);
});
