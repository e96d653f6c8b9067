import { expect, test } from 'vitest';
import type { Classified, Label } from '../../../src/import/classify/classify.ts';
import { subtitlesOf } from '../../../src/import/extract/subtitles.ts';
import { paragraph } from '../../../src/import/page.ts';

const lines = (...labels: [Label, dash?: number][]): Classified[] =>
  labels.map(([label, dash = 0], index) => ({
    block: paragraph(`第${index}行`),
    label,
    zone: 'head',
    margin: 1,
    features: { dash },
  }));
const found = (all: Classified[]) => [...subtitlesOf(all)].map((line) => all.indexOf(line));

test('a line above the title, one behind a dash, one before the metadata belong to the title', () => {
  expect(found(lines(['subtitle'], ['title'], ['paragraph']))).toEqual([0]);
  expect(found(lines(['title'], ['subtitle', 1], ['paragraph']))).toEqual([1]);
  expect(found(lines(['title'], ['subtitle'], ['meta']))).toEqual([1]);
  expect(found(lines(['title'], ['subtitle'], ['byline']))).toEqual([1]);
});

test('another one is text, and so is one without a title', () => {
  expect(found(lines(['title'], ['subtitle'], ['paragraph']))).toEqual([]);
  expect(found(lines(['subtitle', 1], ['meta']))).toEqual([]);
});
