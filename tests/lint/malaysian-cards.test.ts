import { expect, test } from 'vitest';
import { checkMalaysianCards } from '../../src/lint/malaysian-cards.ts';

const told = (body: string) => checkMalaysianCards('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`);

test.each([
  ['义工（580214-07-5317）负责迎宾', [{ kind: 'identity', found: '580214-07-5317' }]],
  ['身份證號碼：900131145022', [{ found: '900131145022' }]],
] as const)('%s', (body, found) => expect(told(body).map(({ params }) => params)).toMatchObject(found));

test.each([
  '档案号 581314-07-5317',
  '编号 580214-00-5317',
  '编号 900131145022',
  '订单 2580214-07-53171',
  '会所 04-2615317',
])('not %s', (body) => expect(told(body)).toEqual([]));
