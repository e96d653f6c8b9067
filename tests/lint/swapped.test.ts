import { expect, test } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { checkSwapped } from '../../src/lint/swapped.ts';

const check = (text: string) =>
  checkSwapped({ body: parseBody(text, 'a.mdx').tree }, 'a.mdx', text).map(({ code, line }) => `${code} ${line}`);

test.each(['甲<Zh hans="計畫" hant="计划" />乙', '<Zh hans="臺灣" hant="台湾" />会馆'])('%s', (text) =>
  expect(check(text)).toEqual(['zh-swapped 1']),
);
test.each([
  '甲<Zh hans="计划" hant="計畫" />乙',
  '甲<Zh hans="里弄" hant="里弄" />乙',
  '<Zh hans="乾隆" hant="乾隆" />',
  '<Zh keep>裡</Zh>',
])('not %s', (text) => expect(check(text)).toEqual([]));

test.each(['剪<Zh hans="头发" hant="頭發" />', '见<Zh hans="启示" hant="啟事" />'])(
  'another character of the same sound: %s',
  (text) => expect(check(text)).toEqual(['zh-unlike 1']),
);
test.each(['<Zh hans="软件" hant="軟體" />', '<Zh hans="里" hant="裡" />', '<Zh hans="出租车" hant="計程車" />'])(
  'another word: %s',
  (text) => expect(check(text)).toEqual([]),
);
