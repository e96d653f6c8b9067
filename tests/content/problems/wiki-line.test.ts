import { expect, test } from 'vitest';
import { wikiLine } from '../../../src/content/problems/wiki-line.ts';

test.each([
  ['people: [[罗立]], [[邓光|老邓]]', 'people: [罗立, 邓光]'],
  ['places: [[茶山乡]]、[[河口镇#码头]]', 'places: [茶山乡, 河口镇]'],
  ['tags: "[[茶叶]] [[春分]]"', 'tags: [茶叶, 春分]'],
  ['source: [[茶山日报]] 第三版', 'source: 茶山日报 第三版'],
  ['category: [[招商]]（签约）', 'category: 招商（签约）'],
  ['title: [[茶山]]开园', 'title: 茶山开园'],
  ['summary: [[邓光|老邓]]开园。', 'summary: 老邓开园。'],
  ['  - [[邓光|老邓]]（茶农）', '  - 邓光（茶农）'],
  ['people: [罗立, 邓光]', undefined],
  ['people: [[罗立], [邓光]]', undefined],
  ['credits: [{ role: 记者, name: [[罗立]] 等 }]', undefined],
  ['credits: [[author, 罗立]]]', undefined],
  ['tags: [[茶叶]] 春分]', undefined],
  ['见[[茶山]]', undefined],
])('%s: %s', (line, expected) => expect(wikiLine(line)).toBe(expected));
