import { expect, test } from 'vitest';
import { isDesk, isMedium, isOutlet, outletIn, withoutSupply } from '../../../src/import/extract/outlets.ts';

test.each([
  ['江城晚報專訊', '江城晚報'],
  ['华侨社稿', '华侨社'],
  ['江城商会秘书处', '江城商会秘书处'],
  ['江城在线', '江城在线'],
  ['木船之家', '木船之家'],
  ['江城日报海外版', '江城日报海外版'],
  ['会员之家', undefined],
  ['江城周刊第120期', '江城周刊'],
  ['江城发布', '江城发布'],
  ['信息发布', undefined],
  ['侨乡观察', '侨乡观察'],
  ['本报讯', undefined],
  ['新闻中心', undefined],
  ['社稿', undefined],
  ['渡口秤报APP', '渡口秤报APP'],
  ['掌上渡口App', '掌上渡口App'],
  ['打开渡口秤报APP', undefined],
  ['下载客户端', undefined],
  ['渡口新闻Dnews', '渡口新闻Dnews'],
  ['渡口新聞Dnews綜合', '渡口新聞Dnews綜合'],
  ['渡口晚报综合', '渡口晚报综合'],
  ['成为渡口早报VIP', undefined],
  ['新闻Dnews', undefined],
  ['kg編採部', undefined],
  ['江城晚报采访组', undefined],
  ['江城', undefined],
  ['江城商会会员之家俱乐部投资开发有限网', undefined],
])('the outlet in %s is %s', (word, expected) => expect(outletIn(word)).toBe(expected));

test('an office is an outlet and no medium', () => {
  expect([isMedium('江城商会'), isOutlet('江城商会')]).toEqual([false, true]);
  expect([isMedium('江城日報'), isOutlet('江城日報')]).toEqual([true, true]);
  expect([isMedium('江城'), isOutlet('江城')]).toEqual([false, false]);
});

test('the desk of a newsroom is no outlet', () => {
  expect(['江城晚报編輯部', '采编中心', '编辑室', '商会秘书处'].map(isDesk)).toEqual([true, false, true, false]);
});

test.each([
  ['渡口商会办公室供稿', '渡口商会办公室'],
  ['县工商联　供稿', '县工商联'],
  ['热心读者供稿', '热心读者供稿'],
  ['供稿', '供稿'],
])('who supplied: %s is %s', (name, expected) => expect(withoutSupply(name)).toBe(expected));
