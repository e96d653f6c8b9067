import { expect, test } from 'vitest';
import { contentsOf } from '../../src/views/contents.ts';

const heading = (level: number, n: number, inner = `第${n}节`) => `<h${level} id="section-${n}">${inner}</h${level}>`;

test('a long article has the headings of its two upper levels, without notes and readings', () => {
  const html = [
    heading(2, 1),
    heading(3, 2, '<strong>甲</strong><sup class="note-mark"><a>1</a></sup>'),
    heading(4, 3),
    heading(2, 4),
  ];
  expect(contentsOf(html.join('<p>正文</p>'))).toEqual([
    { id: 'section-1', level: 2, html: '第1节' },
    { id: 'section-2', level: 3, html: '甲' },
    { id: 'section-4', level: 2, html: '第4节' },
  ]);
});

test('a reading above each character is left out', () => {
  const ruby = (base: string, reading: string) => `<ruby>${base}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>`;
  const read = heading(2, 1, `${ruby('汉', 'hàn')}与${ruby('字', 'zì')}`);
  expect(contentsOf(read + heading(2, 2) + heading(2, 3))[0]!.html).toBe('汉与字');
});

test('the upper levels are those that the article uses', () => {
  const levels = (...used: number[]) =>
    contentsOf(used.map((level, i) => heading(level, i + 1)).join('')).map(({ level }) => level);
  expect(levels(3, 4, 3)).toEqual([3, 4, 3]);
  expect(levels(4, 4, 4)).toEqual([4, 4, 4]);
  expect(levels(2, 4, 2, 4, 3)).toEqual([2, 2, 3]);
  expect(levels(2, 4, 4)).toEqual([]);
  expect(levels(5, 5, 5)).toEqual([]);
});

test('only headings that can be linked to are contents, and their words stay escaped', () => {
  const other = '<h2>甲</h2><h2 id="note-label">乙</h2>';
  const [first, ...rest] = contentsOf(
    other + heading(2, 1, 'a &lt; <a href="/b/">b</a>\n') + heading(2, 2) + heading(2, 3),
  );
  expect(first).toEqual({ id: 'section-1', level: 2, html: 'a &lt; b\n' });
  expect(rest).toHaveLength(2);
});

test('a reading without brackets, and what is raised, are left out, of other elements the tags alone', () => {
  const inner = '<ruby>汉<rp></rp><rt>hàn</rt></ruby><sup>1</sup>字<rp>(</rp><support>甲</support><br>';
  expect(contentsOf(heading(2, 1, inner) + heading(2, 2) + heading(2, 3))[0]!.html).toBe('汉字甲');
});

test('two headings are no contents', () => expect(contentsOf(heading(2, 1) + heading(2, 2))).toEqual([]));
