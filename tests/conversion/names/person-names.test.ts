/** Covers src/conversion/names/name-data.ts and src/conversion/names/yu.ts too. */
import { expect, test } from 'vitest';
import { createConverter } from '../../../src/conversion/index.ts';

const { convert } = createConverter({ to: 'zh-Hant', region: 'tw' });

const titles =
  '会长 常务副会长 秘书长 市委书记 主席 主任 部长 县长 董事长 总经理 教授 理事 企业家 记者 监事长 老板'.split(' ');
const surnames: Record<string, string> = {
  于: '于',
  余: '余',
  范: '范',
  岳: '岳',
  郁: '郁',
  游: '游',
  涂: '涂',
  胡: '胡',
  姜: '姜',
  沈: '沈',
  叶: '葉',
  钟: '鍾',
  谷: '谷',
  曲: '曲',
  党: '党',
};
const given: Record<string, string> = {
  洪涛: '洪濤',
  斌: '斌',
  丽华: '麗華',
  志强: '志強',
  晓东: '曉東',
  文: '文',
  立新: '立新',
  伟: '偉',
  秀英: '秀英',
  云峰: '雲峰',
  学军: '學軍',
  新民: '新民',
  子豪: '子豪',
  鹏: '鵬',
};
const follow: Record<string, string> = {
  表示: '表示',
  指出: '指出',
  '，': '，',
  主持会议: '主持會議',
  在会上发言: '在會上發言',
  一行: '一行',
  率团考察: '率團考察',
  致辞: '致辭',
  认为: '認為',
  '、': '、',
};

test('nearly all names after a title keep their surname', () => {
  const wrong: string[] = [];
  let all = 0;
  for (const title of titles)
    for (const [surname, form] of Object.entries(surnames))
      for (const [name, nameForm] of Object.entries(given))
        for (const [after, afterForm] of Object.entries(follow)) {
          all++;
          const expected = convert(title) + form + nameForm + afterForm;
          const converted = convert(title + surname + name + after);
          if (converted !== expected) wrong.push(converted);
        }
  expect(1 - wrong.length / all, wrong.slice(0, 10).join(' ')).toBeGreaterThanOrEqual(0.99);
});

const ordinary: Record<string, string> = {
  于会上指出: '於會上指出',
  于2016年当选: '於2016年當選',
  于昨日宣布: '於昨日宣布',
  于去年底离任: '於去年底離任',
  于北京会见客商: '於北京會見客商',
  于百忙之中抽空: '於百忙之中抽空',
  于国庆期间慰问: '於國慶期間慰問',
  余下的任期: '餘下的任期',
  余额不足: '餘額不足',
  范围内的工作: '範圍內的工作',
  后来当选: '後來當選',
  干事创业: '幹事創業',
  关于发展的建议: '關於發展的建議',
  由于工作原因: '由於工作原因',
  征求意见: '徵求意見',
  岳父: '岳父',
  游览景区: '遊覽景區',
};

test('no ordinary word after a title is taken for a name', () => {
  for (const title of titles)
    for (const [text, expected] of Object.entries(ordinary))
      expect(convert(title + text)).toBe(convert(title) + expected);
});
