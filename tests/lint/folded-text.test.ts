import { expect, test } from 'vitest';
import { checkFoldedText } from '../../src/lint/folded-text.ts';
import { articleOf } from './article.ts';

const check = (text: string, front = {}) =>
  checkFoldedText(articleOf(front), 'a', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ line, params }) => `${line} ${(params as { found: string }).found}`,
  );

test.each([
  ['会长勉励青年学习前辈白手……查看更多', '5 青年学习前辈白手……查看更多'],
  ['会长勉励青年学习... See more', '5 会长勉励青年学习... See more'],
  ['会长勉励青年…展开全文 »\n\n乙', '5 会长勉励青年…展开全文 »'],
])('%s', (text, found) => expect(check(text)).toEqual([found]));
test.each(['他说，还要去看更多……', '名单……全文见附件。', '……\n\n查看更多'])('not %s', (text) =>
  expect(check(text)).toEqual([]),
);
test('a draft may break off', () => expect(check('青年白手……查看更多', { draft: true })).toEqual([]));
