import { expect, test } from 'vitest';
import { checkBrokenAddresses } from '../../src/lint/broken-addresses.ts';

const better = (text: string) =>
  checkBrokenAddresses('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ edit }) => edit?.text);

test.each([
  ['见 http//example.org/a', 'http://'],
  ['见 https：//example.org/a', 'https://'],
  ['见 hhttps://example.org/a', 'https://'],
  ['见 www.example。com', 'www.example.com'],
  ['信寄 office@example。org', 'office@example.org'],
])('%s', (text, expected) => expect(better(text)).toEqual([expected]));
test.each([
  '见 https://example.org/a。',
  'A、TV 两组',
  '用 U.S. 来件，com 是后缀',
  '信寄 office@example.org，多谢',
  '`http//a`',
])('%s is right', (text) => expect(better(text)).toEqual([]));
