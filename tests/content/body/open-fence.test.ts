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

test('signs of a Chinese keyboard are told with the line that was to end the code', () => {
  expect(told('···\n米 三石\n···\n\n正文。')).toEqual([{ line: 1, found: '···', close: 3 }]);
  expect(told('‘’‘\n米 三石\n’‘’\n\n正文。')).toEqual([{ line: 1, found: '‘’‘', close: 3 }]);
  expect(told('···\n米 三石\n```\n\n正文。')).toEqual([{ line: 1, found: '···', close: 3 }]);
  expect(told('···\n米 三石\n\n正文。')).toEqual([{ line: 1, found: '···' }]);
});

test.each(['‘’‘\n米 三石', '······\n米 三石\n······', '```\n···\n```', '他说：\n\n‘米三石’'])(
  '%j begins none',
  (body) => expect(told(body)).toEqual([]),
);
