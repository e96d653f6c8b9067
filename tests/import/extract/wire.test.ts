import { expect, test } from 'vitest';
import { isWire, readWire } from '../../../src/import/extract/wire.ts';

const fields = (text: string) => Object.fromEntries(readWire(text).map(({ field, value }) => [field, value]));

test.each([
  ['（中央社記者張大文台北4日電）', { source: '中央社', author: '記者張大文' }],
  ['（中央社記者張大文、李明高雄12日電）工商界', { source: '中央社', author: '記者張大文、李明' }],
  ['（記者張大文 台北4日電）', { author: '記者張大文' }],
  ['（大河口記者張大文渡口報導）老秤校準', { author: '記者張大文' }],
  ['（看河口记者路克编译）老秤校准', { author: '记者路克' }],
  ['（看河口记者张大文编译）老秤校准', { author: '记者张大文' }],
  ['【河口報 記者張大文 渡口報導】', { source: '河口報', author: '記者張大文' }],
  ['【河口報∕記者張大文報導】', { source: '河口報', author: '記者張大文' }],
  ['（河口社記者張大文渡口特稿）老秤校準', { source: '河口社', author: '記者張大文' }],
  ['河口社渡口四月二日电（尤三省 贺大有）老秤校准', { author: '尤三省 贺大有' }],
  ['本报讯(尤三省)老秤校准', { author: '尤三省' }],
  ['河口网渡口4月2日电(尤明)老秤校准', { author: '尤明' }],
  ['河口网渡口4月2日电(高潮)老秤校准', {}],
  ['本报讯（高雄）老秤校准', {}],
  ['河口社渡口四月二日电（尤三省）', {}],
  ['記者會4日舉行', {}],
  ['本会4日电告各会员', {}],
  ['', {}],
])('%s gives %j', (text, expected) => expect(fields(text)).toEqual(expected));

test('names without the word for reporter are a guess, and told', () => {
  expect(readWire('本報訊（尤三省）老秤校準')).toMatchObject([{ flag: { kind: 'author-guessed', quote: '尤三省' } }]);
});

test('a line may be nothing else', () => {
  expect(['【本报记者张大文4月2日渡口报道】', '（記者張大文台北4日電）老秤校準', '渡口的老秤'].map(isWire)).toEqual([
    true,
    false,
    false,
  ]);
});
