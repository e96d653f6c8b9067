import { expect, test } from 'vitest';
import {
  creditBeforeLabel,
  isCreditLine,
  outletReporter,
  readCredits,
  readRoles,
  readSentLine,
} from '../../../src/import/extract/credit-line.ts';

const read = (text: string) => readCredits(text)?.map(({ field, value }) => [field, value]);

test.each([
  ['（名誉理事长 尤三省 撰）', [['author', '尤三省']]],
  ['（尤三省 记）', [['author', '尤三省']]],
  [
    '（会员部 尤三省 撰稿 二〇一二年五月）',
    [
      ['author', '尤三省'],
      ['date', '2012-05'],
    ],
  ],
  [
    '渡口晚报记者 尤三省 摄影 贺大有',
    [
      ['source', '渡口晚报'],
      ['author', '记者 尤三省'],
      ['photographer', '贺大有'],
    ],
  ],
  [
    '（作者：尤三省　　转自《渡口通讯》2006年第3期）',
    [
      ['source', '《渡口通讯》2006年第3期'],
      ['author', '尤三省'],
    ],
  ],
  [
    '尤三省　2010年3月15日夜于河口',
    [
      ['author', '尤三省'],
      ['date', '2010-03-15'],
    ],
  ],
  [
    '通訊員 尤三省　轉載自《渡口商報》',
    [
      ['source', '渡口商報'],
      ['author', '通訊員 尤三省'],
    ],
  ],
  ['記者尤三省／河口報導', [['author', '記者尤三省']]],
  ['尤三省、贺大有 报道/摄影', [['author', '尤三省、贺大有']]],
  [
    '尤三省 编辑 贺大有',
    [
      ['author', '尤三省'],
      ['editor', '贺大有'],
    ],
  ],
  ['责任编辑：尤三省　校对：贺大有', [['editor', '尤三省']]],
  [
    '（渡口网记者尤三省 贺大有对本文亦有贡献）',
    [
      ['source', '渡口网'],
      ['author', '记者尤三省 贺大有'],
    ],
  ],
  [
    '撰文：渡口融媒 尤三省',
    [
      ['source', '渡口融媒'],
      ['author', '尤三省'],
    ],
  ],
  [
    '采写/摄影：渡口晚报见习记者 尤三省',
    [
      ['source', '渡口晚报'],
      ['author', '见习记者 尤三省'],
    ],
  ],
  ['监制：贺大有 文字 | 尤三省 海报 | 方一平', [['author', '尤三省']]],
])('%s is read word by word', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  '尤三省　贺大有',
  '会长 尤三省',
  '会议由会长尤三省主持',
  '文明和谐',
  '编辑部',
  '二月十八日于河口',
  '本报记者在渡口',
])('%s is none', (text) => expect(read(text)).toBeUndefined());

test('who took the picture is no credit of the text', () => {
  expect(isCreditLine('（摄影：尤三省）')).toBe(false);
  expect(isCreditLine('（文/尤三省　图/贺大有）')).toBe(true);
});

const roles = (line: string) => Object.fromEntries(readRoles(line, 4).map(({ field, value }) => [field, value]));

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
])('%j gives %j', (line, expected) => expect(roles(line)).toEqual(expected));

test.each([
  ['渡口新闻记者 尤三省', { outlet: '渡口新闻', author: '记者 尤三省' }],
  ['渡口新闻首席记者 尤三省 贺大有', { outlet: '渡口新闻', author: '首席记者 尤三省 贺大有' }],
  ['渡口日报·河口客户端记者尤三省', { outlet: '渡口日报·河口客户端', author: '记者尤三省' }],
  ['整合 渡口日报记者 尤三省', { outlet: '渡口日报', author: '记者 尤三省' }],
  ['渡口商报记者尤三省/文受访者供图', { outlet: '渡口商报', author: '记者尤三省' }],
  ['渡口手机报记者 尤三省/图 河口在线', { outlet: '渡口手机报', author: '记者 尤三省' }],
  ['尤三省 渡口日报评论委员', { outlet: '渡口日报', author: '尤三省' }],
  ['渡口晚報記者　尤三省', { outlet: '渡口晚報', author: '記者　尤三省' }],
  ['《老秤》作者 尤三省', { outlet: '老秤', author: '尤三省' }],
  ['《老秤》记者 尤三省', { outlet: '老秤', author: '记者 尤三省' }],
])('%s', (line, said) => expect(outletReporter(line)).toEqual(said));

test.each([
  '本报记者 尤三省',
  '渡口新闻记者 来到码头',
  '渡口码头记者 尤三省',
  '渡口新闻记者会',
  '尤三省 渡口码头评论员',
  '《老秤》尤三省',
  '渡口新闻记者 尤三省 今天到了码头。',
])('%s is no such line', (line) => expect(outletReporter(line)).toBeUndefined());

test('a name that ends like what was done stays whole', () => {
  expect(outletReporter('渡口新闻记者 尤三文')).toEqual({ outlet: '渡口新闻', author: '记者 尤三文' });
  expect(outletReporter('渡口新闻记者 尤三省文/图')).toEqual({ outlet: '渡口新闻', author: '记者 尤三省' });
});

test('who took the pictures stands behind', () => {
  const read = outletReporter('河口新闻·渡口传媒记者 尤三省/文 贺大有/图');
  expect(read?.author).toBe('记者 尤三省');
});

const fieldsOf = (line: string) => Object.fromEntries(readSentLine(line).map(({ field, value }) => [field, value]));

test.each([
  ['河口社 原作者 尤三省', { source: '河口社', author: '尤三省' }],
  ['《渡口晚报》 特约撰稿人 尤三省', { source: '渡口晚报', author: '特约撰稿人 尤三省' }],
  [
    '渡口晚报 首席记者 尤三省 编辑 贺大有 校对 方一平',
    { source: '渡口晚报', author: '首席记者 尤三省', editor: '贺大有' },
  ],
  ['渡口晚报 责编 贺大有', { source: '渡口晚报', editor: '贺大有' }],
  ['每经记者 尤三省 每经编辑 贺大有', { source: '每经', author: '记者 尤三省', editor: '贺大有' }],
])('%s', (line, fields) => expect(fieldsOf(line)).toEqual(fields));

test.each(['渡口晚报 今日要闻', '本报 编辑 贺大有', '老秤 作者 尤三省', '渡口晚报 作者 很多'])('%s is none', (line) =>
  expect(readSentLine(line)).toEqual([]),
);

const fields = (text: string) => Object.fromEntries(creditBeforeLabel(text).map(({ field, value }) => [field, value]));

test.each([
  ['渡口报·渡口网记者 尤三省 来源：渡口日报', { author: '记者 尤三省', source: '渡口日报' }],
  ['记者 尤三省 来源：渡口日报', { author: '记者 尤三省', source: '渡口日报' }],
  ['来源：渡口日报', {}],
  ['老秤校准 来源：渡口日报', {}],
  ['记者 尤三省', {}],
])('%s', (text, expected) => expect(fields(text)).toEqual(expected));
