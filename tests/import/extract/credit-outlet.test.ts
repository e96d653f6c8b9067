import { expect, test } from 'vitest';
import { senderOf } from '../../../src/import/extract/credit-outlet.ts';

test.each([
  ['渡口晚报首席', { outlet: '渡口晚报', from: 4, unit: '' }],
  ['渡口融媒', { outlet: '渡口融媒', from: 4, unit: '' }],
  ['渡口融媒融媒体', { outlet: '渡口融媒', from: 4, unit: '' }],
  ['渡口日报·河口客户端', { outlet: '渡口日报·河口客户端', from: 10, unit: '' }],
  ['《老秤》特约', { outlet: '《老秤》', from: 4, unit: '' }],
  ['渡口日报驻河口', { outlet: '渡口日报', from: 4, unit: '' }],
  ['本报见习', { outlet: '', from: 0, unit: '' }],
  ['ETtoday新闻云', { outlet: 'ETtoday新闻云', from: 10, unit: '' }],
  ['NOWnews', { outlet: 'NOWnews', from: 7, unit: '' }],
  ['36氪', { outlet: '36氪', from: 3, unit: '' }],
  ['渡口中学', { outlet: '', from: 4, unit: '渡口中学' }],
  ['', { outlet: '', from: 0, unit: '' }],
])('before the office stands %s', (before, sender) => expect(senderOf(before)).toEqual(sender));

test.each(['接受', '一位', '据', '有'])('%s is of a sentence', (before) => expect(senderOf(before)).toBeUndefined());
