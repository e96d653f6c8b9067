import type { Problem } from '../../src/content/problem.ts';

/** What a rule tells of the body of an article that begins on line 4: each with its place and what its message names. */
export const told = (rule: (file: string, source: string) => Problem[], body: string) =>
  rule('a', `---\ntitle: 汝州\n---\n${body}\n`).map(({ line, column, params }) => ({
    at: `${line}:${column}`,
    ...params,
  }));
