import { describe, expect, test } from 'vitest';
import { readLine } from '../../../src/import/classify/line-reading.ts';
import { paragraph } from '../../../src/import/page.ts';

const read = (text: string) => readLine(paragraph(text));

describe('a line is metadata', () => {
  test.each([
    '来源：县报 作者：尤三省',
    '2009-08-07 10:11',
    '责任编辑：',
    '8月7日 16:40 华侨社',
    '08-07 16:40',
    '2009年8月7日星期五',
    '桥声杂志 2009-08-07 17:30 发表于河北',
    '2001.7.8　河口《乡音》第九期　尤三省',
    '二〇〇九年八月七日　本报记者 尤三省',
    '2009-08-07 河口晚報 【尤三省、賀大有／江城－渡口連線報導】',
    '第十九卷二十八期　(2009-08-07)',
    '記者尤三省／江城報導 August 22, 2012 06:00 AM | 2,413 觀看次數 | 0 則評論 |',
  ])('%s', (text) => expect(read(text).meta).toBe(true));

  test.each([
    '渡口老秤重新校准',
    '（二〇〇三年七月一日公会同人大会议决）',
    '2009年8月7日，公会开会。',
    '二〇〇九年八月七日通过',
    '2009年8月7日会员大会修订',
    '一、2009年8月7日',
    '2009-08-07 会长率队走访桥头各店并送去新秤',
  ])('%s is not', (text) => expect(read(text).meta).toBe(false));
});

test('a heading that says from where it is taken over is a title', () => {
  expect(readLine({ ...paragraph('转载：渡口老秤重新校准'), kind: 'heading', level: 2 }).meta).toBe(false);
  expect(read('转载：渡口晚报').meta).toBe(true);
});

test('prose is long by its characters, or by a clause and a full stop', () => {
  expect(read('船'.repeat(61)).long).toBe(true);
  expect(read('师傅说木秤怕潮，往后逢雨要收进屋里。').long).toBe(true);
  expect(read('师傅说木秤怕潮，往后逢雨要收进屋里').long).toBe(false);
  expect(readLine(paragraph('船'.repeat(61), { linked: 0.9 })).long).toBe(false);
});

test('who speaks in an interview is no label of the page', () => {
  expect(read('记者：秤准了没有？').spoken).toBe(true);
  expect(read('记者：尤三省').spoken).toBe(false);
});
