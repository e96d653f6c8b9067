import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';

const told = (body: string) =>
  parseBody(body, 'a.mdx').problems.map(({ code, params }) => [code, (params as { better?: string }).better]);

test.each([
  ['标*者为新任：甲某、乙某*、丙某*。', '\\*者为新任：甲某、乙某\\*'],
  ['以*表示新任：甲某、乙某*。', '\\*表示新任：甲某、乙某\\*'],
])('%s', (text, better) => expect(told(text)).toEqual([['emphasis-sign', better]]));

test.each(['这是*重点、难点*的工程。', '标\\*者为新任：甲某\\*。', '**甲、乙**与*丙*。', '*甲*，*乙*。'])(
  '%s is emphasis',
  (text) => expect(told(text)).toEqual([]),
);
