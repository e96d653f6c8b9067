/**
 * 系 as the formal "to be", 係: 司机系公司员工, 他系创会会员. Inside words 系 is a line or a relation, and alone it is
 * a department (中文系), a family (暖色系, 日系车) or what one ties (系领带); those are told by what stands beside it.
 */
import type { Proposer } from '../engine/lattice.ts';

/** The reader of the copula. */
export interface Copulas extends Proposer {
  /** False where 系 cannot be "to be". @param units the Simplified form of each code unit */
  mayStand(units: Uint16Array, text: string, runStart: number, at: number, end: number): boolean;
}

const copula = '系'.charCodeAt(0);

/** Before 系 as a department, a family, a line. */
const lineBefore = new Set(
  '色日德美韩法欧英浙闽粤晋徽苏京沪港台派文史学理工农医商经语程物化院该本全各我直嫡根水星谱世支母父山车族关联体维干一两几',
);

/** After 系 as a department, a family, or what is tied. */
const lineAfter = new Set('列统数主教学的里内与和及上好紧着住毕师老副友办党团车产资丝领围鞋腰红绳带扣蝴安');

/** A little less than 系 alone costs. */
const cost = 8.25;

/** The reader of 系. */
export const copulas: Copulas = {
  mayStand: (units, text, runStart, at, end) =>
    units[text.charCodeAt(at)] === copula &&
    at + 2 < end &&
    (at === runStart || !lineBefore.has(String.fromCharCode(units[text.charCodeAt(at - 1)]!))) &&
    !lineAfter.has(String.fromCharCode(units[text.charCodeAt(at + 1)]!)),
  opens: (unit) => unit === copula,
  propose({ folded: run }, start, add) {
    if (start + 2 >= run.length || lineAfter.has(run[start + 1]!)) return;
    if (start > 0 && lineBefore.has(run[start - 1]!)) return;
    add({ end: start + 1, cost, output: '係', rule: 'lattice', confidence: 0.6 });
  },
};
