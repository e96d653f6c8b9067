import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { readTable } from '../../src/core/tsv.ts';
import { checkMisspelt } from '../../src/lint/misspelt.ts';

const rows = readTable(readFileSync(new URL('../../src/lint/misspelt.tsv', import.meta.url), 'utf8'));
const check = (text: string, script = 'zh-Hans') =>
  checkMisspelt({ script } as Article, 'a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ column, params }) => ({
    column,
    ...params,
  }));

test('every row has two spellings, and the right one is no wrong one of another row', () => {
  const wrong = new Set(rows.map(([one]) => one));
  expect(rows.length).toBeGreaterThan(100);
  expect(wrong.size).toBe(rows.length);
  for (const [one = '', right = ''] of rows) {
    expect(right).not.toBe(one);
    expect(check(`他们${right}，`)).toEqual([]);
    expect(check(`他们${one}，`)).toEqual([{ column: 3, found: one, better: right }]);
  }
});

test('in Traditional it is spelt as Traditional writes it; a quotation of few characters is left', () => {
  expect(check('望會員再接再勵。', 'zh-Hant')).toEqual([{ column: 4, found: '再接再勵', better: '再接再厲' }]);
  expect(check('把“松驰”写对。')).toEqual([]);
});

test('across two words there is none, in either script; where either end is its own, there is', () => {
  expect(check('举办独立研究竞赛，六十一件报名。')).toEqual([]);
  expect(check('舉辦獨立研究競賽，六十一件報名。', 'zh-Hant')).toEqual([]);
  expect(check('问题究竞在哪里。')).toEqual([{ column: 3, found: '究竞', better: '究竟' }]);
});

test.each(['会议在次日举行。', '摆在次要位置。', '在次月结清。', '他坐在次席。'])(
  'a spelling is right where its last character makes a word: %s',
  (text) => expect(check(text)).toEqual([]),
);
test.each(['会长在次强调。', '在次向各位致谢。', '今年在次举办。'])('%s', (text) =>
  expect(check(text)).toHaveLength(1),
);
