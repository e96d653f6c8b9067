import { describe, expect, test } from 'vitest';
import { gapMark } from '../../../src/import/page.ts';
import { likelihoodIn } from '../../../src/import/repair/likelihood.ts';

const [hans, hant] = [likelihoodIn('zh-Hans'), likelihoodIn('zh-Hant')];

describe('of two readings of the same bytes the more likely is', () => {
  test.each([
    ['words', hant, '為家鄉', '榧亦l'],
    ['words before loose characters', hans, '商会会员', '员会会商'],
    ['the script of the page', hans, '会长', '會長'],
    ['the script of the page, Traditional', hant, '會長', '会长'],
    ['the usual Traditional form', hant, '出席', '齣席'],
    ['punctuation before signs that are strange', hans, '会员。', '会员☃'],
    ['a known character before a lost one', hans, '会员', `会${gapMark}`],
    ['a lost one before what is strange', hans, `会${gapMark}`, '会☃'],
    ['Latin letters before what is strange', hans, '会a', '会☃'],
  ])('%s', (_, likelihood, likely, unlikely) => expect(likelihood(likely)).toBeGreaterThan(likelihood(unlikely)));
});

test('a text is as likely as its parts where no word reaches across', () => {
  expect(hans('会员，商会')).toBeCloseTo(hans('会员') + hans('，') + hans('商会'));
  expect(hans('')).toBe(0);
});
