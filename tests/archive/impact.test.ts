import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/archive/article.ts';
import { articleFile } from '../../src/archive/article-file.ts';
import { byCause, changeOf, changesOf, sentencesOf } from '../../src/archive/impact.ts';
import { createConverter, type Decision } from '../../src/conversion/index.ts';
import { article } from './folder.ts';

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

test.each([
  ['“甲。”乙！？丙', ['“甲。”', '乙！？', '丙']],
  ['甲。）乙', ['甲。', '）乙']],
  ['「甲。」『乙！』‘丙？’', ['「甲。」', '『乙！』', '‘丙？’']],
  ['。\n甲', ['甲']],
  ['', []],
])('%j has the sentences %j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

describe('the rule of a change', () => {
  const explains = (
    text: string,
    ...decisions: [at: number, source: string, output: string, rule: Decision['rule']][]
  ) => ({
    explain: () => ({
      text,
      decisions: decisions.map(([start, source, output, rule]) => ({
        start,
        end: start + source.length,
        source,
        output,
        rule,
        confidence: 1,
      })),
    }),
  });
  const changed = (base: ReturnType<typeof explains>, now: ReturnType<typeof explains>) => {
    const { rule, from, to } = changeOf('a', '原文', base, now)!;
    return [rule, from, to];
  };

  test('is that of the decision that holds the first place that differs', () => {
    const before = explains('甲乙丙丁');
    expect(
      changed(
        before,
        explains('甲乙一丁', [1, '乙', '乙', 'name'], [2, '丙', '一', 'number'], [3, '丁', '丁', 'place']),
      ),
    ).toEqual(['number', '丙', '一']);
    // What became longer or shorter before it moves it.
    expect(changed(before, explains('甲乙一丁', [0, '甲', '甲乙', 'name'], [1, '丙', '一', 'number']))[0]).toBe(
      'number',
    );
    expect(
      changed(
        before,
        explains('甲乙一丁', [0, '甲一二', '甲', 'name'], [3, '乙', '乙', 'place'], [4, '丙', '一', 'number']),
      )[0],
    ).toBe('number');
    // Within a decision of several characters.
    expect(changed(before, explains('甲乙一丁', [1, '乙丙丁', '乙一丁', 'number']))[0]).toBe('number');
  });

  test('is that of the decision before where nothing decides now, and else that a character was converted', () => {
    const before = explains('甲乙丙', [1, '乙', '乙', 'name'], [2, '丙', '丙', 'number']);
    expect(changed(before, explains('甲乙丁', [0, '甲', '甲', 'place'], [3, '戊', '戊', 'place']))).toEqual([
      'number',
      '丙',
      '丁',
    ]);
    expect(changed(explains('甲乙丙'), explains('甲乙丁', [1, '乙', '乙', 'place']))[0]).toBe('character');
  });

  test('where one text ends before the other', () => {
    expect(changed(explains('甲乙'), explains('甲'))).toEqual(['character', '乙', '']);
    expect(changed(explains('甲'), explains('甲乙'))).toEqual(['character', '', '乙']);
  });
});

test('changes of an article are those of its title, its summary and its text, each sentence by itself', () => {
  const front = { title: '李干来了', date: '2016-04-18', summary: '李干说话。会员到会。' };
  const file = articleFile('news/2016/04/a.mdx')!;
  const { article: read } = readArticle(article(front, '会长李干。\n\n散会。李干走了！'), file, {
    script: 'zh-Hans',
    categories: undefined,
  });
  const base = { explain: (text: string) => ({ text: text.replace('干', '乾'), decisions: [] }) };
  const now = { explain: (text: string) => ({ text, decisions: [] }) };
  expect(changesOf(read!, base, now).map(({ file: path, sentence }) => [path, sentence])).toEqual(
    ['李干来了', '李干说话。', '会长李干。', '李干走了！'].map((sentence) => ['news/2016/04/a.mdx', sentence]),
  );
});

test('changes stand by their cause, the commonest first', () => {
  const change = { file: '', sentence: '', before: '', after: '', rule: 'name', from: '于', to: '於' } as const;
  const others = [{ from: '范' }, { to: '于' }, { rule: 'number' }].map((own) => ({
    ...change,
    ...own,
  })) as (typeof change)[];
  const causes = byCause([...others, change, change]);
  expect(causes.map(([, list]) => list.length)).toEqual([2, 1, 1, 1]);
  expect(causes.map(([cause]) => cause)).toEqual([change, ...others]);
});
