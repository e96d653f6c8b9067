import { expect, test } from 'vitest';
import { amountOf } from '../../src/lint/quantities.ts';

test.each([
  ['85,000', 85_000],
  ['8.5万', 85_000],
  ['八万五千', 85_000],
  ['两百零三', 203],
  ['十二', 12],
  ['一亿二千万', 120_000_000],
  ['3千', 3000],
])('%s', (written, value) => expect(amountOf(written)).toBe(value));
test.each(['八万五', '三四百', '一九三六'])('not %s', (written) => expect(amountOf(written)).toBeNaN());
