import { expect, test } from 'vitest';
import { checkChatLines } from '../../src/lint/chat-lines.ts';

const told = (body: string) => checkChatLines('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`);

test.each([
  ['下午 3:21 小林 名单先不要放', [{ found: '下午 3:21 小林 名单先不要放' }]],
  ['15:21\t阿芬\t收到', [{}]],
  ['[18/4/16, 9:31:07 PM] 陈主任: 照片明天给', [{}]],
  ['18/04/2016, 21:31 - Mei Ling: 照片明天给', [{}]],
  ['收入增加一成[a]，支出持平。\n\n[a]这个数字再查', [{ found: '[a]' }, { found: '[a]这个数字再查' }]],
] as const)('%s', (body, found) => expect(told(body).map(({ params }) => params)).toMatchObject(found));

test.each([
  '上午 9:00 簽到 會館一樓',
  '下午 2:00 理事長 致詞',
  '09:00\t签到\t大厅',
  '比分是 3:21 小林 不要紧',
  '選項如下：\n\n[a]會員\n[b]非會員',
  '见[a](/about/)。',
])('not %s', (body) => expect(told(body)).toEqual([]));
