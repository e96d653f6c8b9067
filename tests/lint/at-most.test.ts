import { expect, test } from 'vitest';
import { checkAtMost } from '../../src/lint/at-most.ts';
import { told } from './told.ts';

test('who came is no more than who was invited, each number by the one before it', () => {
  expect(told(checkAtMost, '应到八十五人，实到七十九人，发出选票82张。')).toEqual([
    { at: '4:15', part: '发出选票82张', whole: '实到七十九人' },
  ]);
  expect(told(checkAtMost, '应到会员 86 人，实到 93 人。')).toEqual([
    { at: '4:11', part: '实到 93 人', whole: '应到会员 86 人' },
  ]);
});
