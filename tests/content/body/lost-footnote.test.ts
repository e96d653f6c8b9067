import { expect, test } from 'vitest';
import { lostFootnote } from '../../../src/content/body/lost-footnote.ts';

/** @param text what stands above the note */
const check = (text: string, line = '[^1]: 据年鉴。') => {
  const body = `${text}\n\n${line}`;
  const found = lostFootnote(line, { body, before: text.length + 2 }, (index) => ({
    file: 'a.mdx',
    line: 1,
    column: index + 1,
  }));
  return found && `${found.column} ${found.code} ${(found.params as { near?: string }).near ?? ''}`.trim();
};

test.each([
  ['增长三成[1]。', '5 footnote-unused [1]'],
  ['增长三成[……1]。', '5 footnote-unused [……1]'],
  ['增长三成(^1)。', '5 footnote-unused (^1)'],
  ['增长三成^1。', '5 footnote-unused ^1'],
  ['增长三成〔1〕。', '5 footnote-unused 〔1〕'],
  ['增长三成①。', '5 footnote-unused ①'],
  ['“增长三成”¹。', '7 footnote-unused ¹'],
  ['增长三成①，又①。', '1 footnote-unused'],
  ['议程①开幕②选举。', '1 footnote-unused'],
  ['①增长三成。', '1 footnote-unused'],
  ['面积三百m²增长¹⁰。', '1 footnote-unused'],
  ['增长三成。', '1 footnote-unused'],
  ['增长[11]，见[1](/about/)。', '1 footnote-unused'],
  ['增长[^1]。\n\n[^1]: 据统计局。', '1 footnote-twice'],
])('%s', (text, expected) => expect(check(text)).toBe(expected));

test('the signs by which lists are numbered end at twenty, and ⑴ is none of them', () => {
  expect(check('一要⑴快⑵好，增长三成⑳。', '[^20]: 据年鉴。')).toBe('12 footnote-unused ⑳');
  expect(check('增长三成⑲，投资五成⑳。', '[^20]: 据年鉴。')).toBe('1 footnote-unused');
  expect(check('增长三成⑴。', '[^21]: 据年鉴。')).toBe('1 footnote-unused');
});

test('the note itself without its sign', () => {
  expect(check('增长三成[^1]。', '[1]: 据年鉴。')).toBe('1 footnote-sign');
  expect(check('增长三成。', '[1]: 据年鉴。')).toBeUndefined();
});

test.each([
  ['甲[^2]。\n\n[^1]: 乙', '[^1]: 乙', '2'],
  // Two signs without a note: nobody knows which one it is.
  ['甲[^2]乙[^3]。\n\n[^1]: 丙', '[^1]: 丙', undefined],
  // The sign has a note of its own.
  ['甲[^2]。\n\n[^2]: 丁\n\n[^1]: 丙', '[^1]: 丙', undefined],
  // Two notes without a sign.
  ['甲[^2]。\n\n[^3]: 丁\n\n[^1]: 丙', '[^1]: 丙', undefined],
])('%j: the note %s belongs to the sign %s', (body, line, other) => {
  const found = lostFootnote(line, { body, before: body.lastIndexOf(line) }, (at) => ({
    file: 'a',
    line: 1,
    column: at,
  }));
  expect(found).toMatchObject({ code: 'footnote-unused' });
  expect((found!.params as { other?: string }).other).toBe(other);
});

test.each(['[…1]', '[......1]', '［＾1］', '[ ^ 1]', '[1^]', '【1】', '（^1）', '[^1'])(
  '%s is a sign of the note 1 that is not written as one',
  (sign) => expect(check(`增长三成${sign}。`)).toBe(`5 footnote-unused ${sign}`),
);
