import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinTitleLines } from '../../../src/import/extract/title-lines.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const texts = (blocks: { text: string }[]) => blocks.map(({ text }) => text);
const half = (text: string, hints: Partial<Hints> = {}) => paragraph(text, { large: true, ...hints });
const lower = (text: string, hints: Partial<Hints> = {}) => half(text, { continues: true, ...hints });

test('two lines that are set as one heading are one title', () => {
  expect(texts(joinTitleLines([half('码头仓库失火'), lower('两家会员受损')], { titles: [] }))).toEqual([
    '码头仓库失火 两家会员受损',
  ]);
  expect(texts(joinTitleLines([half('码头仓库失火：'), lower('两家会员受损')], { titles: [] }))).toEqual([
    '码头仓库失火：两家会员受损',
  ]);
});

test('two lines that the head declares as one are one title, however they are set', () => {
  const plain = [paragraph('码头仓库失火'), paragraph('两家会员受损', { continues: true })];
  expect(texts(joinTitleLines(plain, { titles: ['码头仓库失火 两家会员受损'] }))).toHaveLength(1);
  expect(texts(joinTitleLines(plain, { titles: ['江城商会'] }))).toHaveLength(2);
});

test('two headings that the head declares as one are one title, whatever element holds each', () => {
  const heading = (text: string) => ({ ...paragraph(text), kind: 'heading' as const });
  const blocks = [heading('码头仓库失火'), heading('两家会员受损')];
  expect(texts(joinTitleLines(blocks, { titles: ['码头仓库失火 两家会员受损'] }))).toEqual([
    '码头仓库失火 两家会员受损',
  ]);
  expect(joinTitleLines(blocks, { titles: ['码头仓库失火'] })).toEqual(blocks);
});

test.each<[string, ReturnType<typeof paragraph>[]]>([
  ['lines of two elements', [half('码头仓库失火'), half('两家会员受损')]],
  ['three lines', [half('一更天'), lower('二更天'), lower('三更天')]],
  ['a subtitle', [half('码头仓库失火'), lower('——两家会员受损')]],
  ['a date', [half('码头仓库失火'), lower('2004年12月31日')]],
  ['a label', [half('码头仓库失火'), lower('来源：江城日报')]],
  ['a sentence', [half('码头仓库失火。'), lower('两家会员受损')]],
  ['a menu', [half('商会简介', { linked: 1 }), lower('会员名录', { linked: 1 })]],
  ['lines below the prose', [paragraph('船'.repeat(50)), half('码头仓库失火'), lower('两家会员受损')]],
])('%s are left', (_, blocks) => expect(joinTitleLines(blocks, { titles: [] })).toEqual(blocks));

test('a first line that ends with a dash is half of a title, wherever the markup has the other', () => {
  const lines = [half('码头仓库的昨天与今天－－'), half('两家会员的来信'), paragraph('船'.repeat(50))];
  expect(texts(joinTitleLines(lines, { titles: [] }))[0]).toBe('码头仓库的昨天与今天－－两家会员的来信');
  const signed = [half('码头仓库的昨天——'), half('贺建国')];
  expect(joinTitleLines(signed, { titles: [] })).toEqual(signed);
});

test('markup stays on its words', () => {
  const marked = { ...lower('  两家会员受损'), marks: [{ type: 'strong' as const, start: 2, end: 4 }] };
  const [title] = joinTitleLines([half('码头仓库失火'), marked], { titles: [] });
  expect(title!.marks.map(({ start, end }) => title!.text.slice(start, end))).toEqual(['两家']);
});

test('no character is lost, whatever the lines are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.boolean(), fc.boolean())), (lines) => {
      const blocks = lines.map(([text, large, continues]) => paragraph(text, { large, continues }));
      const bare = (all: { text: string }[]) => texts(all).join('').replace(/\s/g, '');
      expect(bare(joinTitleLines(blocks, { titles: [] }))).toBe(bare(blocks));
    }),
  );
});

test('a title of several lines is one where the head declares it', () => {
  const law = [
    paragraph('渡口公会会员大会'),
    paragraph('关于校准老秤及调整2007', { continues: true }),
    paragraph('年秤税的决议', { continues: true }),
  ];
  expect(texts(joinTitleLines(law, { titles: ['渡口公会会员大会关于校准老秤及调整2007 年秤税的决议'] }))).toEqual([
    '渡口公会会员大会关于校准老秤及调整2007年秤税的决议',
  ]);
  expect(texts(joinTitleLines(law, { titles: ['渡口公会'] }))).toHaveLength(3);
});

test('a title in two headings is one where a table of fields has it whole', () => {
  const heading = (text: string) => ({ ...paragraph(text), kind: 'heading' as const, level: 2 });
  const table = { ...paragraph('信息名称：\t关于公布渡口老秤重新校准及核定结果的通知'), kind: 'table' as const };
  const halves = [heading('关于公布渡口老秤重新校准'), heading('及核定结果的通知')];
  expect(joinTitleLines([table, ...halves], { titles: [] }).map(({ text }) => text)[1]).toMatch(
    /校准.*及核定结果的通知$/,
  );
  expect(joinTitleLines(halves, { titles: [] })).toHaveLength(2);
});
