import { expect, test } from 'vitest';
import { bulletedList, missingDashes } from '../../src/content/missing-dashes.ts';
import { boundsOf } from './bounds.ts';

const place = { file: 'names.yaml', line: 1, column: 1 };
const told = (text: string) =>
  missingDashes(text.split('\n'), place).problems.map(({ line, edit }) => [line, edit?.text]);

test.each([
  ['- hans: 甲\n  hant: 甲\n  hans: 乙\n  hant: 乙', [[3, '- hans: 乙']]],
  ['credits:\n  - role: author\n    name: 甲\n    role: editor\n    name: 乙', [[4, '  - role: editor']]],
  [
    '- hans: 甲\n  hans: 乙\n  hans: 丙',
    [
      [2, '- hans: 乙'],
      [3, '- hans: 丙'],
    ],
  ],
  // Another key that stands twice is another mistake.
  ['- hans: 甲\n  hant: 甲\n  hant: 乙', []],
  ['- hans: 甲\n  hant: 甲\n- hans: 乙\n  hant: 乙', []],
  ['- hans: 甲\nhans: 乙', []],
  ['- hans: 甲\n  aliases:\n    - 乙\n  hans: 丙', [[4, '- hans: 丙']]],
  ['- hans: 甲\n\nsource: 汝州日报\n  hans: 乙', []],
])('%j', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('covers the lines of such an item, and none of the next', () => {
  const { covers } = missingDashes(['- hans: 甲', '  hans: 乙', '  hant: 乙', '- hans: 丙', '  hant: 丙'], place);
  expect([1, 2, 3, 4, 5].filter(covers)).toEqual([2, 3]);
});

/** Each line that is told, its place in a file that has another line above, and the lines that are read rightly then. */
const toldOf = (lines: readonly string[]): string[] => {
  const { problems, covers } = missingDashes(lines, { ...place, line: 2 });
  const covered = lines.flatMap((_, at) => (covers(at + 2) ? [at + 2] : []));
  return [
    ...problems.map(({ line, column, edit }) => `${line}:${column} ${edit?.length} → ${edit?.text}`),
    `covers ${covered.join()}`,
  ];
};

test.each(boundsOf('missing-dashes', { bulletedList, toldOf }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
