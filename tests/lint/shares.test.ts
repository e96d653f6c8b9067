import { expect, test } from 'vitest';
import { checkShares } from '../../src/lint/shares.ts';

const check = (text: string) =>
  checkShares('a.mdx', `${text}\n`).map(({ code, params }) => `${code} ${(params as { sum: string }).sum}`);

test.each([
  ['会员中工、商、农分别占45%、38%、27%。', '110'],
  ['工业占45%，商业占40%，其余占25%。', '110'],
  ['会员中，工业占45%，商业占40%，服务业占25%。', '110'],
  ['会员男占60%，女占50%。', '110'],
])('%s comes to %s', (text, sum) => expect(check(text)).toEqual([`shares-beyond ${sum}`]));

test.each([
  '女性占52%，大专以上占78%。',
  '分别占33.4%、33.4%、33.4%。',
  '工业占45%，商业占40%，服务业占15%。',
  '男占60%，女占40%，青年占35%。',
  '出席率占90%，男占60%，女占40%。',
  '工业占45%，增长60%。',
])('not %s', (text) => expect(check(text)).toEqual([]));
