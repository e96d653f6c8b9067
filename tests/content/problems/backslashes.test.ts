import { expect, test } from 'vitest';
import { isMisescaped, plainPath, withoutEscapes } from '../../../src/content/problems/backslashes.ts';
import { boundsOf } from '../bounds.ts';

test('an escape that nobody means is a backslash that was meant as itself', () => {
  for (const source of ['"图\\a.png"', '"photos\\new\\tea.jpeg"', '"D:\\北京\\report.doc"', '"甲\\b乙"'])
    expect(isMisescaped(source), source).toBe(true);
});

test('what is an escape in a text stays one', () => {
  for (const source of [
    '"第一行\\n第二行"',
    '"他说：\\"好\\""',
    '"\\u4f1a刊"',
    '"C:\\\\Users\\\\a.jpg"',
    "'images\\a.jpg'",
    '甲\\a乙',
  ])
    expect(isMisescaped(source), source).toBe(false);
});

test.each([
  ['D:\\相册\\b.png', '/images/b.png'],
  ['\\\\server\\share\\c.jpg', '/images/c.jpg'],
  ['..\\images\\会场\\d.jpg', '/images/会场/d.jpg'],
  ['http:\\\\www.example.org\\b.htm', 'http://www.example.org/b.htm'],
  ['http:\\www.example.org\\b.htm', 'http://www.example.org/b.htm'],
])('the path that %s means', (written, meant) => expect(plainPath(written)).toBe(meant));

test('a line with its values as they were meant', () => {
  expect(withoutEscapes('image: { src: "images\\aa.jpg", alt: "会\\b场" }')).toBe(
    'image: { src: "/images/aa.jpg", alt: "会\\\\b场" }',
  );
  expect(withoutEscapes('summary: "甲\\n乙"')).toBeUndefined();
});

test.each<[source: string, misread: boolean]>([
  // Each escape that gives a character which no text holds.
  ...[...'abvfeN_LP'].map((sign) => [`"甲\\${sign}乙"`, true] as [string, boolean]),
  ...[...'ntr0xuU"/\\ '].map((sign) => [`"甲\\${sign}乙"`, false] as [string, boolean]),
  // A path, and what only ends as one does.
  ['"C:\\new.jpg"', true],
  ['"\\\\server\\n.jpg"', true],
  ['"图\\new.jpg"', true],
  ['"甲\\n乙.jpg 丙"', false],
  ['"甲\\n乙.j"', false],
])('%s is misread: %s', (source, expected) => expect(isMisescaped(source)).toBe(expected));

test.each(boundsOf('problems/backslashes', { isMisescaped, plainPath, withoutEscapes }))(
  '$name',
  ({ answer, expected }) => expect(answer()).toEqual(expected),
);
