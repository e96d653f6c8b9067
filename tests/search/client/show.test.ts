import { expect, it } from 'vitest';
import { commonStretches } from '../../../src/search/client/show.ts';

it.each([
  ['2016年年会捐款', '2014年度会员,年会收到捐款', ['年会', '捐款']],
  ['2016年年会', '2016年的年会', ['2016年', '年会']],
  ['资助学生', '受资助', ['资助']],
  ['月球', '会员', []],
])('of %s there stands in %s: %j', (run, text, stretches) => expect(commonStretches(run, text)).toEqual(stretches));
