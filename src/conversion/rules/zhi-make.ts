/**
 * 制 as "to make", 製, before a product that no dictionary has it with: 制冰厂, 制面师傅, 制伞工艺. Alone 制 is a system or
 * to restrain, and before 度, 定 or 约 it is part of another word; the noun behind the product tells them apart.
 */
import { none, type Rule, unitsOf } from '../engine/rule.ts';
import { Trie } from '../engine/trie.ts';

/** Where, by whom and how things are made. */
const makers = Trie.ofWords(
  '厂 坊 业 商 机 匠 工 师傅 师 作坊 工坊 车间 工厂 公司 企业 行业 产业 工艺 技艺 技术 手艺 大师 艺人 工人 传人 世家 过程 工序 设备 机械 基地'.split(
    ' ',
  ),
);

/** Behind 制 as a system or a restraint, and where a word of the dictionary has both. */
const otherWords = new Set('度定约裁止动导服式宪衡高胜订令价钱外空压作造成片品售备图表版');

/** With what no product begins: 的制企业. */
const notProducts = new Set('企工职员行产公机技学');

/** What stands before a verb; a system has its name there: 合同制员工. */
const beforeVerb = new Set('的是家间座个从以');

/** A little below the unigram cost of 制. */
const cost = 6;

/** The maker stands behind a product of one character or two. @param run folded */
const isMake = (run: string, start: number): boolean => {
  const product = run[start + 1] ?? '度';
  if (otherWords.has(product) || notProducts.has(product)) return false;
  if (start > 0 && !beforeVerb.has(run[start - 1]!)) return false;
  return makers.longestAt(run, start + 2) > 0 || makers.longestAt(run, start + 3) > 0;
};

/** The rule. */
export const zhiMake: Rule = {
  id: 'zhi-make',
  firstUnits: unitsOf('制'),
  canMatch: (run, at) => at + 2 < run.length,
  candidates: ({ folded }, start) =>
    isMake(folded, start) ? [{ end: start + 1, cost, output: '製', rule: 'lattice', confidence: 0.6 }] : none,
};
