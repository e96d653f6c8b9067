import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';

const told = (body: string) =>
  parseBody(body, 'a.mdx')
    .problems.filter(({ code }) => code === 'open-fence')
    .map(({ line, params }) => ({ line, ...params }));

test('code that nothing ends is told, with the line that was to end it', () => {
  expect(told('```\n米 三石\n\n正文。')).toEqual([{ line: 1, found: '```' }]);
  expect(told('```\n米 三石\n``\n\n正文。')).toEqual([{ line: 1, found: '```', end: { sign: '``', line: 3 } }]);
  expect(told('```\n米 三石\n```\n\n正文。')).toEqual([]);
});
