import { expect, test } from 'vitest';
import { joinSpreadNames, partedNames, secondName } from '../../../src/import/extract/spread-names.ts';

test.each([
  ['尤　明', '尤明'],
  ['记者 尤　明 賀　強', '记者 尤明 賀強'],
  ['尤 明、贺大有', '尤明、贺大有'],
  ['尤三省 贺大有', '尤三省 贺大有'],
  ['文 尤三省', '文 尤三省'],
  ['上 下', '上 下'],
])('the names in %j are %j', (value, expected) => expect(joinSpreadNames(value)).toBe(expected));

test.each([
  ['朱三贺二', '朱三、贺二'],
  ['尤三省', '尤三省'],
  ['欧阳三省', '欧阳三省'],
  ['老秤码头', '老秤码头'],
  ['玉渡谭三', '玉渡谭三'],
])('%s is %s', (value, names) => expect(partedNames(value)).toBe(names));

test.each([
  ['尤三省贺二', 3],
  ['尤三贺大有', 2],
  ['尤三省贺大有', 3],
  ['老秤与码头', undefined],
  ['货真价实', undefined],
])('in %s a second name begins at %s', (word, at) => expect(secondName(word)).toBe(at));
