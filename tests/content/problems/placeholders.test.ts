import { expect, test } from 'vitest';
import { holdsPlaceholder, placeholders, unknownParts } from '../../../src/content/problems/placeholders.ts';

test('a line that holds one is known', () => {
  for (const [words] of placeholders) expect(holdsPlaceholder(`holder: ${words}`)).toBe(true);
  expect(holdsPlaceholder('![会场](/images/a.jpg)')).toBe(false);
});

test('each stands in three languages, and once', () => {
  for (const language of [0, 1, 2] as const)
    expect(new Set(placeholders.map((words) => words[language])).size).toBe(placeholders.length);
  const hans = placeholders.map(([words]) => words);
  for (const part of [unknownParts.withdrawnDay, unknownParts.correctedDay, unknownParts.reason])
    expect(hans).toContain(part);
});
