import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';

const told = (text: string) =>
  parseBody(text, 'a.mdx').problems.map(({ code, line, params }) =>
    [line, code, (params as { better?: string }).better].filter(Boolean).join(' '),
  );

test.each([
  ['[官网]: https://example.org/\n\n正文。', ['1 lost-text [官网](https://example.org/)']],
  ['正文。\n\n[旧文]: /news/2016/04/a/ "会刊"', ['3 lost-text [旧文](/news/2016/04/a/)']],
  ['[摄影]: 方晓棠\n\n正文。', ['1 lost-text 摄影：方晓棠']],
  ['<Note>\n\n[摄影]: 方晓棠\n\n正文。\n\n</Note>', ['3 lost-text 摄影：方晓棠']],
  ['<Note title="编者>按">\n\n正文。\n\n[^1]: 据年鉴。\n\n</Note>', ['5 footnote-unused']],
  ['> <Note>\n>\n> 正文。\n>\n> [^1]: 据年鉴。\n>\n> </Note>', ['5 footnote-unused']],
])('%j', (text, expected) => expect(told(text)).toEqual(expected));

test.each([
  '[官网][1]的[页][首页]，另见[首页]。\n\n[1]: https://example.org/\n[首页]: /',
  '[Home]的页。\n\n[home]: https://example.org/',
  '[home]: https://example.org/\n\n正文。',
  '[//]: # (给同事的话)\n\n正文。\n\n[remark]: <> (也是)',
  '<Note>\n\n正文[^1]。\n\n[^1]: 据年鉴。\n\n</Note>',
  '<Note title="编者按">正文。</Note>',
  '<Gallery\n  caption="会场"\n>\n\n![会场全景](/images/a.jpg)\n\n</Gallery>',
])('nothing of %j is lost', (text) => expect(told(text)).toEqual([]));
