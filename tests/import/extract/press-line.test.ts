import { expect, test } from 'vitest';
import { readPressLine } from '../../../src/import/extract/press-line.ts';

const read = (line: string) => readPressLine(line).map(({ field, value }) => `${field} ${value}`);

test.each([
  ['（渡口日报/南区）', ['source 渡口日报']],
  ['（渡口商報‧河口14日訊）', ['source 渡口商報']],
  ['（渡口日報/河口‧報道：尤三省‧2011.03.05）', ['source 渡口日報', 'author 尤三省', 'date 2011-03-05']],
  ['（渡口晨报/副刊·文：尤三省 摄影：贺大有）', []],
  ['（渡口晨报·文：尤三省·摄影：贺大有）', ['source 渡口晨报', 'author 尤三省', 'photographer 贺大有']],
  ['渡口日报．2010.05.06', ['source 渡口日报', 'date 2010-05-06']],
  ['渡口晚報／尤三省 2010-05-06', ['source 渡口晚報', 'author 尤三省', 'date 2010-05-06']],
  ['【渡口日報∕記者尤三省報導】', ['source 渡口日報', 'author 尤三省']],
  ['（渡口日报/采访尤三省 贺大有综合报道）', ['source 渡口日报', 'author 尤三省 贺大有']],
  ['（渡口早报2010年5月6日）', ['source 渡口早报', 'date 2010-05-06']],
])('%s says %j', (line, expected) => expect(read(line)).toEqual(expected));

test.each([
  ['a line of metadata', '渡口日报　2010-05-06'],
  ['a paper alone', '（渡口日报）'],
  ['two papers', '（渡口日报／河口晚报）'],
  ['this paper', '（本报/河口讯）'],
  ['no paper', '（渡口/河口）'],
  ['a sentence behind it', '（渡口日报/昨日有三百人来到渡口）'],
])('%s says nothing', (_, line) => expect(read(line)).toEqual([]));
