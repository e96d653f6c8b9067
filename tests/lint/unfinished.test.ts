import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkUnfinished } from '../../src/lint/unfinished.ts';

const check = (text: string, front: object = {}) =>
  checkUnfinished(
    { front: { draft: false, ...front }, placeOf: () => ({ line: 4, column: 9 }) } as unknown as Article,
    'a.mdx',
    `---\ntitle: 汝州\n---\n\n${text}\n`,
  ).map(({ code, line }) => `${code} ${line}`);

describe('a text that breaks off', () => {
  test.each(['代表理事会，向历年出力的会员以及他们的', '到会的有会长、秘书长和', '他说，“', '地点设在会所二楼，'])(
    '%s',
    (text) => expect(check(`四百人返乡。\n\n${text}`)).toEqual(['cut-off 7']),
  );
  test.each([
    '会议在郑州召开，气氛温和',
    '这是大会的目的，也是意义所在',
    '秘书处',
    '- 茶叶，两盒的',
    '主持：李乾',
    '会上说了的。',
  ])('not %s', (text) => expect(check(`四百人返乡。\n\n${text}`)).toEqual([]));
});

describe('a word to a colleague', () => {
  test.each([
    '（小陈，这段先别发，等会长看过名单再说）',
    '【此处照片记得换】',
    '(麻烦您再核对一下人数)',
    '@小王 帮忙看一下标题',
    '（阿珠：攤位數要再跟總幹事對一次）',
    '（小王：这张图要换）',
  ])('%s', (text) => expect(check(`四百人返乡。\n\n${text}\n\n会议结束。`)).toEqual(['inner-note 7']));
  test.each([
    '（记者李乾）',
    '（阿玲：“我也去。”）',
    '（小王：男，三岁）',
    '（会长致词，全文另发）',
    '他说：“先别发，等我看过再说。”',
    '【会议】四百人返乡。',
  ])('not %s', (text) => expect(check(`${text}\n\n会议结束。`)).toEqual([]));
});

test('a source that says where to look for it', () => {
  expect(check('四百人。', { source: { name: '同上' } })).toEqual(['placeholder 4']);
  expect(check('四百人。', { source: { name: '同上海报' } })).toEqual([]);
});

test('a draft may be unfinished', () => expect(check('到会的有会长、秘书长和', { draft: true })).toEqual([]));
