import { expect, test } from 'vitest';
import { error, keyOf, nameOf, said, warning } from '../../../src/content/problems/define.ts';
import { zh } from '../../../src/i18n/sentence.ts';

test.each([
  [[], '文件', 'the file'],
  [['title'], 'title', 'title'],
  [['image', 'alt'], 'alt', 'alt'],
  [['tags', 0], 'tags 第1项', 'item 1 of tags'],
  [['credits', 2], 'credits 第3项', 'item 3 of credits'],
  [[4], '第5项', 'item 5'],
  [['credits', 2, 'name'], 'name', 'name'],
])('%j is called %s', (path, chinese, english) => expect(nameOf(path)).toEqual({ zh: chinese, en: english }));

test.each([
  [[], ''],
  [[4], ''],
  [['tags', 0], 'tags'],
  [['credits', 2, 'name'], 'name'],
])('the key of %j is %j', (path, key) => expect(keyOf(path)).toBe(key));

test('what is said is a message and a cure in both languages, and only errors stop', () => {
  const example = { in: 'body', before: '甲', after: '乙' } as const;
  const say = () => said([zh`甲`, 'a'], [zh`乙`, 'b']);
  expect(say()).toEqual({ message: { zh: zh`甲`, en: 'a' }, fix: { zh: zh`乙`, en: 'b' } });
  expect(error(example, say)).toEqual({ severity: 'error', say, example });
  expect(warning(example, say)).toEqual({ severity: 'warning', say, example });
});
