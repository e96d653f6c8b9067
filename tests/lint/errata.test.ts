import { expect, it } from 'vitest';
import { problem } from '../../src/content/problem.ts';
import { withoutErrata } from '../../src/lint/errata.ts';

const twoWays = problem('name-two-ways', { found: '罗力', other: '罗立' }, { file: 'a.mdx', line: 1, column: 1 });

it.each(['上期“罗立”误作“罗力”。', '罗力应为罗立。', '罗力一名有误，今更正为罗立。', '勘误：罗力，當作罗立。'])(
  'leaves what %s says of itself',
  (source) => expect(withoutErrata([twoWays], source)).toEqual([]),
);

it('keeps what another line says, and problems of other kinds', () => {
  const other = problem('doubled-article', { other: 'b.mdx' }, { file: 'a.mdx', line: 1, column: 1 });
  expect(withoutErrata([twoWays], '罗立到会，罗力发言。\n另一处有误。')).toEqual([twoWays]);
  expect(withoutErrata([other], '有误')).toEqual([other]);
});
