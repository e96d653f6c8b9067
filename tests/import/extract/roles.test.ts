import { expect, test } from 'vitest';
import { readRoles } from '../../../src/import/extract/roles.ts';

const fields = (line: string) => Object.fromEntries(readRoles(line, 4).map(({ field, value }) => [field, value]));

test.each([
  ['（记者 丁香 编辑 贺磊）', { author: '记者 丁香', editor: '贺磊' }],
  ['〔编辑 闻涛 郭颖〕', { editor: '闻涛 郭颖' }],
  ['责任编辑 钟灵', { editor: '钟灵' }],
  ['林志豪、王嘉 报道', { author: '林志豪、王嘉' }],
  ['吴新慧 报道/摄影', { author: '吴新慧' }],
  ['（孙阿福 口述）', { author: '孙阿福' }],
  ['（文/图　孙阿福　编辑　贺磊）', { author: '孙阿福', editor: '贺磊' }],
  ['图·文 孙阿福 责任编辑 贺磊', { author: '孙阿福', editor: '贺磊' }],
  ['孙阿福 文', { author: '孙阿福' }],
  ['孙阿福 发自渡口', { author: '孙阿福' }],
  ['（王刚 摄）', { photographer: '王刚' }],
  ['记者 会见 编辑 部', {}],
  ['编辑 校对 审核', {}],
  ['比赛现场 摄影', {}],
  ['', {}],
])('%j gives %j', (line, expected) => expect(fields(line)).toEqual(expected));
