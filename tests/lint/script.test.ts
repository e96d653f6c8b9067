import { describe, expect, test } from 'vitest';
import { checkScript, checkWritten, isWrittenIn } from '../../src/lint/script.ts';
import { articleOf, told } from './article.ts';

test.each([
  ['会长发言', 'zh-Hant', false],
  ['會長發言', 'zh-Hant', true],
  ['会长发言', 'zh-Hans', true],
  ['会', 'zh-Hant', true],
  ['皇后里于', 'zh-Hant', true],
  ['皇后里于', 'zh-Hans', true],
  ['会长與員', 'zh-Hant', true],
  ['abc', 'zh-Hant', true],
  ['𠮷野', 'zh-Hans', true],
] as const)('%s is written in %s: %s', (text, script, expected) => expect(isWrittenIn(text, script)).toBe(expected));

describe('a text that says its script', () => {
  const check = (text: string, script: 'zh-Hans' | 'zh-Hant', kept?: string) =>
    checkWritten({ text, script, ...(kept !== undefined && { kept }), place: { file: 'a.mdx', line: 2, column: 1 } });

  test('and is written in the other', () => {
    const [one, ...more] = check('會長發言', 'zh-Hans');
    expect(more).toEqual([]);
    expect(one).toMatchObject({ code: 'undeclared-script', line: 2, params: { written: 'zh-Hant', within: 'file' } });
    const [settings] = checkWritten(
      { text: '会长', script: 'zh-Hant', place: { file: 'a', line: 1, column: 1 } },
      'settings',
    );
    expect(settings!.params).toEqual({ written: 'zh-Hans', within: 'settings' });
  });

  test('and is mixed, where four different characters are of the other', () => {
    expect(check('会长会长会长會長發言', 'zh-Hans')).toEqual([]);
    expect(check('会长发说贸会长发说贸會長發說', 'zh-Hans')).toMatchObject([
      { code: 'mixed-script', params: { characters: ['會', '長', '發', '說'] } },
    ]);
  });

  test('may keep characters of the other', () =>
    expect(check('会长发说贸会长发说贸會長發說', 'zh-Hans', '會')).toEqual([]));
});

test('an article is asked for its title, its summary and its prose, without what it keeps', () => {
  const check = (front: Record<string, unknown>, body: string) =>
    told(checkScript(articleOf(front, body), 'a.mdx', body));
  expect(check({ title: '會長發言', summary: '會員' }, '會費。')).toEqual(['script undeclared-script']);
  expect(check({ title: '题' }, '题目。`會長發說員`')).toEqual([]);
  const mixed = '会长发说贸会长发说贸會長發說';
  expect(check({}, mixed)).toEqual(['1:11 mixed-script']);
  expect(check({ conversion: { keep: ['會長發說'] } }, mixed)).toEqual([]);
  expect(check({ conversion: { hant: { 會長發說: '甲' } } }, mixed)).toEqual([]);
});

test("words of the text's own script may have characters of the other", () => {
  const check = (body: string) =>
    checkScript(articleOf({}, body), 'a.mdx', body).map(({ code, params }) => [code, params]);
  const own = '乾坤殿建于乾隆年间，匠人是著名的石匠，讲宫商角徵羽的来历，大家挂彩瞭望。';
  expect(check(own)).toEqual([]);
  expect(check(`${own}导游於敏到场。`)).toEqual([]);
  expect(check(`${own}會長發言，說得好。`)).toMatchObject([['mixed-script', { characters: ['會', '長', '發', '說'] }]]);
  expect(check(`${own}會長到了。`)).toMatchObject([['stray-script', { found: '會長' }]]);
});
