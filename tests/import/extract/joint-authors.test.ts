import { expect, test } from 'vitest';
import { jointAuthors } from '../../../src/import/extract/joint-authors.ts';
import { readLabels } from '../../../src/import/extract/labels.ts';

const read = (line: string) => jointAuthors(readLabels(line), 10).map(({ value }) => value);

test.each([
  ['採訪：尤三省 撰文：賀大有', ['尤三省、賀大有']],
  ['撰稿：尤三省 采访：尤三省', ['尤三省']],
  ['撰文：尤三省 攝影：賀大有', []],
  ['口述：尤三省 整理：賀大有', []],
  ['采访：渡口市 撰文：尤三省', []],
])('%s', (line, names) => expect(read(line)).toEqual(names));
