import { expect, test } from 'vitest';
import { takeGluedCredits } from '../../../src/import/extract/glued-credit.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = '秤星已经磨平，老街上的商户等了三个月，本月由计量所的师傅重新校准，逐一登记。';
const take = (ending: string) => takeGluedCredits([paragraph(prose + ending), paragraph('桥头的茶摊也重新开张。')]);

test.each([
  ['「這樣就好。」報導．攝影╱尤美玲', '尤美玲'],
  ['“总算准了。”本报记者尤三省', '本报记者尤三省'],
  ['文・圖／尤美玲', '尤美玲'],
  ['撰文&攝影：賀建國', '賀建國'],
  ['文和图：贺建国', '贺建国'],
  ['本刊特约记者 贺建国', '本刊特约记者 贺建国'],
  ['渡口晚报记者 贺建国', '记者 贺建国'],
  ['──文／贺建国', '贺建国'],
])('%s behind a sentence is a credit', (ending, author) => {
  const { blocks, claims, dropped } = take(ending);
  expect(claims.find(({ field }) => field === 'author')?.value).toBe(author);
  expect(dropped).toHaveLength(1);
  expect((blocks[0]!.text + dropped[0]!.text).replace(/\s/g, '')).toBe((prose + ending).replace(/\s/g, ''));
});

test.each([
  '记者尤三省上前问他。',
  '本报记者昨天到了渡口',
  '文／武双全的人不多',
  '記者沒有回答',
  '攝影╱尤美玲',
  '摄影/录像请进',
])('%s is text', (ending) => expect(take(ending)).toMatchObject({ claims: [], dropped: [] }));

test('a pen name counts behind the last paragraph alone', () => {
  expect(takeGluedCredits([paragraph(`${prose}文：青石板`)]).dropped).toHaveLength(1);
  const inner = [paragraph(`${prose}文：三分之二`), paragraph(prose)];
  expect(takeGluedCredits(inner)).toMatchObject({ blocks: inner, claims: [{ unvouched: true }], dropped: [] });
});

test('who edited it counts behind the last paragraph', () => {
  expect(takeGluedCredits([paragraph(`${prose}责任编辑：贺建国`)]).claims).toMatchObject([
    { field: 'editor', value: '贺建国' },
  ]);
});

test('behind a caption it stays', () => {
  expect(takeGluedCredits([paragraph('桥头的老秤。文／尤三省')]).claims).toEqual([]);
});

test('of several authors none is vouched for, and all stay', () => {
  const both = [paragraph(`${prose}文／尤三省`), paragraph(`${prose}文／贺建国`)];
  const { blocks, claims } = takeGluedCredits(both);
  expect(blocks).toEqual(both);
  expect(claims.every(({ unvouched }) => unvouched)).toBe(true);
});
