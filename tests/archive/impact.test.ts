import { expect, test } from 'vitest';
import { byCause, changeOf, sentencesOf } from '../../src/archive/impact.ts';
import { createConverter } from '../../src/conversion/index.ts';

const plain = createConverter({ to: 'zh-Hant' });
const taught = createConverter({
  to: 'zh-Hant',
  glossary: { places: [], terms: [], names: [{ hans: '李干', hant: '李干' }] },
});

test('a text is cut at the ends of its sentences', () => {
  expect(sentencesOf('他说：“开会。”\n散会！完')).toEqual(['他说：“开会。”', '散会！', '完']);
  expect(sentencesOf('　　开会。 散会。 \n \n')).toEqual(['开会。', '散会。']);
});

test('a sentence that comes out the same is no change', () => {
  expect(changeOf('a.mdx', '会长发言。', plain, taught)).toBeUndefined();
});

test('a change tells what decides now, and what was and is written', () => {
  const base = { explain: (text: string) => ({ text: plain.convert(text).replace('幹', '乾'), decisions: [] }) };
  expect(changeOf('a.mdx', '会长李干发言。', base, taught)).toMatchObject({
    before: '會長李乾發言。',
    after: '會長李干發言。',
    rule: 'glossary',
    from: '乾',
    to: '干',
  });
});

test('changes stand by their cause, the commonest first', () => {
  const change = { file: '', sentence: '', before: '', after: '', rule: 'name', from: '于', to: '於' } as const;
  const other = { ...change, from: '范' } as const;
  expect(byCause([other, change, change]).map(([{ from }, list]) => [from, list.length])).toEqual([
    ['于', 2],
    ['范', 1],
  ]);
});
