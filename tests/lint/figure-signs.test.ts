import { expect, test } from 'vitest';
import { checkFigureSigns } from '../../src/lint/figure-signs.ts';

const check = (text: string) =>
  checkFigureSigns('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ code, params }) => `${code} ${Object.values(params).at(-1)}`,
  );

test.each([
  ['晚上7；30，在礼堂。', '7:30'],
  ['下午2。15开会。', '2:15'],
  ['10；15开始祭祖。', '10:15'],
  ['共12。5万元。', '12.5'],
])('%s', (text, better) => expect(check(text)).toEqual([`figure-sign ${better}`]));
test.each(['晚上7、8时各一场。', '晚上8，30人先走。', '第1、13-1、14-1案。', '1936。1941年停办。', '比分2：1。'])(
  'not %s',
  (text) => expect(check(text)).toEqual([]),
);
