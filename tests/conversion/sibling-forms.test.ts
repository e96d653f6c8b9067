import { expect, test } from 'vitest';
import { groups, taste } from '../../src/conversion/sibling-forms.ts';

test('a group is two forms or more, each once, and no character of Simplified has two groups', () => {
  for (const group of groups) {
    expect([...group].length).toBeGreaterThan(1);
    expect([group, new Set(group).size]).toEqual([group, [...group].length]);
  }
  expect(new Set(groups.map((group) => group[0])).size).toBe(groups.length);
});

test('what is a matter of taste are two forms of one group', () => {
  for (const pair of taste)
    expect([pair, groups.some((group) => [...pair].every((form) => group.includes(form)))]).toEqual([pair, true]);
});
