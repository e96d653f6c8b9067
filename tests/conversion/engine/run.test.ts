import { expect, test } from 'vitest';
import { Run } from '../../../src/conversion/engine/run.ts';
import { Trie } from '../../../src/conversion/engine/trie.ts';
import { runOf } from '../rule-case.ts';

test('a run reads its part of the text, folded and as written', () => {
  const run = new Run('記者：會長髮言。', 3, 7);
  expect([run.length, run.folded, run.written(0, 2), run.writtenAt(2)]).toEqual([4, '会长发言', '會長', '髮']);
  expect(String.fromCharCode(run.unitAt(2))).toBe('发');
});

test.each([
  ['30', '只羊', '。', '0', ''],
  ['３％、', '面', '、', '、', '、'],
  ['记者 ', '于洋', '', ' ', ''],
  ['\n  ', '于洋', '', '', ''],
  ['文/', '余斌', '', ' ', ''],
  ['迪克·', '切里', '·切', '·', '·'],
  ['这', '出', '《', '', '《'],
])('the neighbours of %j%s%j', (before, written, after, left, right) => {
  const run = runOf(written, before, after);
  expect([run.before, run.after]).toEqual([left, right]);
});

test('a word begins in a run where all of it is there', () => {
  const trie = Trie.ofWords(['会长', '发言人']);
  const run = new Run('會長發言人', 0, 4);
  expect([0, 1, 2].map((at) => run.startsWord(trie, at))).toEqual([true, false, false]);
});
