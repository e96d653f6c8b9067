import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { outletAtDay } from '../../../src/import/extract/day-and-outlet.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const sources = (text: string, hints: Partial<Hints> = {}, zone: Classified['zone'] = 'head') =>
  outletAtDay({ block: paragraph(text, hints), label: 'chrome', zone, margin: 3, features: {} }).map(
    ({ value }) => value,
  );

test.each([
  ['2019-10-05 08:09渡口日报评论（人参与）', '渡口日报'],
  ['2019-10-05 00:54渡口日报客户端评论(人参与)', '渡口日报客户端'],
  ['2011年4月2日 渡口网 我要评论', '渡口网'],
  ['2011-04-02 08:09 渡口晚报 分享 收藏 打印', '渡口晚报'],
  ['2011-04-02 渡口電視 手機看', '渡口電視'],
  ['2019-10-05 08:09渡口FM评论（人参与）', '渡口FM'],
  ['2019-10-05 08:09老街坊说评论（3人参与）', '老街坊说'],
])('the outlet of %s is %s', (text, outlet) => expect(sources(text)).toEqual([outlet]));

test.each([
  '2011-04-02 08:09 评论（12人参与）',
  '2011-04-02 老秤校准 评论',
  '渡口网 2011-04-02 评论',
  '2011-04-02 至 2011-04-09 渡口网 评论',
  '2011-04-02 本网 评论',
])('%s names none', (text) => expect(sources(text)).toEqual([]));

test('what sibling pages share, and what stands below the text, is of the site', () => {
  const text = '2011-04-02 渡口网 分享';
  expect([sources(text, { repeated: 3 }), sources(text, {}, 'tail')]).toEqual([[], []]);
});
