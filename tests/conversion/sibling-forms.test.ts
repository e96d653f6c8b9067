import { expect, test } from 'vitest';
import { foldToSimplified } from '../../src/conversion/fold-to-simplified.ts';
import { groups, taste } from '../../src/conversion/sibling-forms.ts';

test('the forms of a group are one character in Simplified, which is among the groups once', () => {
  for (const group of groups) {
    const [simplified, ...forms] = [...group];
    // 甦 is a form that Unihan gives no Simplified one.
    const others = forms.filter((form) => foldToSimplified(form) !== foldToSimplified(simplified!));
    expect([group, others.filter((form) => form !== '甦')]).toEqual([group, []]);
  }
  expect(new Set(groups.map((group) => group[0])).size).toBe(groups.length);
});

test('what is a matter of taste are two forms of one group', () => {
  for (const pair of taste)
    expect([pair, groups.some((group) => [...pair].every((form) => group.includes(form)))]).toEqual([pair, true]);
});
