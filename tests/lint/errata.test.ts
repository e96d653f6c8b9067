import { expect, it } from 'vitest';
import { problem } from '../../src/content/problem.ts';
import { withoutErrata } from '../../src/lint/errata.ts';

const at = (source: string, found = '罗力') =>
  problem('name-two-ways', { found, other: '罗立' }, { file: 'a.mdx', line: 1, column: source.indexOf(found) + 1 });
const left = (source: string) => withoutErrata([at(source)], source).length;

it.each([
  '上期“罗立”误作“罗力”。',
  '“罗力”应为“罗立”。',
  '罗力一名有误，今更正为罗立。',
  '勘误：罗力，當作「罗立」。',
  '会上通过决议。其中“罗立”誤植為“罗力”，特此致歉。',
])('leaves what %s says of itself', (source) => expect(left(source)).toBe(0));

it.each([
  '例会改为每月一次，罗立主持，罗力记录。',
  '罗力认为会员应为乡亲出力。',
  '罗力当选。上期一名有误，今更正。',
  '上期一名有误，今更正。罗力当选。',
])('keeps what %s says', (source) => expect(left(source)).toBe(1));

it('keeps what another line says, and problems of other kinds', () => {
  const other = problem('doubled-article', { other: 'b.mdx' }, { file: 'a.mdx', line: 1, column: 1 });
  expect(withoutErrata([at('罗力发言。')], '罗力发言。\n另一处有误。')).toHaveLength(1);
  expect(withoutErrata([other], '有误')).toEqual([other]);
});
