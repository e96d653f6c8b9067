/**
 * 制 as "to make", 製, before a product that no dictionary has it with: 制冰厂, 制面师傅, 制伞工艺. Alone 制 is a system
 * or to restrain, and before 度, 定 or 约 it is part of another word; what comes after the product tells them apart.
 */
import type { Proposer } from '../engine/lattice.ts';
import { Trie } from '../engine/trie.ts';

/** The reader of 制, to make. */
export interface Makings extends Proposer {
  /** False where 制 cannot be "to make". @param units the Simplified form of each code unit */
  mayStand(units: Uint16Array, text: string, at: number, end: number): boolean;
}

const made = '制'.charCodeAt(0);

/** Where, by whom and how things are made. */
const makers = Trie.ofWords(
  '厂 坊 业 商 机 匠 工 师傅 师 作坊 工坊 车间 工厂 公司 企业 行业 产业 工艺 技艺 技术 手艺 大师 艺人 工人 传人 世家 过程 工序 设备 机械 基地'.split(
    ' ',
  ),
);

/** What follows 制 as a system or a restraint, and what the dictionary has with it. */
const notMade = new Set('度定约裁止动导服式宪衡高胜订令价钱外空压作造成片品售备图表版');

/** What stands before a verb; a system has its name there: 合同制员工. */
const beforeVerb = new Set('的是家间座个从以');

/** What no product begins with: 的制企业. */
const notProduct = new Set('企工职员行产公机技学');

/** A little less than 制 alone costs. */
const cost = 6;

/** The maker stands behind a product of one character or two. */
const isMade = (run: string, start: number): boolean => {
  const product = run[start + 1] ?? '度';
  if (notMade.has(product) || notProduct.has(product)) return false;
  if (start > 0 && !beforeVerb.has(run[start - 1]!)) return false;
  return makers.longestAt(run, start + 2) > 0 || makers.longestAt(run, start + 3) > 0;
};

/** The reader of 制. */
export const makings: Makings = {
  mayStand: (units, text, at, end) => units[text.charCodeAt(at)] === made && at + 2 < end,
  opens: (unit) => unit === made,
  propose({ folded: run }, start, add) {
    if (isMade(run, start)) add({ end: start + 1, cost, output: '製', rule: 'lattice', confidence: 0.6 });
  },
};
