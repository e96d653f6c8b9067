import { expect, test } from 'vitest';
import { ShardMerger } from '../../src/search/merge.ts';
import { ListPatcher } from '../../src/search/patch-lists.ts';
import { readSingleList } from '../../src/search/posting-list.ts';
import { listsIn } from '../../src/search/shard-lists.ts';
import { summaryIn, termTable } from '../../src/search/term-table.ts';
import { termKey } from '../../src/search/terms.ts';
import { VarintReader } from '../../src/search/varint.ts';
import { indexOf } from './indexes.ts';

const [first, old, own] = [indexOf(['会员', '商会']), indexOf(['会', '商']), indexOf(['商', '商'])];
const stepsOf = (...indexes: (typeof first)[]) => indexes.flatMap(({ lengths }) => [...lengths]);
const patcher = () =>
  new ListPatcher(
    [{ number: 1, old, own }],
    { counts: [2, 2], steps: stepsOf(first, old) },
    { counts: [2, 2], steps: stepsOf(first, own) },
  );
const terms = termTable([first, old]);
const shard = new ShardMerger([first, old]).merge(terms.keys);
const patched = (term: string) =>
  patcher().patch(termKey(term), summaryIn(terms, termKey(term)), shard, listsIn(shard).get(termKey(term)));

const articlesOf = (list: Uint8Array) =>
  readSingleList(new VarintReader(list), list.length).map(({ article }) => article);

test('what the segment had goes, what it has comes, and the rest stays', () => {
  expect(articlesOf(patched('会')!.list)).toEqual([0, 1]);
  expect(articlesOf(patched('商')!.list)).toEqual([1, 2, 3]);
});

test('a term that stands nowhere any more is none, and a new one is', () => {
  const other = new ListPatcher(
    [{ number: 0, old, own }],
    { counts: [2], steps: stepsOf(old) },
    { counts: [2], steps: stepsOf(own) },
  );
  const before = termTable([old]);
  const lists = new ShardMerger([old]).merge(before.keys);
  expect(
    other.patch(termKey('会'), summaryIn(before, termKey('会')), lists, listsIn(lists).get(termKey('会'))),
  ).toBeUndefined();
  const appended = new ListPatcher(
    [{ number: 0, old: own, own: old }],
    { counts: [2], steps: stepsOf(own) },
    { counts: [2], steps: stepsOf(old) },
  );
  expect(articlesOf(appended.patch(termKey('会'))!.list)).toEqual([0]);
});
