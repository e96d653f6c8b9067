import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/import/extract/metadata.ts';
import { settle } from '../../../src/import/extract/settle.ts';

const read = (line: string) => {
  const { claims, flags } = readMetadata(line, false);
  const settled = settle(claims);
  return {
    ...Object.fromEntries(Object.values(settled.fields).map(({ field, value }) => [field, value])),
    flags: [...flags, ...settled.flags].map(({ kind }) => kind),
  };
};

test.each([
  ['摄影：周白榆 2010-04-19', { photographer: '周白榆', date: '2010-04-19', flags: [] }],
  ['责任编辑：周白榆 2010-04-19', { editor: '周白榆', date: '2010-04-19', flags: [] }],
  [
    '来源：《渡口日报》2010年4月19日A07版　记者 周白榆',
    { source: '渡口日报', date: '2010-04-19', author: '记者 周白榆', flags: [] },
  ],
  ['发文机关：渡口市商务局　公开日期：2010.4.19', { source: '渡口市商务局', date: '2010-04-19', flags: [] }],
  ['生成日期：2010.4.18　公开日期：2010.4.19', { date: '2010-04-19', flags: [] }],
  ['Paolo Confino 2010-04-19', { author: 'Paolo Confino', date: '2010-04-19', flags: ['author-doubtful'] }],
  ['2010-04-19 by Mei Yu', { author: 'Mei Yu', date: '2010-04-19', flags: ['author-doubtful'] }],
  ['AM EDT 2010-04-19', { date: '2010-04-19', flags: [] }],
  ['江苏 2010-04-19', { date: '2010-04-19', flags: [] }],
  ['信息员：周白榆', { author: '周白榆', flags: [] }],
  ['采写/周白榆 图/受访者提供', { author: '周白榆', photographer: '受访者提供', flags: [] }],
  ['发布单位：秘书处', { source: '秘书处', flags: ['source-doubtful'] }],
  ['来自：左岸', { flags: [] }],
  ['会议记录：周白榆', { author: '周白榆', flags: ['author-doubtful'] }],
  ['审稿：周白榆', { editor: '周白榆', flags: ['editor-doubtful'] }],
  ['审稿：周白榆 责任编辑：尤三省', { editor: '尤三省', flags: [] }],
  ['来自：左岸 来源：渡口日报', { source: '渡口日报', flags: [] }],
  ['来自手机客户端 2010-04-19', { date: '2010-04-19', flags: [] }],
  ['经办处室：渡口商会　2010-04-19', { source: '渡口商会', date: '2010-04-19', flags: ['source-doubtful'] }],
  ['《灯下集》 2010-04-19', { source: '灯下集', date: '2010-04-19', flags: ['source-doubtful'] }],
  ['《灯下集》雙月刊 2010-04-19', { source: '《灯下集》雙月刊', date: '2010-04-19', flags: [] }],
  [
    '來源／渡口時報 記者／周白榆 2010/04/19',
    { source: '渡口時報', author: '記者 周白榆', date: '2010-04-19', flags: [] },
  ],
  ['记者：周白榆　实习生：尤三省', { author: '记者 周白榆 实习生 尤三省', flags: [] }],
  ['作者：渡口日报 周白榆', { source: '渡口日报', author: '周白榆', flags: [] }],
  ['發表者：鄒白榆', { author: '鄒白榆', flags: [] }],
  ['作者：楼主：周白榆', { author: '周白榆', flags: [] }],
  ['来源：渡口日报第二版', { source: '渡口日报', flags: [] }],
  ['来源：渡口日报，转载请注明出处', { source: '渡口日报', flags: [] }],
  ['剪报来源：渡口日报', { source: '渡口日报', flags: [] }],
  ['作者：会员部', { flags: [] }],
  ['供稿：会员部', { source: '会员部', flags: ['source-doubtful'] }],
  ['供稿：周白榆', { author: '周白榆', flags: [] }],
  ['校对：周白榆　2010-04-19', { date: '2010-04-19', flags: [] }],
  ['发布者：会员部', { flags: [] }],
  ['口述：周白榆 整理：尤三省 2010-04-19', { author: '周白榆', date: '2010-04-19', flags: ['author-doubtful'] }],
  ['来源：会员单位　2010-04-19', { date: '2010-04-19', flags: [] }],
  ['来源：微信公众号“渡口商会”', { source: '渡口商会', flags: [] }],
  ['发布部门：渡口工商联（总商会）', { source: '渡口工商联（总商会）', flags: ['source-doubtful'] }],
  ['作者：周白榆 渡口工商会副主席', { author: '周白榆', flags: [] }],
  ['发布日期：2010-04-19　周白榆', { author: '周白榆', date: '2010-04-19', flags: [] }],
  ['来源：会员　周白榆', { author: '周白榆', flags: ['author-doubtful'] }],
  ['作者单位：渡口大学　作者：周白榆', { author: '周白榆', flags: [] }],
  ['来源：渡口时报　记者姓名：周白榆', { source: '渡口时报', author: '记者 周白榆', flags: [] }],
  ['作者：周白榆　http://www.example.com/', { author: '周白榆', flags: [] }],
  ['文教组供稿　2010-04-19', { source: '文教组', date: '2010-04-19', flags: ['source-doubtful'] }],
  ['渡口晚报／周白榆 2010-04-19', { source: '渡口晚报', author: '周白榆', date: '2010-04-19', flags: [] }],
  ['独家报道：周白榆 2010-04-19', { author: '周白榆', date: '2010-04-19', flags: [] }],
  ['渡口乡讯第36期　2010年4月　周白榆', { source: '渡口乡讯', author: '周白榆', date: '2010-04', flags: [] }],
  ['公元二零一零年四月十九日', { date: '2010-04-19', flags: [] }],
  ['渡口商会 2010-04-19', { source: '渡口商会', date: '2010-04-19', flags: ['source-doubtful'] }],
  ['《灯下集》2010年第4期 2010-04-19', { source: '《灯下集》2010年第4期', date: '2010-04-19', flags: [] }],
])('%s', (line, expected) => expect(read(line)).toEqual(expected));

test.each([
  ['来源：渡口晚报 河北 举报', { source: '渡口晚报', flags: [] }],
  ['2010-04-19 来源：渡口晚报 参与互动', { source: '渡口晚报', date: '2010-04-19', flags: [] }],
  ['原创文章，作者：duke99，如若转载，请注明出处：https://duke.example/2010', { flags: [] }],
  ['News by: 渡口晚报', { source: '渡口晚报', flags: [] }],
])('what stands behind a value: %s', (line, expected) => expect(read(line)).toEqual(expected));

test.each([
  ['字号：小 中 大 2010-04-19 07:24 来源：渡口晚报', { source: '渡口晚报', date: '2010-04-19', flags: [] }],
  ['2010-04-19 · 转载自公众号：渡口晚报', { source: '渡口晚报', date: '2010-04-19', flags: [] }],
  ['责任编辑：周白榆_DK', { editor: '周白榆', flags: [] }],
  ['作者：原创 周白榆', { author: '周白榆', flags: [] }],
])('%s is read whole', (line, expected) => expect(read(line)).toEqual(expected));

test('the source ends before its reporter and from where he reported, and what else stands behind it is told', () => {
  expect(read('來源：渡口日報 記者 周白榆／河口報導')).toMatchObject({ source: '渡口日報', author: '記者 周白榆' });
  expect(read('来源：渡口晚报 编务小槐树').flags).toContain('source-doubtful');
});

test('who chose a text for the site fills no field', () => {
  expect(read('来源：渡口晚报 选稿：周白榆')).toEqual({ source: '渡口晚报', flags: [] });
});

test('Unix time behind the label of the day is the day in Beijing', () => {
  expect(read('发布时间：1699522538778 1699522538778 来源：渡口晚报')).toMatchObject({ date: '2023-11-09' });
  expect(read('发布时间：1699522538')).toMatchObject({ date: '2023-11-09' });
});
