import { expect, test } from 'vitest';
import { isMark } from '../../../src/import/extract/label-marks.ts';

const of = (line: string, label: RegExp) => isMark(line, label.exec(line)!);

test.each([
  ['[转载]老秤重新校准', /(转载)]/],
  ['[图文]老秤重新校准', /(图文)]/],
  ['出版：渡口出版社', /(出版)：/],
])('%s has a mark', (line, label) => expect(of(line, label)).toBe(true));

test.each([
  ['[转载]渡口晚报', /(转载)]/],
  ['[图文]尤三省', /(图文)]/],
  ['出版：2016-01-15', /(出版)：/],
  ['作者：尤三省', /(作者)：/],
])('%s has a label', (line, label) => expect(of(line, label)).toBe(false));
