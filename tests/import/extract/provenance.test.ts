import { expect, test } from 'vitest';
import { isProvenance, readProvenance, readSigned, readStatement } from '../../../src/import/extract/provenance.ts';
import type { Claim } from '../../../src/import/page.ts';

const fields = (claims: Claim[]) => claims.map(({ field, value }) => `${field} ${value}`);

test.each([
  ['原载《渡口》，作者尤三省', ['source 渡口', 'author 尤三省']],
  ['转载自江城晨报，记者尤三省', ['source 江城晨报', 'author 记者尤三省']],
  ['選自《渡口》，2008年第3期', ['source 渡口', 'date 2008']],
  ['稿件由渡口商报提供', ['source 渡口商报']],
  ['渡口校友会 供稿', ['source 渡口校友会']],
  ['渡口县商会供稿 尤三省', ['source 渡口县商会', 'author 尤三省']],
  ['原文刊登于《渡口》2012年第5期，作者尤三省', ['source 《渡口》2012年第5期', 'author 尤三省', 'date 2012']],
  ['原载《渡口》1996年年刊，作者尤三省', ['source 渡口', 'author 尤三省', 'date 1996']],
  ['本文作者：尤三省、贺大有；攝影 石林', ['author 尤三省、贺大有', 'photographer 石林']],
  ['载于《渡口》，责任编辑石林', ['source 渡口', 'editor 石林']],
  ['《江城晨报》记者尤三省报道', ['source 江城晨报', 'author 记者尤三省']],
  ['转载自《江城晨报》2010年4月19日　尤三省 报道', ['source 江城晨报', 'author 尤三省', 'date 2010-04-19']],
  ['本报记者尤三省、贺大有报道', ['author 记者尤三省、贺大有']],
  ['原载《渡口》第七期，民国八十一年三月二日', ['source 《渡口》第七期', 'date 1992-03-02']],
  ['摘自《渡口》　作者：尤三省　1999.4.2', ['source 渡口', 'author 尤三省', 'date 1999-04-02']],
  ['原载 2001.3.2 渡口报', ['source 渡口报', 'date 2001-03-02']],
])('%s says %j', (statement, expected) => expect(fields(readProvenance(statement))).toEqual(expected));

test.each([
  '原载《渡口》，后来改写过两次',
  '作者很穷',
  '作者当时十九岁，尤三省不在',
  '尤三省',
  '转载自',
  '2008年第3期',
])('%s says nothing that is certain', (statement) => expect(readProvenance(statement)).toEqual([]));

test('where a text stood first in what the society itself prints, its day counts and the name is told', () => {
  expect(readProvenance('原载本会会讯第廿一期，二〇〇三年十月')).toMatchObject([
    { field: 'source', value: '本会会讯第廿一期', unvouched: true },
    { field: 'date', value: '2003-10' },
  ]);
});

test.each([
  ['尤三省、賀大有（轉載自渡口月刊）', ['author 尤三省、賀大有', 'source 渡口月刊']],
  ['尤三省　原载《渡口》', ['author 尤三省', 'source 渡口']],
  ['尤三省（河口晚报特约记者）', ['author 尤三省', 'source 河口晚报']],
  ['尤三省（本报通讯员）', ['author 尤三省']],
])('%s is signed: %j', (line, expected) => expect(fields(readSigned(line))).toEqual(expected));

test.each(['尤三省（会长）', '渡口的老秤（转载自《渡口》）', '尤三省 贺大有', '（转载自《渡口》）'])(
  '%s is not',
  (line) => expect(readSigned(line)).toEqual([]),
);

test('a line in brackets is a statement as a whole or not at all', () => {
  expect(fields(readStatement('　（原载《渡口》，作者尤三省）'))).toEqual(['source 渡口', 'author 尤三省']);
  expect(readStatement('（原载《渡口》）会议结束。')).toEqual([]);
  expect(['（原载《渡口》）', '(本報綜合)', '【本站讯】'].map(isProvenance)).toEqual([true, true, true]);
  expect(['——摘自《渡口》', '文：尤三省 原刊《渡口》', '—— 選自《渡口》 '].map(readStatement).map(fields)).toEqual([
    ['source 渡口'],
    ['author 尤三省', 'source 渡口'],
    ['source 渡口'],
  ]);
  expect(['——读《渡口》', '摘自《渡口》', '文：尤三省 他读《渡口》', '——原载《渡口》，后改'].map(isProvenance)).toEqual(
    [false, false, false, false],
  );
  expect(['（渡口的老秤）', '（完）', '原载《渡口》'].map(isProvenance)).toEqual([false, false, false]);
});

test('a sentence that says where the text stood first is a statement of provenance', () => {
  expect(fields(readStatement('本文原載《渡口》2009年第2期，已獲編者同意轉載。'))).toEqual([
    'source 《渡口》2009年第2期',
    'date 2009',
  ]);
  expect(fields(readStatement('本文選自《渡口》。'))).toEqual(['source 渡口']);
  expect(fields(readStatement('本文首发于 渡口发布，未经许可不得转载。'))).toEqual(['source 渡口发布']);
  expect(['本文原载《渡口》，后来改写过两次。', '本文提到《渡口》。', '《渡口》原载此文。'].map(isProvenance)).toEqual([
    false,
    false,
    false,
  ]);
});

test('a line may say nothing but by whose leave', () => {
  expect(['本文转载已获授权', '已獲作者授權轉載。', '本文转载了两次'].map(isProvenance)).toEqual([true, true, false]);
});

test('several labels in one statement are read one by one', () => {
  expect(readProvenance('原載：渡口僑報　日期：1986年4月　作者：尤三省')).toEqual([]);
});

test('a stroke parts who reported from where it is taken', () => {
  expect(readStatement('【記者尤三省∕轉載自渡口日報】').map(({ field, value }) => [field, value])).toEqual([
    ['author', '記者尤三省'],
    ['source', '渡口日報'],
  ]);
});

test('the month behind an issue is none of its name', () => {
  expect(readStatement('（原載《渡口會訊》第八期　2001年5月）').map(({ field, value }) => [field, value])).toEqual([
    ['source', '《渡口會訊》第八期'],
    ['date', '2001-05'],
  ]);
});

test.each([
  ['（摘自5月6日《渡口农报》）', ['source 渡口农报']],
  ['——原载《渡口文艺》总第12期', ['source 《渡口文艺》总第12期']],
  ['（渡口日报/南区）', ['source 渡口日报']],
])('the line %s says %j', (line, expected) => {
  expect(fields(readStatement(line))).toEqual(expected);
  expect(isProvenance(line)).toBe(true);
});
