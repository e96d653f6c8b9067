import { expect, test } from 'vitest';
import { doubledSigns } from '../../../src/content/body/doubled-signs.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  [['1. 1、签到', '2. 2、开会'], '1. 签到'],
  [['- （一）签到', '- （二）开会'], '1. 签到'],
  [['- • 签到', '- • 开会'], '- 签到'],
  [['1. ① 签到', '2. ② 开会'], '1. 签到'],
])('%j', (items, better) => expect(doubledSigns(items)).toEqual({ found: items[0], better }));
test.each([
  [['1. 1、签到']],
  [['1. 签到', '2. 开会']],
  [['- 2、签到', '- 1、开会']],
  [['- 1.5 公里', '- 2.5 公里']],
  [['- 1 号车', '- 2 号车']],
])('%j is right', (items) => expect(doubledSigns(items)).toBeUndefined());

test.each(boundsOf('body/doubled-signs', { doubledSigns }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
