import { expect, test } from 'vitest';
import { readWire } from '../../../src/import/extract/wire.ts';

const fields = (text: string) => Object.fromEntries(readWire(text).map(({ field, value }) => [field, value]));

test.each([
  ['（中央社記者張大文台北4日電）', { source: '中央社', author: '記者張大文' }],
  ['（中央社記者張大文、李明高雄12日電）工商界', { source: '中央社', author: '記者張大文、李明' }],
  ['（記者張大文 台北4日電）', { author: '記者張大文' }],
  ['記者會4日舉行', {}],
  ['本会4日电告各会员', {}],
  ['', {}],
])('%s gives %j', (text, expected) => expect(fields(text)).toEqual(expected));
