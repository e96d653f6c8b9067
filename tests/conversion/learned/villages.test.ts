import { describe, expect, test } from 'vitest';
import { isVillageByText, namesVillages } from '../../../src/conversion/learned/villages.ts';

const isVillage = (text: string, inside: number): boolean => isVillageByText(text, text.indexOf('里'), inside);

describe('a name that its sentence defines', () => {
  test.each([
    '长治里是清代凤山县辖下的一个里，包括今日的湖内。',
    '维新里，是清朝时期台湾县的行政区划，今属路竹。',
    '半屏里，台湾清治时期的行政区划之一。',
    '德化里，是恒春县辖下十三里之一。',
    '至厚里，为清末恒春县的行政区划。',
  ])('%s: a division, even where the model thinks of "inside"', (text) => {
    expect(isVillage(text, 0.99)).toBe(true);
    expect(isVillage(text, 0.999)).toBe(false);
  });

  test.each([
    '院子里是日治时期留下的老井。',
    '教室里，行政区划的地图挂在墙上。',
    '展厅里，行政区域图引人注目。',
    '庙宇里是清代的匾额。',
    '故事里，是明朝末年的一位将军。',
    '他在长治里是清代凤山县的一个里。',
  ])('%s: what is inside something is none', (text) => {
    expect(isVillage(text, 0.9)).toBe(false);
  });
});

test('beside another in a list a name is one, where the text speaks of villages', () => {
  expect(isVillage('富力里、新生里、永安里活动中心', 0.6)).toBe(true);
  expect(isVillage('富力里、新生里、永安里活动中心', 0.8)).toBe(false);
  expect(isVillage('抽屉里有信，里长说', 0.6)).toBe(false);
});

test.each(['区/里每周监测', '各里设站', '逐里拜访', '雾里薛社是平埔族的部落', '自奇里岸（今唭哩岸）始'])(
  '%s speaks of villages',
  (text) => {
    expect(namesVillages.test(text)).toBe(true);
  },
);

test.each(['院子里种花', '各里面都有', '报告里写道'])('%s does not', (text) => {
  expect(namesVillages.test(text)).toBe(false);
});
