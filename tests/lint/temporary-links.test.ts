import { expect, test } from 'vitest';
import { checkTemporaryLinks } from '../../src/lint/temporary-links.ts';

const told = (text: string, front = '') =>
  checkTemporaryLinks('a.mdx', `---\ntitle: 汝州\n${front}---\n\n${text}\n`).map(({ line, code }) => `${line} ${code}`);

test.each([
  'https://mp.weixin.qq.com/s?__biz=Mz&tempkey=MT',
  'https://mp.weixin.qq.com/s?src=11&amp;timestamp=1&amp;signature=x',
  'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media',
  'https://a.example.com/b.pdf?X-Amz-Expires=900&X-Amz-Signature=ab',
  'https://a.example.com/b.pdf?Expires=9&OSSAccessKeyId=L&Signature=x',
  'https://oa.example.com/show.jsp;jsessionid=8F3A2C9D1E7B',
  'https://a.example.com/read?id=3&amp;sessionid=8F3A2C9D1E',
  'https://a.example.com/file?access_token=eyJhbGciOiJI.e30',
  'https://old.example.com/?p=1283&preview=true',
  'https://a.example.com/b.pdf?se=2024-05-01T00&sp=r&sig=x',
])('%s', (address) => {
  expect(told(`见[旧文](${address})。`)).toEqual(['5 temporary-link']);
  expect(told('', `source: { name: 甲报, url: "${address}" }\n`)).toEqual(['3 temporary-link']);
  expect(told('', `legacy:\n  urls:\n    - ${address}\n`)).toEqual([]);
});

test.each([
  'https://mp.weixin.qq.com/s/Ab3Cd4',
  'https://mp.weixin.qq.com/s?__biz=Mz&mid=2&idx=1&sn=ab&chksm=8c',
  'https://example.com/?signature=no',
  'https://example.com/?token=no',
  'https://example.com/preview/2016',
  'https://example.com/tickets?ticket=3',
])('not %s', (address) => expect(told(`见[旧文](${address})。`)).toEqual([]));
