import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Problem, problem, tell } from '../../src/content/problem.ts';
import { countProblems, type Format, print, printGithub } from '../../src/lint/report.ts';

const problems: Problem[] = [
  problem(
    'not-a-date',
    { path: ['date'], found: '2023-02-30' },
    { file: 'content/news/2016/04/ruzhou.mdx', line: 3, column: 7 },
  ),
  problem(
    'full-width-comma',
    { item: '甲，100%', key: 'tags', items: ['甲', '100%'] },
    { file: 'content/news/100%, a:b.mdx', line: 9, column: 1 },
  ),
];

test.each<[Format, string]>([
  [
    'pretty',
    `content/news/2016/04/ruzhou.mdx:3:7 错误 not-a-date
  “date”不是日期：2023-02-30 → 写成 2016-04-18 的样子，且日历上有这一天
content/news/100%, a:b.mdx:9:1 提醒 full-width-comma
  “甲，100%”会当作一项：几项之间要用半角逗号 → 写成 tags: [甲, 100%]；确是一项的不必改
错误 1，提醒 1。`,
  ],
  [
    'github',
    `::error file=content/news/2016/04/ruzhou.mdx,line=3,col=7,title=not-a-date::“date”不是日期：2023-02-30 → 写成 2016-04-18 的样子，且日历上有这一天
::warning file=content/news/100%25%2C a%3Ab.mdx,line=9,col=1,title=full-width-comma::“甲，100%25”会当作一项：几项之间要用半角逗号 → 写成 tags: [甲, 100%25]；确是一项的不必改`,
  ],
])('%s', (format, expected) => expect(print(problems, format, 'zh-Hans')).toBe(expected));

test('json says all of it, for programs, in one language', () => {
  const told = problems.map((one) => tell(one, 'en'));
  expect(JSON.parse(print(problems, 'json', 'en'))).toEqual({ errors: 1, warnings: 1, problems: told });
  expect(told[0]).toEqual({
    code: 'not-a-date',
    severity: 'error',
    file: 'content/news/2016/04/ruzhou.mdx',
    line: 3,
    column: 7,
    message: '"date" is not a date: 2023-02-30',
    fix: 'write it like 2016-04-18, a day that exists',
  });
  expect(JSON.parse(print([], 'json', 'en'))).toEqual({ errors: 0, warnings: 0, problems: [] });
});

test('nothing is wrong', () => {
  expect(print([], 'pretty', 'zh-Hans')).toBe('没有问题。');
  expect(print([], 'pretty', 'zh-Hant')).toBe('沒有問題。');
  expect(print([], 'pretty', 'en')).toBe('All is well.');
  expect(print([], 'github', 'en')).toBe('');
  expect(countProblems([])).toEqual({ errors: 0, warnings: 0 });
});

test('GitHub reads one annotation from one line, whatever the words', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', 'a', '\n', '\r', '%', ':', ',', '::', '0A') });
  const plain = (text: string) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  fc.assert(
    fc.property(words, words, (file, item) => {
      const line = printGithub(
        [problem('full-width-comma', { item, key: 'tags', items: [] }, { file, line: 3, column: 7 })],
        'zh-Hans',
      );
      const [, readFile, readData] =
        /^::warning file=([^,]*),line=3,col=7,title=full-width-comma::([^\r\n]*)$/.exec(line) ?? [];
      expect(plain(readFile!)).toBe(file);
      expect(plain(readData!).startsWith(`“${item}”`)).toBe(true);
    }),
  );
});
