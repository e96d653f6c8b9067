import { expect, test } from 'vitest';
import {
  balanced,
  endOfPerson,
  endOfValue,
  isRemark,
  tidy,
  withoutDescription,
  withoutPage,
  withoutProvince,
  withoutRequest,
  withoutTown,
  withoutVerb,
} from '../../../src/import/extract/values.ts';

test.each([
  ['【豫商网】', '豫商网'],
  [' 张三，', '张三'],
  ['张三（本报）', '张三（本报）'],
  ['：张三 |', '张三'],
  ['张三 ·', '张三'],
  ['张三丨', '张三'],
  ['《工人日报》', '工人日报'],
  ['工人日报（', '工人日报'],
  ['《工人日报》副刊', '《工人日报》副刊'],
  ['［尤三省］', '尤三省'],
])('the value %s is %s', (value, bare) => expect(tidy(value)).toBe(bare));

test.each([
  ['孙阿福（理发师傅）', '孙阿福'],
  ['孙阿福(宁波)', '孙阿福'],
  ['孙阿福（文/图）', '孙阿福（文/图）'],
  ['孫阿福（渡口文書）', '孫阿福'],
  ['孙阿福（渡口中文学校）', '孙阿福'],
  ['孙阿福先生', '孙阿福'],
  ['孙阿福　名誉会长', '孙阿福'],
  ['孙先生', '孙先生'],
  ['本報記者 孫阿福 文／圖', '本報記者 孫阿福'],
  ['记者 孙阿福 报道', '记者 孙阿福'],
  ['孙阿福（江城日报）', '孙阿福（江城日报）'],
  ['本报驻雅加达记者 孙阿福', '本报记者 孙阿福'],
  ['本報駐雅加達記者孫阿福', '本報記者孫阿福'],
  ['驻守边关的孙阿福', '驻守边关的孙阿福'],
  ['孫阿福 Ah-Fook Suen', '孫阿福'],
  ['孙阿福 admin', '孙阿福 admin'],
  ['本报记者 孙阿福 宁波报道', '本报记者 孙阿福'],
  ['记者 孙阿福 贺大有', '记者 孙阿福 贺大有'],
])('%s without what is said of the person is %s', (value, bare) => expect(withoutDescription(value)).toBe(bare));

test.each([
  ['张三）2018', '张三'],
  ['晚报（洛阳', '晚报（洛阳'],
  ['晚报（洛阳）】', '晚报（洛阳）'],
  ['张三', '张三'],
])('%s is %s where brackets balance', (value, expected) => expect(balanced(value)).toBe(expected));

test.each([
  ['晚报 | 作者', '晚报'],
  ['晚报(洛阳)　有12人参与', '晚报(洛阳)'],
  ['晚报] [打印]', '晚报'],
  ['晚报 参与讨论(0)', '晚报'],
  ['晚报', '晚报'],
])('the value in %s is %s', (raw, value) => expect(raw.slice(0, endOfValue(raw)).trim()).toBe(value));

test.each([
  ['晚报(洛阳)', '晚报'],
  ['晚报（洛阳市）', '晚报'],
  ['日报（海外版）', '日报（海外版）'],
  ['日报（电子报）', '日报（电子报）'],
  ['渡口文化志（已获授权）', '渡口文化志'],
  ['《渡口》（有删节）', '《渡口》'],
  ['渡口日報（記者尤三省／左岸報導）', '渡口日報'],
  ['渡口会刊（授权版）', '渡口会刊（授权版）'],
])('%s without its town is %s', (value, expected) => expect(withoutTown(value)).toBe(expected));

test('a remark on the permission or the cuts', () => {
  expect(['已獲編者同意轉載', '略有删节', '后来改写过两次'].map(isRemark)).toEqual([true, true, false]);
});

test.each([
  ['刊於《渡口》', '《渡口》'],
  ['原载渡口报', '渡口报'],
  ['渡口报', '渡口报'],
  ['转载', '转载'],
])('%s without the word of taking over is %s', (value, outlet) => expect(withoutVerb(value)).toBe(outlet));

test.each([
  ['《渡口报》第3版', '渡口报'],
  ['《渡口》1996年年刊', '渡口'],
  ['《渡口》2009年第4期', '《渡口》2009年第4期'],
])('%s without its page is %s', (value, expected) => expect(withoutPage(value)).toBe(expected));

test.each([
  ['渡口晚报 河北', '渡口晚报'],
  ['渡口晚报 湖南频道', '渡口晚报 湖南频道'],
  ['渡口 河北', '渡口 河北'],
])('%s without the province of its account is %s', (value, expected) => expect(withoutProvince(value)).toBe(expected));

test.each([
  ['duke99，如若转载，请注明', 'duke99'],
  ['尤三省。未获许可不得转载', '尤三省'],
  ['尤三省，贺大有', '尤三省，贺大有'],
])('%s without what is asked behind it is %s', (value, expected) => expect(withoutRequest(value)).toBe(expected));

test('from where several reported is no part of their names', () => {
  expect(withoutDescription('特約撰稿人 尤三省 賀大有 發自北京 上海')).toBe('特約撰稿人 尤三省 賀大有');
  expect(withoutDescription('记者 尤三省 发自北京 贺大有')).toBe('记者 尤三省 发自北京 贺大有');
  expect(withoutDescription('记者 尤三省 实习生 贺大有 渡口报道')).toBe('记者 尤三省 实习生 贺大有');
});

test('a name of two characters set apart is one value', () => {
  expect(['尤　　明 2011', '尤三省  2011'].map(endOfPerson)).toEqual([4, 3]);
});

test('a button in brackets ends a value, though nothing parts them', () => {
  const values = ['渡口网【大 中 小】', '渡口網[列印]', '渡口日报[海外版]'];
  expect(values.map((value) => value.slice(0, endOfValue(value)))).toEqual(['渡口网', '渡口網', '渡口日报[海外版]']);
});
