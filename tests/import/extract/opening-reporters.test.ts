import { expect, test } from 'vitest';
import { openingReporters } from '../../../src/import/extract/opening-reporters.ts';

const text = '老秤行昨日重开，街坊都来看。';
const fieldsOf = (line: string) =>
  Object.fromEntries(openingReporters(`${line}${text}`).map(({ field, value }) => [field, value]));

test.each([
  ['本刊记者 尤三省 报道 ', { author: '本刊记者 尤三省' }],
  ['渡口晚报讯 记者尤三省 实习生贺大有 ', { author: '记者尤三省 实习生贺大有', source: '渡口晚报' }],
  ['渡口晚报记者尤三省、实习生贺大有 发自河口 ', { author: '记者尤三省、实习生贺大有', source: '渡口晚报' }],
  ['区融媒体中心记者 尤三省 ', { author: '记者 尤三省' }],
  ['河口讯 特约记者 尤三省 通讯员 贺大有 报道：', { author: '特约记者 尤三省 通讯员 贺大有' }],
])('%s', (line, fields) => expect(fieldsOf(line)).toMatchObject(fields));

test.each(['记者昨日到老街，', '渡口记者协会 ', '一位记者 尤三省 ', '记者尤三省在', '本报讯 '])(
  '%s names nobody',
  (line) => expect(openingReporters(`${line}${text}`)).toEqual([]),
);
