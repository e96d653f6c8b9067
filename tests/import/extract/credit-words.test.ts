import { expect, test } from 'vitest';
import { isRole, nameBeforeRole, office, origin } from '../../../src/import/extract/credit-words.ts';

const at = (pattern: RegExp, text: string) => {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.groups;
};

test('what stands before an office is an outlet, a standing, or nothing', () => {
  expect(at(office, '渡口晚报特约记者')).toMatchObject({ before: '渡口晚报特约', office: '记者' });
  expect(at(office, '渡口晚报／记者')).toMatchObject({ before: '渡口晚报', office: '记者' });
  expect(at(office, '渡口记者会')).toBeUndefined();
});

test('an outlet stands behind the word for where a text is taken from, with its issue', () => {
  expect(at(origin, '原载《渡口通讯》2006年第3期 尤三省')?.outlet).toBe('《渡口通讯》2006年第3期');
  expect(at(origin, '转自渡口商报 尤三省')?.outlet).toBe('渡口商报');
  expect(at(origin, '转身渡口商报')).toBeUndefined();
});

test('what somebody did may be glued to his name', () => {
  expect(nameBeforeRole('尤三省摄影', '尤三省摄影')).toBe('尤三省');
  expect(nameBeforeRole('尤三省编辑', '尤三省编辑')).toBe('尤三省');
  expect(nameBeforeRole('尤三省文', '（尤三省文）')).toBe('尤三省');
  expect(nameBeforeRole('尤三省文', '尤三省文 2011-04-02')).toBeUndefined();
  expect(nameBeforeRole('封面制图', '（封面制图：尤三省）')).toBeUndefined();
  expect(nameBeforeRole('尤三省', '尤三省')).toBeUndefined();
});

test.each<[string, Parameters<typeof isRole>[1], boolean]>([
  ['封面制图', 'other', true],
  ['封面制图', 'author', false],
  ['撰文', undefined, true],
  ['尤三省撰文', undefined, false],
])('%s is a word of the role %s alone: %s', (word, of, is) => expect(isRole(word, of)).toBe(is));
