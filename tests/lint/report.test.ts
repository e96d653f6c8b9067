import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/content/problem.ts';
import { countProblems, type Format, print, printGithub } from '../../src/lint/report.ts';

const problems: Problem[] = [
  {
    code: 'not-a-date',
    severity: 'error',
    file: 'content/news/2016/04/ruzhou.mdx',
    line: 3,
    column: 7,
    message: { zh: '“date”不是日期：2023-02-30', en: '"date" is not a date: 2023-02-30' },
    fix: { zh: '写成 2016-04-18 的样子', en: 'write it like 2016-04-18' },
  },
  {
    code: 'review-open',
    severity: 'warning',
    file: 'content/news/100%, a:b.mdx',
    line: 9,
    column: 1,
    message: { zh: '待核对：100%', en: 'to be looked at: 100%' },
    fix: { zh: '删去', en: 'delete it' },
  },
];

test.each<[Format, string]>([
  [
    'pretty',
    `content/news/2016/04/ruzhou.mdx:3:7 错误 not-a-date
  “date”不是日期：2023-02-30 → 写成 2016-04-18 的样子
  "date" is not a date: 2023-02-30 → write it like 2016-04-18
content/news/100%, a:b.mdx:9:1 提醒 review-open
  待核对：100% → 删去
  to be looked at: 100% → delete it
错误 1，提醒 1。
1 errors, 1 warnings.`,
  ],
  [
    'github',
    `::error file=content/news/2016/04/ruzhou.mdx,line=3,col=7,title=not-a-date::“date”不是日期：2023-02-30 → 写成 2016-04-18 的样子%0A"date" is not a date: 2023-02-30 → write it like 2016-04-18
::warning file=content/news/100%25%2C a%3Ab.mdx,line=9,col=1,title=review-open::待核对：100%25 → 删去%0Ato be looked at: 100%25 → delete it`,
  ],
])('%s', (format, expected) => expect(print(problems, format)).toBe(expected));

test('json says all of it, for programs', () => {
  expect(JSON.parse(print(problems, 'json'))).toEqual({ errors: 1, warnings: 1, problems });
  expect(JSON.parse(print([], 'json'))).toEqual({ errors: 0, warnings: 0, problems: [] });
});

test('nothing is wrong', () => {
  expect(print([], 'pretty')).toBe('没有问题。\nAll is well.');
  expect(print([], 'github')).toBe('');
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
    fc.property(words, words, (file, zh) => {
      const line = printGithub([{ ...problems[0]!, file, message: { zh, en: 'x' } }]);
      const [, readFile, readData] =
        /^::error file=([^,]*),line=3,col=7,title=not-a-date::([^\r\n]*)$/.exec(line) ?? [];
      expect(plain(readFile!)).toBe(file);
      expect(plain(readData!).startsWith(`${zh} → `)).toBe(true);
    }),
  );
});
