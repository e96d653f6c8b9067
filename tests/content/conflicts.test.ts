import { expect, test } from 'vitest';
import { conflicts } from '../../src/content/conflicts.ts';

test.each([
  ['甲\n<<<<<<< HEAD\n乙\n=======\n丙\n>>>>>>> main\n', [2]],
  ['<<<<<<< HEAD\n甲\n>>>>>>> main\n乙\n<<<<<<< HEAD\n', [1, 5]],
  ['甲\n>>>>>>> origin/main\n', [2]],
  ['甲\n\n=======\n\n乙', [3]],
  ['甲\n=======\n', []],
  ['> > 甲\n', []],
])('a conflict of git is told once: %j', (text, lines) => {
  expect(conflicts(text, 'a.mdx').map(({ code, line }) => [code, line])).toEqual(
    lines.map((line) => ['conflict-marker', line]),
  );
});

test('what stood there before both changes is told of, where git wrote it', () => {
  const both = '<<<<<<< Updated upstream\n甲\n=======\n乙\n>>>>>>> Stash\n';
  const based = both.replace('=======', '||||||| Stash base\n丙\n=======');
  expect(conflicts(both + based, 'a.mdx').map(({ params }) => params)).toEqual([
    { found: '<<<<<<< Updated upstream' },
    { found: '<<<<<<< Updated upstream', base: true },
  ]);
});
