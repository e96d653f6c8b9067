import { expect, test } from 'vitest';
import { namesBefore, withoutReportedPlace } from '../../../src/import/extract/names-before.ts';

test.each([
  ['王大同台北', '王大同'],
  ['小言华盛顿', '小言'],
  ['周白榆左岸县', '周白榆'],
  ['尤三墨爾本', '尤三'],
  ['尤三省、周白榆墨尔本', '尤三省、周白榆'],
  ['尤三省 左岸', '尤三省'],
  ['河口', ''],
])('%s names %s', (text, names) => expect(text.slice(0, namesBefore(text))).toBe(names));

test.each([
  ['記者周白榆墨爾本報導', '記者周白榆'],
  ['本报记者尤三省、周白榆左岸县综合报道', '本报记者尤三省、周白榆'],
  ['記者周白榆', '記者周白榆'],
  ['记者小言华盛顿报道', '记者小言'],
  ['周白榆／綜合報導', '周白榆'],
  ['周白榆 | 编译整理', '周白榆'],
])('%s was reported by %s', (value, author) => expect(withoutReportedPlace(value)).toBe(author));
