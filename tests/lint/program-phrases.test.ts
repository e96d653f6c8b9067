import { expect, test } from 'vitest';
import { checkProgramPhrases } from '../../src/lint/program-phrases.ts';

const told = (body: string): string[] =>
  checkProgramPhrases('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`).map(
    ({ line, column, params }) => `${line}:${column} ${(params as { found: string }).found}`,
  );

test.each([
  ['閱讀 203　讚 15', '5:1 閱讀 203　讚 15'],
  ['观看1.2万 评论(36) 转发 4', '5:1 观看1.2万 评论(36) 转发 4'],
  ['请保重。\n\n发自我的 iPhone', '7:1 发自我的 iPhone'],
  ['發自我的iPad', '5:1 發自我的iPad'],
  ['Sent from my HUAWEI P30', '5:1 Sent from my HUAWEI P30'],
  ['来自我的华为手机', '5:1 来自我的华为手机'],
  ['发自网易邮箱大师', '5:1 发自网易邮箱大师'],
  ['从 Windows 版邮件发送', '5:1 从 Windows 版邮件发送'],
  ['------------------ 原始邮件 ------------------', '5:1 ------------------ 原始邮件 ------------------'],
  ['单击此处编辑母版标题样式', '5:1 单击此处编辑母版标题样式'],
  ['- 单击此处添加文本', '5:3 单击此处添加文本'],
  ['按一下以編輯母片標題樣式', '5:1 按一下以編輯母片標題樣式'],
  ['Click to add title', '5:1 Click to add title'],
  ['单击或点击此处输入文字。', '5:1 单击或点击此处输入文字。'],
  ['扫描全能王 创建', '5:1 扫描全能王 创建'],
  ['Scanned with CamScanner', '5:1 Scanned with CamScanner'],
  ['　　点击图片查看大图', '5:3 点击图片查看大图'],
  ['收录于合集 #会刊', '5:1 收录于合集 #会刊'],
  ['## 沿革播报编辑', '5:6 播报编辑'],
  ['## 沿革 [编辑]', '5:7 [编辑]'],
  ['编辑于 2021-05-03 10:22', '5:1 编辑于 2021-05-03 10:22'],
  ['展开阅读全文', '5:1 展开阅读全文'],
  ['您的浏览器不支持 video 标签。', '5:1 您的浏览器不支持 video 标签。'],
])('%j', (body, expected) => expect(told(body)).toEqual([expected]));

test.each([
  '这番谢意发自我的心底',
  '发自内心的感谢',
  '发自我的手写稿已交秘书处，请查收',
  '单击此处的小图，再按右键',
  '请在此处签名，并写上日期',
  '点击图片，可以看到当年的会所',
  '## 责任编辑',
  '## 总编辑',
  '本书编辑于 2021 年，次年出版',
  '此信编辑于 2021-05-03，原稿已失',
  '微信扫一扫就能付款，老人也学会了',
  '从我的手机里找到一张旧照',
  '请查收原始邮件',
  '加载中的货车停在码头',
  '来自我的家乡',
])('%j is a sentence of its author', (body) => expect(told(body)).toEqual([]));
