import { expect, test } from 'vitest';
import { saidAuthor } from '../../../src/import/extract/author-said.ts';

test.each([
  ['作者尤三省为商会副会长', '尤三省'],
  ['作者系渡口文联会员尤三省', '尤三省'],
  ['本文作者：尤三省，现任渡口商会秘书长', '尤三省'],
  ['作者是渡口医院医生尤三省', '尤三省'],
  ['作者為渡口學校老師賀大有', '賀大有'],
  ['尤三省作者系渡口现代史研究所原所长', '尤三省'],
  ['賀大有，作者單位：渡口大學', '賀大有'],
  ['老秤作者系渡口商会', undefined],
  ['作者系渡口商会', undefined],
  ['作者为老秤而作', undefined],
  ['尤三省为商会副会长', undefined],
])('%s names %s', (text, names) => expect(saidAuthor(text)).toBe(names));
