/** Problems for the eye, for GitHub and for other programs, in one language. */
import { type Problem, tell } from '../content/problem.ts';
import { speak } from '../content/speak.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../i18n/sentence.ts';

/** How problems can be printed. */
export const formats = ['pretty', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

/** @example countProblems(problems).errors */
export const countProblems = (problems: readonly Problem[]): { errors: number; warnings: number } => ({
  errors: problems.filter(({ severity }) => severity === 'error').length,
  warnings: problems.filter(({ severity }) => severity === 'warning').length,
});

/**
 * For a person: the place, what is wrong and what to do.
 * @example
 * content/news/2016/04/ruzhou.mdx:3:7 错误 not-a-date
 *   “date”不是日期：2023-02-30 → 写成 2016-04-18 的样子，且日历上有这一天
 */
export const printPretty = (problems: readonly Problem[], language: Language): string =>
  problems
    .map((problem) => {
      const { file, line, column, severity, code, message, fix } = tell(problem, language);
      return `${file}:${line}:${column} ${speak(messages[severity], language)} ${code}\n  ${message} → ${fix}`;
    })
    .join('\n');

/** For the annotations of a pull request on GitHub. */
export const printGithub = (problems: readonly Problem[], language: Language): string =>
  problems
    .map((problem) => {
      const { file, line, column, severity, code, message, fix } = tell(problem, language);
      const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
      return `::${severity} ${place}::${data(`${message} → ${fix}`)}`;
    })
    .join('\n');

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For programs: one object with all problems. Its fields are stable; `message` and `fix` are for people. */
export const printJson = (problems: readonly Problem[], language: Language): string =>
  JSON.stringify({ ...countProblems(problems), problems: problems.map((problem) => tell(problem, language)) }, null, 2);

/** @returns the problems in a format; for people also their number */
export function print(problems: readonly Problem[], format: Format, language: Language): string {
  if (format === 'json') return printJson(problems, language);
  if (format === 'github') return printGithub(problems, language);
  const { errors, warnings } = countProblems(problems);
  const end = speak(problems.length === 0 ? messages.well : messages.counted(errors, warnings), language);
  return [...(problems.length > 0 ? [printPretty(problems, language)] : []), end].join('\n');
}
