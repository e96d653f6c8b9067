import { expect, test } from 'vitest';
import type { Edition } from '../../src/core/edition.ts';
import { checkSetPhrases } from '../../src/lint/set-phrases.ts';

const check = (text: string, script: Edition = 'zh-Hans') =>
  checkSetPhrases({ script }, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ params }) =>
    Object.values(params).join(' '),
  );

test('a slip in a set phrase, in the script of the article', () => {
  expect(check('感谢各界鼎力持，座无席。')).toEqual(['鼎力持 鼎力支持', '座无席 座无虚席']);
  expect(check('人潮絡驛不絕。', 'zh-Hant')).toEqual(['絡驛不絕 絡繹不絕']);
});
test.each(['各界鼎力支持，座无虚席。', '题作《鼎力持》。', '鼎力持一出，再演鼎力持。'])('not %s', (text) =>
  expect(check(text)).toEqual([]),
);
