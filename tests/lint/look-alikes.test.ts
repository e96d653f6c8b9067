import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkLookAlikes } from '../../src/lint/look-alikes.ts';

const check = (text: string, { script = 'zh-Hans', people = [] as string[] } = {}) => {
  const front = { people, organisations: [], places: [], tags: [] };
  const source = `---\ntitle: 汝州\n---\n\n${text}\n`;
  return checkLookAlikes({ front, script } as unknown as Article, 'a.mdx', source).map(({ line, column, params }) => ({
    line,
    column,
    ...(params as { found: string; better: string; around: string }),
  }));
};

test('each is told at its place, with what stands around it', () => {
  expect(check('报到的会员己经到齐。')).toEqual([
    { line: 5, column: 6, found: '己', better: '已', around: '到的会员己经到齐' },
  ]);
});

test('in Traditional it is proposed as Traditional writes it', () => {
  const [{ better = '' } = {}] = check('銀行的貨款利率調低了。', { script: 'zh-Hant' });
  expect(['貸', '']).toContain(better);
  expect(check('章程業巳修正。', { script: 'zh-Hant' }).map((one) => one.better)).toEqual(['已']);
});

test('not in a name that the article gives, in a quotation of a few characters, in a work, nor where it is written twice', () => {
  expect(check('秘书长邓己经办。', { people: ['邓己经'] })).toEqual([]);
  expect(check('他把《会务己经》印了。')).toEqual([]);
  expect(check('写作“己经”的有三处。')).toEqual([]);
  expect(check('会务己经恢复。\n\n夜校己经开学。')).toEqual([]);
  expect(check('他写 `会务己经恢复`。')).toEqual([]);
});

test('what may be done to so many is no word that looks like it', () => {
  for (const text of ['每证可借两本，限期一月。', '持此證可借5冊。']) expect(check(text), text).toEqual([]);
  expect(check('可借天公不作美，庙会改期。').map(({ better }) => better)).toEqual(['惜']);
});
