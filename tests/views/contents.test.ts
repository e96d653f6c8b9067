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

test('two headings are no contents', () => expect(contentsOf(heading(2, 1) + heading(2, 2))).toEqual([]));
