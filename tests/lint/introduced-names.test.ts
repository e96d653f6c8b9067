import { expect, test } from 'vitest';
import { checkIntroducedNames } from '../../src/lint/introduced-names.ts';
import { articleOf } from './article.ts';

const told = (text: string, people: string[] = []) =>
  checkIntroducedNames(articleOf({ people }, text), 'a.mdx', text).map(({ params, line, column }) => [
    `${line}:${column}`,
    params,
  ]);

test.each([
  ['店主葛志明说，油是现榨的。\n\n葛志鸣每天四点起床。', '葛志鸣', '葛志明'],
  ['油坊经理谌锦棠介绍了新机器。\n\n“不添水。”谌锦堂说。', '谌锦堂', '谌锦棠'],
  ['厂长佟家骏在门口迎客。\n\n下午，厂长佟嘉骏表示感谢。', '佟嘉骏', '佟家骏'],
  ['店主葛志明说，油是现榨的。\n\n葛志鸣每天四点起床。傍晚，葛志鸣才收摊。', '葛志鸣', '葛志明'],
  ['館長樊振聲致辭。\n\n樊振生又說，門票照舊。', '樊振生', '樊振聲'],
])('%s', (text, found, other) => expect(told(text).map(([, params]) => params)).toEqual([{ found, other }]));

test.each([
  // Another name, another person with a role, one who is no homophone.
  '店主葛志明说，油是现榨的。\n\n葛志远每天四点起床。',
  '店主葛志明说，油是现榨的。\n\n会计葛志鸣每天四点记账。',
  '店主葛志明说，油是现榨的。\n\n司机葛志鸣说，四点出车。',
  // Two who are named together, or are kin.
  '店主葛志明说，油是现榨的。\n\n葛志鸣和葛志明是同乡。',
  '店主葛志明说，油是现榨的。\n\n葛志鸣是他的弟弟，也是亲兄弟里最小的。',
  // One of a list, and one who comes first.
  '店主葛志明说，油是现榨的。\n\n葛志鸣、何春两位会员到场。',
  '葛志鸣每天四点起床。\n\n店主葛志明说，油是现榨的。',
  // No role, and a word that is no surname.
  '葛志明说，油是现榨的。\n\n葛志鸣每天四点起床。',
  '会员们都明白，也都放心。\n\n们都名在榜上。',
])('not %s', (text) => expect(told(text)).toEqual([]));

test('people of the list are two, or are told by the rule of the list', () => {
  const text = '店主葛志明说，油是现榨的。\n\n葛志鸣每天四点起床。';
  expect(told(text, ['葛志明', '葛志鸣'])).toEqual([]);
  expect(told(text, ['葛志明'])).toEqual([]);
});
