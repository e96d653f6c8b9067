import { expect, test } from 'vitest';
import { doubtsOf } from '../../../src/import/ocr/doubts.ts';
import type { Glyph } from '../../../src/import/ocr/engine.ts';

/** A line whose characters have one confidence, but for those that are named. */
const line = (text: string, confidence: number, others: Record<string, number> = {}): Glyph[] =>
  [...text].map((one, at) => ({
    text: one,
    confidence: others[one] ?? confidence,
    box: { left: at * 30, top: 0, right: at * 30 + 28, bottom: 28 },
  }));
const quotes = (...lines: Glyph[][]) => doubtsOf(lines).map(({ quote }) => quote);

test('what the engine is sure of is believed, and what it is not sure of is told with two characters around it', () => {
  expect(quotes(line('农村义务教育的支持', 99))).toEqual([]);
  expect(quotes(line('农村义务教育的支持', 99, { 教: 80 }))).toEqual(['义务教育的']);
});

test('what is read as no word needs more confidence than a word', () => {
  // 支持 was read as 文持.
  expect(quotes(line('农村义务教育的支持', 98))).toEqual([]);
  expect(quotes(line('农村义务教育的文持', 98))).toEqual(['育的文持']);
  expect(quotes(line('农村义务教育的文持', 99))).toEqual([]);
  expect(quotes(line('宏观经济形势良好的优势', 95, { 的: 99 }))).toEqual([]);
});

test('a common word of one character between words is believed like these', () => {
  expect(quotes(line('经济的发展和社会的进步', 98))).toEqual([]);
});

test('words of the other script are words', () => {
  expect(quotes(line('經濟發展與社會進步', 98))).toEqual([]);
});

test('a word may begin on one line and end on the next', () => {
  expect(quotes(line('農村義務教', 96), line('育經費', 96))).toEqual([]);
});

test('signs and figures, which no word supports, need confidence of their own', () => {
  expect(quotes(line('增长8%左右', 97))).toEqual(['增长8%左右']);
  expect(quotes(line('增长8%左右', 98))).toEqual([]);
});

test('what is near is told together, what is far apart by itself, each on its own line', () => {
  expect(quotes(line('农村义务教育', 99, { 村: 50, 务: 50 }))).toEqual(['农村义务教育']);
  expect(quotes(line('农村义务教育经费保障机制', 99, { 农: 50, 制: 50 }))).toEqual(['农村义', '障机制']);
  expect(quotes(line('农村', 99, { 村: 50 }), line('义务', 99, { 义: 50 }))).toEqual(['农村', '义务']);
});

test('what is no Chinese at all is no fault', () => {
  expect(quotes(line('', 99), line('𬱖ABC', 99))).toEqual([]);
});
