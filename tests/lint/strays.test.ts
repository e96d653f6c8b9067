/** A few characters of the other script, each at its place. */
import { expect, test } from 'vitest';
import { checkExample } from '../../scripts/problem-examples.ts';
import { tell } from '../../src/content/problem.ts';
import type { Example } from '../../src/content/problems/define.ts';
import { createConverter } from '../../src/conversion/index.ts';
import { checkMisconverted, firstOf, settled, strayCharacters, withoutGlossary } from '../../src/lint/strays.ts';

const told = (source: string, characters: string) =>
  strayCharacters({
    source,
    file: 'a.mdx',
    characters: new Set(characters),
    converter: createConverter({ to: 'zh-Hans' }),
  });

test('a run is told once, at its place', () => {
  const [one, ...more] = told('---\ntitle: 甲\n---\n大会通過了', '過');
  expect(more).toEqual([]);
  expect(one).toMatchObject({ line: 4, column: 4, params: { found: '過', better: '过' }, edit: { text: '过' } });
});

test('in a title, which takes no tags, what is to stay is named in the front matter, and that settles it', () => {
  const [one] = told('---\ntitle: 訪乡记\n---\n大会通过了', '訪');
  expect(one!.params).toMatchObject({ around: '訪乡记', within: 0 });
  expect(tell(one!, 'en').fix).toContain('conversion: { keep: [訪] }');
  const title = 'title: 返鄉记';
  const text = { in: 'front matter', before: title, after: `${title}\nconversion: { keep: [鄉] }` } as Example;
  expect(checkExample(text, 'before').map(({ code }) => code)).toEqual(['stray-script']);
  expect(checkExample(text, 'after')).toEqual([]);
});

test('titles, quotations, settled text, given names and Japanese stay', () => {
  for (const text of ['《紅樓》', '「紅樓」', '<Zh keep>紅樓</Zh>', '王昇', '紅いの', '`紅`'])
    expect([text, told(text, '紅樓昇')]).toEqual([text, []]);
});

test('what the glossary has in this form is left out', () => {
  const glossary = { names: [], places: [], organisations: [], terms: [{ hans: '紅樓', hant: '紅樓', aliases: [] }] };
  const problems = told('到紅樓去，又到紅店去', '紅樓');
  expect(problems).toHaveLength(2);
  expect(withoutGlossary(problems, glossary as never)).toHaveLength(1);
});

test('the first of them is found in the prose', () => {
  expect(firstOf(new Set('紅'), '---\nid: 紅\ntitle: 甲\n---\n乙紅')).toEqual({ line: 5, column: 2 });
  expect(firstOf(new Set('紅'), '《紅》')).toBeUndefined();
});

test('a character that a line speaks of was written on purpose', () => {
  const codes = (text: string) =>
    checkMisconverted({ script: 'zh-Hant' }, 'a', `---\ntitle: 甲\n---\n\n${text}\n`).length;
  expect(codes('看了一出戲。')).toBe(1);
  expect(codes('一出戲的「出」舊時寫「齣」。')).toBe(0);
});

test('what is carved or written on a thing stands as it is, and what somebody says does not', () => {
  const of = (text: string) => text.match(settled);
  for (const text of [
    '匾上刻“樂善好施傳家遠”',
    '落款为“廣豐號敬立”',
    '上款为“光緒庚子仲秋”',
    '题款：“壬午歲暮寫於鄴下”',
    '碑文写道：“光緒三年重修”',
    '老招牌上写着“廣豐號綢緞莊”',
  ])
    expect(of(text)).toHaveLength(1);
  expect(of('他说：“我們的鋪子开了三代”')).toBeNull();
});
