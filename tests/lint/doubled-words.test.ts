import { expect, test } from 'vitest';
import { checkDoubledWords } from '../../src/lint/doubled-words.ts';

const check = (text: string) =>
  checkDoubledWords('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ code, params }) => `${code} ${Object.values(params).at(-1)}`,
  );

test.each([
  ['聊表大家的的心意。', '的'],
  ['义诊设在在会所。', '在'],
  ['我们我们都到了。', '我们'],
  ['由由理事会主办。', '由'],
])('%s', (text, better) => expect(check(text)).toEqual([`doubled-word ${better}`]));
test.each([
  '目的的、的的确确、现在在家、存在在线下、在在显示。',
  '研究研究，一个一个来，可以可以。',
  '铃声叮叮当当，锣声丁丁当当。',
  '实事求是是家训，首都都城隍庙，成就就在这里。',
  '`的的`',
])('not %s', (text) => expect(check(text)).toEqual([]));
