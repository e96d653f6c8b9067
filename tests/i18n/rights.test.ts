import { expect, test } from 'vitest';
import { rightsName } from '../../src/i18n/rights.ts';

test.each([
  ['http://rightsstatements.org/vocab/InC/1.0/', '受著作权保护', '受著作權保護'],
  ['https://rightsstatements.org/page/UND/1.0/', '著作权状况未定', '著作權狀況未定'],
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC BY-SA 4.0', 'CC BY-SA 4.0'],
  ['https://creativecommons.org/licenses/by/3.0/tw/', 'CC BY 3.0', 'CC BY 3.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0', 'CC0 1.0'],
  ['https://creativecommons.org/publicdomain/mark/1.0/', '公共领域', '公共領域'],
  ['https://rightsstatements.org/vocab/XYZ/1.0/', 'XYZ', 'XYZ'],
])('%s', (statement, hans, hant) => {
  expect([rightsName('zh-Hans', statement), rightsName('zh-Hant', statement)]).toEqual([hans, hant]);
});
