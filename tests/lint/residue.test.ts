import { expect, test } from 'vitest';
import { checkResidue } from '../../src/lint/residue.ts';

const codes = (text: string) => checkResidue('a.mdx', text).map(({ code }) => code);

test('joiners of emoji and of scripts that need them are left alone, and never taken out', () => {
  for (const text of ['一家👨‍👩‍👧三口', '🏳️‍🌈', 'می‌خواهم', 'क्‍ष']) expect([text, codes(text)]).toEqual([text, []]);
  expect(codes('招商\u200d引资')).toEqual(['invisible-character']);
  expect(codes('招商\u200b引资')).toEqual(['invisible-character']);
});

test('an address with escaped characters is no mojibake, an escaped text is', () => {
  const escaped = encodeURIComponent('中文新闻');
  for (const text of [
    `见 https://example.org/${escaped}/a.html`,
    `[文](/news/?q=${escaped})`,
    `www.example.org/a-${escaped}`,
  ])
    expect([text, codes(text)]).toEqual([text, []]);
  expect(codes(`标题 ${escaped}`)).toEqual(['mojibake']);
});
