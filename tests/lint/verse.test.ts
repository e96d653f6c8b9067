import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/lint/fix.ts';
import { checkVerse } from '../../src/lint/verse.ts';

const fileOf = (text: string) => `---\ntitle: 汝州\n---\n\n${text}\n`;
const check = (text: string) => checkVerse('a.mdx', fileOf(text)).map(({ code }) => code);

describe('couplets', () => {
  test.each(['上联：桑梓情深千里共。下联：同心办厂富。', '上联是“桑梓情深千里共”，下联是“乡关梦远一家”。'])(
    '%s',
    (text) => expect(check(text)).toEqual(['uneven-couplet']),
  );
  test.each([
    '上联：桑梓情深千里共。下联：乡关梦远一家亲。',
    '上联：情深，桑梓千里共；下联：梦远乡关，一家亲。',
    '上联由李乾所书，下联出自张发之手。',
  ])('not %s', (text) => expect(check(text)).toEqual([]));
});

describe('verse', () => {
  test('every line but the last is told, and mended by a backslash', () => {
    const text = '> 南风吹过旧渔村，\n> 灯火家家照水门。 \n> 十载重来人未老，\n> 一壶新酒话乡根。';
    const problems = checkVerse('a.mdx', fileOf(text));
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'joined-verse 5',
      'joined-verse 6',
      'joined-verse 7',
    ]);
    const mended = applyEdits(fileOf(text), problems).text;
    expect(mended).toContain('旧渔村，\\\n> 灯火家家照水门。\\\n');
    expect(checkVerse('a.mdx', mended)).toEqual([]);
  });
  test.each([
    '南风吹过旧渔村，\n\n灯火家家照水门。',
    '南风吹过旧渔村，  \n灯火家家照水门。',
    '四百人返乡，\n都办了厂子。\n皆大欢喜',
    '汝州商会会长\n李乾元某某人',
    '```\n南风吹过旧渔村，\n灯火家家照水门。\n```',
  ])('not %j', (text) => expect(check(text)).toEqual([]));
});
