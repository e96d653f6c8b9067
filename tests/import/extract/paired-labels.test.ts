import { expect, test } from 'vitest';
import { pairedLabels } from '../../../src/import/extract/paired-labels.ts';

const read = (line: string) => pairedLabels(line).map(({ field, value }) => `${field} ${value}`);

test.each([
  ['撰稿人∕譯稿人：J. Wong / 尤三省', ['author J. Wong', 'translator 尤三省']],
  ['撰文／攝影：尤三省／賀大有', ['author 尤三省', 'photographer 賀大有']],
  ['作者|编辑：尤三省|贺大有', ['author 尤三省', 'editor 贺大有']],
  ['文/图：尤三省/贺大有', []],
  ['采写/撰文：尤三省/贺大有', []],
  ['撰文／攝影：尤三省', []],
  ['时间/地点：三月/渡口', []],
])('%s', (line, claims) => expect(read(line)).toEqual(claims));
