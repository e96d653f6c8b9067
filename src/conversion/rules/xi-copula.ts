/**
 * 系 as the formal copula, 係: 司机系公司员工, 他系创会会员. Inside words 系 is a line or a relation, and alone it is a
 * department (中文系), a family (暖色系, 日系车) or a verb, to tie (系领带); its two neighbours tell them apart.
 */
import { none, type Rule, unitsOf } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';

/** Before 系 as a department, a family, a line. */
const nounBefore = new Set(
  '色日德美韩法欧英浙闽粤晋徽苏京沪港台派文史学理工农医商经语程物化院该本全各我直嫡根水星谱世支母父山车族关联体维干一两几',
);

/** Behind 系 as a department, a family, or before what is tied. */
const nounBehind = new Set('列统数主教学的里内与和及上好紧着住毕师老副友办党团车产资丝领围鞋腰红绳带扣蝴安');

/** A little below the unigram cost of 系. */
const cost = 8.25;

const isCopula = (run: Run, at: number): boolean =>
  at + 2 < run.length &&
  !nounBehind.has(String.fromCharCode(run.unitAt(at + 1))) &&
  (at === 0 || !nounBefore.has(String.fromCharCode(run.unitAt(at - 1))));

/** The rule. */
export const xiCopula: Rule = {
  id: 'xi-copula',
  firstUnits: unitsOf('系'),
  canMatch: isCopula,
  candidates: (run, start) =>
    isCopula(run, start) ? [{ end: start + 1, cost, output: '係', rule: 'lattice', confidence: 0.6 }] : none,
};
