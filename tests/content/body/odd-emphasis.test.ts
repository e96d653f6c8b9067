import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';

const told = (body: string): unknown[] =>
  parseBody(body, 'a.mdx').problems.map(({ code, column, params }) => [
    code,
    column,
    (params as { found: string }).found,
  ]);

test.each([
  ['他做*灯笼 *，人人夸好，都说*手艺*在。', 7, '，人人夸好，都说'],
  ['他做**灯笼 **，人人夸好，都说**手艺**在。', 9, '，人人夸好，都说'],
])('%s: emphasis that begins with a pause', (body, column, found) =>
  expect(told(body)).toEqual([['emphasis-sign', column, found]]),
);

test.each(['他做*灯笼*，人人夸好。', '**一、**到会。', '他说*“好”*。'])('%s is right', (body) =>
  expect(told(body)).toEqual([]),
);
