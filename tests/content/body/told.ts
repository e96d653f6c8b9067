/** What is told of a body, short enough for a row of a table. */
import { parseBody } from '../../../src/content/body/parse.ts';
import type { ProblemCode } from '../../../src/content/problem.ts';

/** Parameters that say what is known, not what was found. */
const isShown = (key: string, value: unknown): unknown =>
  /^(?:known|options|example|headings)$/.test(key) ? undefined : value;

/** @param codes those of one rule; all where none is named @example toldOf()('##题') // ['heading-sign 1:1 {…}'] */
export const toldOf =
  (...codes: readonly ProblemCode[]) =>
  (text: string): string[] =>
    parseBody(text, 'content/news/2016/04/a.mdx')
      .problems.filter(({ code }) => codes.length === 0 || codes.includes(code))
      .map(({ code, line, column, params, edit }) =>
        [`${code} ${line}:${column}`, JSON.stringify(params, isShown), edit && JSON.stringify(edit)]
          .filter(Boolean)
          .join(' '),
      );
