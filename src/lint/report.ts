/** Problems for the eye, for GitHub and for other programs. */
import type { Problem } from '../content/problem.ts';

/** How problems can be printed. */
export const formats = ['pretty', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

/** @example countProblems(problems).errors */
export const countProblems = (problems: readonly Problem[]): { errors: number; warnings: number } => ({
  errors: problems.filter(({ severity }) => severity === 'error').length,
  warnings: problems.filter(({ severity }) => severity === 'warning').length,
});

/**
 * For a person: the place, what is wrong and what to do, in both languages.
 * @example
 * content/news/2016/04/ruzhou.mdx:3:7 错误 not-a-date
 *   “date”不是日期：2023-02-30 → 写成 2016-04-18 的样子，且日历上有这一天
 *   "date" is not a date: 2023-02-30 → write it like 2016-04-18, a day that exists
 */
export const printPretty = (problems: readonly Problem[]): string =>
  problems
    .map(
      ({ file, line, column, severity, code, message, fix }) =>
        `${file}:${line}:${column} ${severity === 'error' ? '错误' : '提醒'} ${code}\n  ${message.zh} → ${fix.zh}\n  ${message.en} → ${fix.en}`,
    )
    .join('\n');

/** For the annotations of a pull request on GitHub. */
export const printGithub = (problems: readonly Problem[]): string =>
  problems
    .map(
      ({ file, line, column, severity, code, message, fix }) =>
        `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(`${message.zh} → ${fix.zh}\n${message.en} → ${fix.en}`)}`,
    )
    .join('\n');

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For programs: one object with all problems. */
export const printJson = (problems: readonly Problem[]): string =>
  JSON.stringify({ ...countProblems(problems), problems }, null, 2);

/** @returns the problems in a format; for people also their number */
export function print(problems: readonly Problem[], format: Format): string {
  if (format === 'json') return printJson(problems);
  if (format === 'github') return printGithub(problems);
  const { errors, warnings } = countProblems(problems);
  const end =
    problems.length === 0
      ? '没有问题。\nAll is well.'
      : `错误 ${errors}，提醒 ${warnings}。\n${errors} errors, ${warnings} warnings.`;
  return [...(problems.length > 0 ? [printPretty(problems)] : []), end].join('\n');
}
