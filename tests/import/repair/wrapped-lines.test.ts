import { expect, test } from 'vitest';
import { readMarkup } from '../../../src/import/read/page.ts';
import { joinWrappedLines } from '../../../src/import/repair/wrapped-lines.ts';

const joined = (text: string) => joinWrappedLines(readMarkup('a.txt', text).blocks);
const line = (length: number, end = '') => `${'砖'.repeat(length)}${end}`;

test('full lines go on in the next one, up to a line that is short, indented or behind an empty one', () => {
  const { blocks, flags } = joined(
    [
      `　　${line(34)}`,
      line(36),
      line(20, '。'),
      `　　${line(33)}`,
      line(36, '。'),
      `　　${line(34)}`,
      line(9, '。'),
    ].join('\n'),
  );
  expect(blocks.map(({ text }) => text.trim().length)).toEqual([91, 70, 44]);
  expect(flags).toEqual([{ kind: 'paragraphs-rebuilt', why: '7 → 3' }]);
});

test('a rule that is wider than the text does not hide how wide its lines are', () => {
  const text = [`　　${line(28)}`, line(30), line(9, '。'), `　　${line(28)}`, line(30), line(5, '。')];
  expect(
    joined(['='.repeat(72), ...text, '-'.repeat(72)].join('\n')).blocks.map((one) => one.text.trim().length),
  ).toEqual([72, 68, 64, 72]);
});

test('a blank parts words in Latin letters, and marks keep their places', () => {
  const page = readMarkup(
    'a.html',
    `<html><body><pre>${line(33)} old\n<a href="x">brick</a> ${line(33)}\n${line(35)}\n${line(35)}\n${line(3)}</pre></body></html>`,
  );
  const [first, ...rest] = joinWrappedLines(page.blocks).blocks;
  expect(rest).toEqual([]);
  expect(first!.text).toContain('old brick');
  expect(first!.marks.map(({ start, end }) => first!.text.slice(start, end))).toEqual(['brick']);
});

test.each([
  ['two full lines', [line(36), line(36), line(8, '。')]],
  ['lines that end with a full stop', [line(35, '。'), line(35, '。'), line(35, '。'), line(35, '。')]],
  ['lines wider than terminals', [line(60), line(60), line(60), line(60), line(8)]],
  ['verses', [line(5), line(5), line(5), line(5), line(5)]],
])('%s stay as they are', (_, lines) => {
  expect(joined(lines.join('\n')).blocks).toHaveLength(lines.length);
});

test('where empty lines part the paragraphs one broken line shows the width', () => {
  const { blocks } = joined(
    [line(38), line(8, '。'), '', line(12, '。'), '', line(9, '。'), '', line(10, '。')].join('\n'),
  );
  expect(blocks).toHaveLength(4);
});

test('some programs count characters: a line with Latin words is full as well', () => {
  const wrapped = [line(32), `${line(20)} Ellerslie ${line(1)}`, line(32), line(9, '。')];
  expect(joined(wrapped.join('\n')).blocks).toHaveLength(1);
});

test('a word that did not fit makes the line before it no end of a paragraph', () => {
  const wrapped = [line(36), `${line(33)}`, `Ellerslie${line(20)}`, line(36), line(36), line(9, '。')];
  expect(joined(wrapped.join('\n')).blocks.map(({ text }) => text.length)).toEqual([98, 82]);
});

test('an address is as long as it is, and a rule goes on in no line', () => {
  const address = `<a href="https://example.org/${'a'.repeat(90)}">https://example.org/${'a'.repeat(90)}</a>`;
  const html = `<html><body><pre>${line(33)}\n${line(33)}\n${line(33)}\n${line(3)}\n\n${address}</pre></body></html>`;
  expect(joinWrappedLines(readMarkup('a.html', html).blocks).blocks).toHaveLength(2);
  const ruled = [line(33), line(33), line(33), line(33), '_'.repeat(66), line(9, '。')];
  expect(joined(ruled.join('\n')).blocks).toHaveLength(3);
});
