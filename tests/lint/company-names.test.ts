import { expect, test } from 'vitest';
import { checkCompanyNames } from '../../src/lint/company-names.ts';
import { told } from './told.ts';

test.each([
  ['嘉禾纺织有限公司捐款，嘉木纺织有限公司又捐。', '嘉木纺织', '嘉禾纺织'],
  ['嘉禾纺织有限公司捐款，佳禾纺织有限责任公司又捐。', '佳禾纺织', '嘉禾纺织'],
])('%s', (text, found, other) => expect(told(checkCompanyNames, text)).toMatchObject([{ found, other }]));

test.each([
  '嘉禾纺织有限公司、嘉禾机械有限公司。',
  '东方纺织有限公司、南方纺织有限公司。',
  '嘉禾纺织有限公司，嘉禾纺织有限公司。',
])('%s are two, or one', (text) => expect(told(checkCompanyNames, text)).toEqual([]));
