import { describe, expect, test } from 'vitest';
import { outletAlone, readEnding, readEndings } from '../../../src/import/extract/ending.ts';
import type { Claim } from '../../../src/import/page.ts';

const fields = (claims: Claim[]) => Object.fromEntries(claims.map(({ field, value }) => [field, value]));

describe('an ending', () => {
  test.each([
    ['会议结束。（责任编辑：尤三省）', '会议结束。', { editor: '尤三省' }],
    ['会议结束。（记者 尤三省）', '会议结束。', { author: '记者 尤三省' }],
    ['会议结束。（河口社記者尤三省台北18日電）', '会议结束。', { source: '河口社', author: '記者尤三省' }],
    ['会议结束。（学生记者 尤三省 图 贺大有）', '会议结束。', { author: '学生记者 尤三省', photographer: '贺大有' }],
    ['会议结束。（据《乡音》）', '会议结束。', { source: '乡音' }],
    ['（据江城日报报道）', '', { source: '江城日报' }],
    ['（据5月6日《江城日报》）', '', { source: '江城日报' }],
    ['会议结束。（江城日报/南区）', '会议结束。', { source: '江城日报' }],
    ['（作者系公会副秘书长尤三省）', '', { author: '尤三省' }],
    ['会议结束。（原载《渡口》，作者尤三省）', '会议结束。', { source: '渡口', author: '尤三省' }],
    ['（江城社河口5月6日电）', '', { source: '江城社' }],
    ['（渡口公会 尤三省）', '', { author: '尤三省' }],
    ['会议结束。（江城手机报记者 尤三省/图 河口在线）', '会议结束。', { author: '记者 尤三省', source: '江城手机报' }],
    ['会议结束！（评论员 尤三省 贺大有）', '会议结束！', { author: '评论员 尤三省 贺大有' }],
    ['会议结束。（封面制图：贺大有）', '会议结束。', {}],
    ['会议结束。（渡口网编辑 尤三省）', '会议结束。', { editor: '尤三省' }],
    ['（尤三省/文 贺大有/图）', '', { author: '尤三省', photographer: '贺大有' }],
    ['（尤三省　记于河口）', '', { author: '尤三省' }],
    ['（本报综合）', '', {}],
    ['（尤三省、贺大有）', '', { author: '尤三省、贺大有' }],
  ])('%s', (text, rest, expected) => {
    const ending = readEnding(text);
    expect(ending.text).toBe(rest);
    expect(fields(ending.claims)).toEqual(expected);
  });
  test.each(['会议结束。（全文完）', '（全文完）', '会议结束（尤三省 摄）', '会议在渡口（今桥头）'])(
    '%s stays',
    (text) => expect(readEnding(text)).toEqual({ text, claims: [] }),
  );
  test('two or three characters in brackets are a guess, and told', () => {
    expect(readEnding('会议结束。（尤三省）').claims).toMatchObject([
      { value: '尤三省', flag: { kind: 'author-guessed' } },
    ]);
  });
});

test.each([
  ['老秤重新校准。（河口晚报）', '老秤重新校准。', { source: '河口晚报' }],
  ['（河口晚报）', '', { source: '河口晚报' }],
  ['——河口晚报', '', { source: '河口晚报' }],
  ['——尤三省', '', { author: '尤三省' }],
  ['（尤三省 写于二〇〇八年冬）', '', { author: '尤三省' }],
  ['（作者尤三省为公会理事）', '', { author: '尤三省' }],
  ['——老秤', '——老秤', {}],
  ['（本报）', '', {}],
  ['他把它叫作（河口晚报）', '他把它叫作（河口晚报）', {}],
])('the end of %s', (text, rest, expected) => {
  const ending = readEnding(text);
  expect([ending.text, fields(ending.claims)]).toEqual([rest, expected]);
});

test('two names may stand in it without a blank; a word of four characters is none', () => {
  for (const names of ['朱三、何平', '尤三省何平', '尤三何以平'])
    expect(readEnding(`会员们到了广州。（${names.replace('、', '')}）`), names).toMatchObject({
      text: '会员们到了广州。',
      claims: [{ field: 'author', value: names, flag: { kind: 'author-guessed' } }],
    });
  for (const words of ['全文如下', '货真价实', '花园酒店'])
    expect(readEnding(`会员们到了广州。（${words}）`), words).toMatchObject({ claims: [] });
});

test('a paper alone in a bracket', () => {
  expect(fields(outletAlone('【河口晚报】'))).toEqual({ source: '河口晚报' });
  expect(['【本报】', '【老秤】', '河口晚报', '【河口晚报】昨日'].flatMap(outletAlone)).toEqual([]);
});

test.each([
  ['老秤校准了。”（尤三省 河口报道）', '老秤校准了。”', { author: '尤三省' }],
  [
    '老秤校准了。（渡口报·渡口网记者 尤三省 来源：渡口日报）',
    '老秤校准了。',
    { author: '记者 尤三省', source: '渡口日报' },
  ],
  ['老秤校准了（尤三省 河口报道）', '老秤校准了（尤三省 河口报道）', {}],
])('who reported, and from where or for whom: %s', (text, rest, expected) => {
  const ending = readEnding(text);
  expect([ending.text, fields(ending.claims)]).toEqual([rest, expected]);
});

test.each([
  ['老秤校准了。（记者尤三省）（来源：河口报）', '老秤校准了。', { author: '记者尤三省', source: '河口报' }],
  [
    '老秤校準了。（記者 尤三省）( 稿件來源：河口線上/臨江頻道 )',
    '老秤校準了。',
    { author: '記者 尤三省', source: '河口線上/臨江頻道' },
  ],
  [
    '老秤校准了。（记者 尤三省 通讯员 冯四喜）（河口日报）',
    '老秤校准了。',
    { author: '记者 尤三省 通讯员 冯四喜', source: '河口日报' },
  ],
  [
    '老秤校准了。（文/尤三省）（来源：河口网）（责任编辑：冯四喜）',
    '老秤校准了。',
    { author: '尤三省', source: '河口网', editor: '冯四喜' },
  ],
  ['老秤校准了。（人名均为化名）（记者尤三省）', '老秤校准了。（人名均为化名）', { author: '记者尤三省' }],
  ['老秤校准了。（附表略）（详见附件）', '老秤校准了。（附表略）（详见附件）', {}],
])('brackets one behind the other: %s', (text, rest, expected) => {
  const ending = readEndings(text);
  expect([ending.text, fields(ending.claims)]).toEqual([rest, expected]);
});

test('who wrote stands behind the last sentence with what he is and where', () => {
  expect(readEnding('会员们到了广州。（尤三省 江苏省渡口市双语实验小学教师）')).toMatchObject({
    text: '会员们到了广州。',
    claims: [{ field: 'author', value: '尤三省' }],
  });
});
