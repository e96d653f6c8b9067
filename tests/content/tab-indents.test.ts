import { expect, test } from 'vitest';
import { tabIndent, withoutTabs } from '../../src/content/tab-indents.ts';

const indents = (...lines: string[]): number[] =>
  lines.flatMap((line, i) => (/^[ \t]*\t/.test(line) ? [tabIndent(lines, i + 1)] : []));

test.each([
  [
    ['credits:', '\t- role: 摄影', '\t  name: 甲'],
    [2, 4],
  ],
  [
    ['credits:', '\t- role: 摄影', '\t\tname: 甲', '\t- role: 记者', '\tname: 乙'],
    [2, 4, 2, 4],
  ],
  [
    ['tags:', '\t- 商会', '\t- 茶业'],
    [2, 2],
  ],
  [
    ['source:', '\tname: 日报', '\turl: https://example.org'],
    [2, 2],
  ],
  [['credits:', '  - role: 摄影', '\tname: 甲'], [4]],
  [['date: 2016-04-18', '\tsummary: 摘要'], [0]],
  [['summary: >', '\t摘要'], [2]],
  [['\ttitle: 甲'], [2]],
  [['tags:', '- 甲', '\t- 乙'], [0]],
  [
    ['credits:', '- role: 摄影', '\tname: 甲', '\t- role: 记者'],
    [2, 0],
  ],
])('%j begin with %j blanks', (lines, blanks) => expect(indents(...lines)).toEqual(blanks));

test('the line is proposed as it is to be written, with an edit of its beginning', () => {
  const place = { file: 'a.mdx', line: 7, column: 3 };
  const one = withoutTabs(['credits:', '\t- role: 摄影'], 2, place);
  expect(one).toMatchObject({ line: 7, column: 1, edit: { length: 1, text: '  ' } });
  expect(one?.params).toEqual({ mistake: 'TAB_AS_INDENT', better: '  - role: 摄影', blanks: 2 });
  expect(withoutTabs(['a:\t1'], 1, place)).toBeUndefined();
  expect(withoutTabs(['\t'], 1, place)).toBeUndefined();
  expect(withoutTabs(['source:', '\tname:日报'], 2, place)).toBeUndefined();
});
