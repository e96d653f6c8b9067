import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { plainText } from '../../../src/content/body/plain.ts';

const codes = (body: string) => parseBody(body, 'a.mdx').problems.map(({ code, line }) => `${line} ${code}`);

test('a second opening tag stands for the closing one', () =>
  expect(codes('<Note>\n\n甲\n\n<Note>')).toEqual(['5 mdx-syntax']));

test('tags that share their lines with paragraphs are told once', () => {
  expect(codes('<Note title="编者按">甲\n\n乙</Note>')).toEqual(['1 not-on-its-own']);
  expect(codes('<Note>\n\n甲\n\n</Note>')).toEqual([]);
});

test('a second opening tag within a line stands for the closing one, and what is between them is read so', () => {
  const { problems, tree } = parseBody('捐物最多的是<Zh keep>李乾<Zh>老先生。', 'a.mdx');
  expect(problems.map(({ code, column, params }) => [code, column, params])).toEqual([
    ['mdx-syntax', 18, { mistake: 'opening', tag: 'Zh' }],
  ]);
  expect(plainText(tree)).toBe('捐物最多的是李乾老先生。');
  expect(codes('水是H<sub>2<sub>O，也是水</sub>。')).not.toEqual([]);
  expect(codes('水是H<sub>2</sub>O。')).toEqual([]);
});

test.each([
  ['<Note>\n\n甲<Gap />乙\n\n<Note/>\n\n乙', 5, '<Note/>'],
  ['<Note title="按">\n\n甲<Gap />\n\n<Note />\n\n<Note>\n\n乙\n\n</Note>', 5, '<Note />'],
  ['<Gallery>\n\n<Figure src="/images/a.jpg" alt="甲" />\n\n<Gallery/>', 5, '<Gallery/>'],
  ['捐物的是<Zh keep>李<Gap />乾<Zh/>老先生。', 1, '<Zh/>'],
])('a slash behind the name stands for the closing tag in %j', (body, line, found) =>
  expect(parseBody(body, 'a.mdx').problems).toMatchObject([
    { code: 'mdx-syntax', line, params: { mistake: 'opening', found } },
  ]),
);

test('a gap in a box is no end of it, nor is a box without its end', () => {
  expect(codes('<Note>\n\n甲<Gap />乙\n\n</Note>')).toEqual([]);
  expect(parseBody('<Note>\n\n甲', 'a.mdx').problems).toMatchObject([{ params: { mistake: 'tag' } }]);
});
