import { expect, test } from 'vitest';
import { checkProducts } from '../../src/lint/products.ts';

const check = (text: string) =>
  checkProducts('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ code, params }) => `${code} ${Object.values(params).at(-1)}`,
  );

test.each([
  ['每桌500元，共40桌，全数售出可得25,000元。', '25,000'],
  ['门票20元/张，售出310张，共收入六千三百元。', '六千三百'],
])('%s', (text, better) => expect(check(text)).toEqual([`wrong-product ${better}`]));
test.each([
  '每桌500元，共40桌，可得20,000元。',
  '每桌500元，约40桌，可得25,000元。',
  '每桌500元，40桌，另收茶资，共25,000元。',
  '每人20元，大人40人，小孩20人，共1,000元。',
])('not %s', (text) => expect(check(text)).toEqual([]));
