import { expect, test } from 'vitest';
import { claim } from '../../../src/import/extract/claims.ts';
import { readMail } from '../../../src/import/extract/mail.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { settle } from '../../../src/import/extract/settle.ts';
import { paragraph } from '../../../src/import/page.ts';

const lines = (...texts: string[]) => texts.map((text) => paragraph(text, { place: '/body[1]/pre[1]' }));
const head = (...texts: string[]) => texts.map((text) => paragraph(text, { place: '/body[1]' }));
const texts = (blocks: { text: string }[]) => blocks.map(({ text }) => text);
const prose = '旧砖炉上周重新生火，三十多位老师傅带着徒弟到场，账目贴在门口。';

test('the sender and the day are read; signature, quotes and attachments are none of the text', () => {
  const mail = readMail([
    ...head('Pak-yue Chow pychow at oven.example', 'Sat Apr 2 09:12:00 CST 2011'),
    ...lines('Ah-fook Suen wrote:', '> 炉子还烧吗？', '> 几时？', prose, '--', 'Pak-yue Chow', '留言请打会所电话'),
    ...lines('-------------- next part --------------', 'An HTML attachment was scrubbed...'),
    ...head('更多信息'),
  ]);
  expect(texts(mail.blocks)).toEqual([prose, '更多信息']);
  expect(mail.claims.map(({ field, value }) => [field, value])).toEqual([
    ['author', 'Pak-yue Chow'],
    ['date', '2011-04-02'],
  ]);
  expect(mail.dropped).toHaveLength(10);
});

test.each([
  ['From: 邹白榆 <pychow@oven.example>', '邹白榆'],
  ['邹白榆 (Pak-yue Chow) pychow at oven.example', '邹白榆'],
  ['发件人：邹白榆 (pychow [at] oven.example)', '邹白榆'],
])('%s was sent by %s', (line, name) => {
  expect(readMail([...head(line), ...lines(prose)]).claims.map(({ value }) => value)).toEqual([name]);
});

test.each([
  ['an address for letters', ['联系人 邹白榆 pychow@oven.example', prose, '--', '> 一']],
  ['a quotation of no mail', [prose, '他说：', '> 炉子还烧吗？', '--', '完']],
  ['an account', ['oven77 pychow@oven.example', prose]],
])('%s: nothing is dropped', (_, all) => {
  const blocks = lines(...all);
  expect(readMail(blocks)).toEqual({ blocks, claims: [], dropped: [] });
});

test('a mail that passes another on is that one, and the foot of its list is none of it', () => {
  const at = (texts: string[]) => texts.map((text) => paragraph(text, { place: '/body[1]/pre[1]' }));
  const note = at(['大家好，转一篇。', '---------- Forwarded message ----------']);
  const own = at([
    '来源: 渡口侨讯',
    '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月由公会请来师傅重新校准。',
    '过秤的人排到了桥头，公会备了茶水，校准的师傅说秤砣也要一并称过才算数。',
  ]);
  const foot = at(['_______________________________', 'Ferry-news mailing list', 'http://lists.example/listinfo']);
  expect(readMail([...note, ...own, ...foot]).blocks).toEqual(own);
});

test('who passes on what is taken from elsewhere did not write it', () => {
  const { claims } = readMail([...head('邹白榆 pychow at oven.example'), ...lines('来源：渡口侨讯', prose)]);
  expect(settle(claims).fields.author?.value).toBe('邹白榆');
  expect(settle([...claims, ...claim('source', '渡口侨讯', ranks.label)]).fields.author).toBeUndefined();
});
