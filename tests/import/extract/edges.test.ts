import { describe, expect, test } from 'vitest';
import { cutCredits, cutEdgeCredit, cutTails, readEdges } from '../../../src/import/extract/edges.ts';
import { takeSummary } from '../../../src/import/extract/summary.ts';
import { paragraph } from '../../../src/import/page.ts';

const lines = (...texts: string[]) => texts.map((text) => paragraph(text));
const texts = (blocks: { text: string }[]) => blocks.map(({ text }) => text);

describe('credits at the end of a line', () => {
  test('become a line of their own', () => {
    expect(texts(cutCredits(paragraph('会员们到了广州 (责任编辑:石林)')))).toEqual([
      '会员们到了广州',
      '(责任编辑:石林)',
    ]);
    expect(texts(cutCredits(paragraph('會員們到了廣州。（編輯：石林）1070823')))).toEqual([
      '會員們到了廣州。',
      '（編輯：石林）1070823',
    ]);
  });

  test.each(['会员们到了广州（今广东）', '(责任编辑:石林)', '到会 (责任编辑:石林)', '会员们到了广州'])(
    'are none in %s',
    (text) => expect(texts(cutCredits(paragraph(text)))).toEqual([text]),
  );
});

test('the last paragraphs give their credits away, the first ones keep their dateline', () => {
  const { blocks, findings } = readEdges(
    lines('中新社温州十二月二日电 会员到会。', '会长发言。', '会议结束。（记者 张三）'),
  );
  expect(texts(blocks)).toEqual(['中新社温州十二月二日电 会员到会。', '会长发言。', '会议结束。']);
  expect(findings.claims.map(({ field, value }) => [field, value])).toEqual([
    ['source', '中新社'],
    ['author', '记者 张三'],
  ]);
  expect(findings.dropped).toEqual([{ text: '（记者 张三）', reason: 'byline' }]);
});

test('captions below the prose do not hide who signs its last paragraph', () => {
  const prose = '会员们到了广州，看了三家新开的厂，又同当地的商会谈了半天，约好明年春天再来。（尤三省）';
  const { blocks, findings } = readEdges(
    lines('第一段。', prose, '会场内外。（资料图片）', '厂房一角。（资料图片）', '会员合影。（资料图片）'),
  );
  expect(texts(blocks)[1]).toBe(prose.slice(0, -5));
  expect(findings.claims).toMatchObject([{ field: 'author', value: '尤三省' }]);
});

test('credits are read above the pictures that a text ends with, however long their captions are', () => {
  const picture = { ...paragraph(''), kind: 'image' as const };
  const caption = paragraph('公会的院子里，会员们围着老秤看了一个上午，会长站在中间，手里拿着砝码。');
  const text = '渡口的老秤今天在公会的院子里校准，会员们围着看了一个上午。（丁一夫）';
  const { findings } = readEdges([paragraph(text), picture, caption, picture, caption]);
  expect(findings.claims).toMatchObject([{ field: 'author', value: '丁一夫', flag: { kind: 'author-guessed' } }]);
});

test('a statement of provenance above the text is read and left out', () => {
  const { blocks, findings } = readEdges(lines('（转载自江城晨报，记者尤三省）', '老秤校准了。', '会议结束。'));
  expect(texts(blocks)).toEqual(['老秤校准了。', '会议结束。']);
  expect(findings.claims.map(({ value }) => value)).toEqual(['江城晨报', '记者尤三省']);
  expect(findings.dropped).toEqual([{ text: '（转载自江城晨报，记者尤三省）', reason: 'byline' }]);
});

describe('a summary', () => {
  const lead = '汝州市商会今日举行年会到会会员一百余人';

  test('is a first line without a full stop that the text begins with', () => {
    const taken = takeSummary(lines(lead, `${lead}，会长发言。`));
    expect(taken.summary).toBe(lead);
    expect(texts(taken.blocks)).toEqual([`${lead}，会长发言。`]);
    expect(taken.dropped).toEqual([{ text: lead, reason: 'summary' }]);
    expect(taken.flags).toMatchObject([{ kind: 'lead-is-summary' }]);
  });

  test.each([
    ['a sentence', [`${lead}。`, `${lead}，会长发言。`]],
    ['a line that the text does not repeat', [lead, '会长发言。']],
    ['a short line', ['年会', '年会开了。']],
    ['nothing', []],
  ])('is not %s', (_, given) => {
    const taken = takeSummary(lines(...given));
    expect(taken.summary).toBeNull();
    expect(texts(taken.blocks)).toEqual(given);
  });
});

test('the last line may say where the text is taken from', () => {
  const last = { ...paragraph('——选自《渡口》'), kind: 'heading' as const, level: 2 };
  const { blocks, findings } = readEdges([...lines('老秤用了八十年。', '它准了。'), last]);
  expect(texts(blocks)).toEqual(['老秤用了八十年。', '它准了。']);
  expect(findings.claims).toMatchObject([{ field: 'source', value: '渡口' }]);
});

test('a credit at the right edge of a title is a line of its own', () => {
  const cut = (text: string) => texts(cutEdgeCredit(paragraph(text)));
  expect(cut('○ 老秤與渡口                        文/尤三省')).toEqual(['○ 老秤與渡口', '文/尤三省']);
  for (const text of ['老秤與渡口 文/尤三省', '他说。      文/尤三省', '来源：渡口报      作者：尤三省'])
    expect(cut(text)).toEqual([text]);
});

test('the end that a system prints below each text is dropped where it ends one; the writer’s own word stays', () => {
  for (const end of ['（全文完）', '(全文完)', '——全文完——', '[本文完]']) {
    const { blocks, findings } = readEdges(lines('老秤重新校准。', end));
    expect(texts(blocks)).toEqual(['老秤重新校准。']);
    expect(findings.dropped).toEqual([{ text: end, reason: 'chrome' }]);
  }
  const kept = ['老秤重新校准。', '（全文完）', '渡口公会编。', '完'];
  expect(texts(readEdges(lines(...kept)).blocks)).toEqual(kept);
});

test('a label that announces the text is none of it; the explanation of a letter is', () => {
  const read = (...all: string[]) => texts(readEdges(lines(...all)).blocks);
  expect(read('内容：', '会员们到了广州。')).toEqual(['会员们到了广州。']);
  expect(read('說明：', '会员们到了广州。')).toEqual(['說明：', '会员们到了广州。']);
  expect(readEdges(lines('内容：', '会员们到了广州。')).findings.dropped).toEqual([
    { text: '内容：', reason: 'field-label' },
  ]);
});

test('items are the paragraphs where a page is set in a list', () => {
  const items = lines('【文/渡口日报 尤三省】老秤昨天校准。', '会员到会。（责任编辑：贺大有）').map((block) => ({
    ...block,
    kind: 'item' as const,
  }));
  const named = (blocks: typeof items) => readEdges(blocks).findings.claims.map(({ value }) => value);
  expect(named(items)).toEqual(['渡口日报', '尤三省', '贺大有']);
  expect(readEdges([...lines('老秤'), ...items]).findings.claims).toEqual([]);
});

test('a foreign name alone above the prose signs it, which is told', () => {
  const prose = '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月由公会请来县里的师傅重新校准。';
  const { blocks, findings } = readEdges(lines('老秤重新校准的那一天，全街的人都来了。', '麦麦提·吐尔逊', prose));
  expect(texts(blocks)).not.toContain('麦麦提·吐尔逊');
  expect(findings.claims).toMatchObject([{ value: '麦麦提·吐尔逊', flag: { kind: 'author-guessed' } }]);
  expect(texts(readEdges(lines('渡口·老街', prose)).blocks)).toContain('渡口·老街');
});

test.each([
  ['作者：尤三省 贺大有', { author: '尤三省 贺大有' }],
  ['撰文：尤三省　編輯：賀大有', { author: '尤三省', editor: '賀大有' }],
  ['老秤昨天校准。', {}],
])('who wrote, behind the label in a last line that is set as a quotation: %s', (text, expected) => {
  const quote = lines(text).map((block) => ({ ...block, kind: 'quote' as const }));
  const { blocks, findings } = readEdges([...lines('老秤昨天校准，街坊到场观看，散会已是黄昏。'), ...quote]);
  expect(Object.fromEntries(findings.claims.map(({ field, value }) => [field, value]))).toEqual(expected);
  expect(blocks).toHaveLength(Object.keys(expected).length > 0 ? 1 : 2);
});

test('the link back to a portal, glued to the last word, is a line of its own', () => {
  const cut = (text: string) => texts(lines(text).flatMap(cutTails));
  expect(cut('老秤昨天校准。返回渡口，查看更多')).toEqual(['老秤昨天校准。', '返回渡口，查看更多']);
  expect(cut('責任編輯：尤三省 返回渡口，查看更多')).toEqual(['責任編輯：尤三省', '返回渡口，查看更多']);
  expect(cut('会员们到了广州（责任编辑：尤三省）返回渡口，查看更多')).toHaveLength(3);
  expect(cut('返回渡口，查看更多')).toEqual(['返回渡口，查看更多']);
  expect(cut('会员们返回渡口，查看更多老秤。')).toHaveLength(1);
});
