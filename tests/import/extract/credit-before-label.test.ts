import { expect, test } from 'vitest';
import { creditBeforeLabel } from '../../../src/import/extract/credit-before-label.ts';

const fields = (text: string) => Object.fromEntries(creditBeforeLabel(text).map(({ field, value }) => [field, value]));

test.each([
  ['渡口报·渡口网记者 尤三省 来源：渡口日报', { author: '记者 尤三省', source: '渡口日报' }],
  ['记者 尤三省 来源：渡口日报', { author: '记者 尤三省', source: '渡口日报' }],
  ['来源：渡口日报', {}],
  ['老秤校准 来源：渡口日报', {}],
  ['记者 尤三省', {}],
])('%s', (text, expected) => expect(fields(text)).toEqual(expected));
