/** Look-alikes in texts that are not those the margin was measured on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAlikes } from '../../src/conversion/index.ts';

const told = (text: string): string[] => lookAlikes(text).map(({ at, better }) => text[at] + better);

describe('a look-alike that makes no word', () => {
  test.each([
    ['理事会己经换届', '己已'],
    ['会员享有同等侍遇', '侍待'],
    ['清明节扫幕', '幕墓'],
    ['向灾区捐献棉祆并募集善款', ''],
    ['这批贷物己经运抵', '贷货 己已'],
    ['候鳥與侯鳥', '侯候'],
    ['章程業巳修正', '巳已'],
    ['期未考试', '未末'],
  ])('%s', (text, expected) => expect(told(text).join(' ')).toBe(expected));
});

test('what is a word, a name or a sign of its own is none', () => {
  for (const text of [
    '自己动手，知己知彼',
    '周末期末，未来未必',
    '人士与土地，曰：可',
    '侯先生等候已久',
    '亨通集团享誉海外',
    '竞赛竟然结束',
    '提撥經費是重要的一環',
    '',
  ])
    expect([text, told(text)]).toEqual([text, []]);
});

test('offsets lie in the text, and what is proposed is another character', () => {
  const character = fc.constantFrom(...'会务己已经末未来人土士到访曰日报货贷款享亨受，。 A張髮𠮷');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const { at, better, start, end } of lookAlikes(text)) {
        expect(start).toBeLessThanOrEqual(at);
        expect(at).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(better).not.toBe(text[at]);
      }
    }),
  );
});

test.each([
  '严禁在河道内取土',
  '管道埋设深度',
  '扬尘污染防治',
  '公益创投项目',
  '增加近千件',
  '渔船一季不下千艘',
  '鱼苗放生千尾',
  '锦旗送出千面',
  '三菜一汤',
  '重要一环',
  '屆期未改正者',
  '國手楊合貞',
  '土雞場檢出',
  '振興券入園',
  '分租套房',
])('an established word that the lexicon lacks: %s', (text) => expect(lookAlikes(text)).toEqual([]));
