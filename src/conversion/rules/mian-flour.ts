/** 面 as flour or noodles, 麵: counted in a vessel, behind an ingredient, or alone in a list: 一袋面, 牛腩面, 米、面、油. */
import { none, type Rule, unitsOf } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';
import { numerals } from './numerals.ts';

/** Vessels that flour and noodles are counted in, and ingredients. */
const vessels = '碗袋斤包锅份';
const ingredients = '菜肉鱼虾蟹鸡鸭蛋酱腩';
const before = new RegExp(`[${numerals}][${vessels}]$|[${ingredients}]$`);
const lastUnits = new Set(unitsOf(vessels + ingredients));

/** What makes 面 a side or a surface. */
const surface = /^[上下前后里外内积临对向朝世部额目巾膜霜罩具]/;

/** Below the unigram cost of 面. */
const cost = 3;

const isListItem = (run: Run): boolean => run.length === 1 && run.isListed;

/** The rule for one region. @param flour the Traditional form of 面 as food */
export function mianFlour(flour: string): Rule {
  return {
    id: 'mian-flour',
    firstUnits: unitsOf('面'),
    canMatch: (run, at) => isListItem(run) || (at > 0 && lastUnits.has(run.unitAt(at - 1))),
    candidates(run, start) {
      const { folded } = run;
      const isFood = before.test(folded.slice(Math.max(0, start - 3), start)) && !surface.test(folded.slice(start + 1));
      if (!isFood && !isListItem(run)) return none;
      return [{ end: start + 1, cost, output: flour, rule: 'number', confidence: 0.8 }];
    },
  };
}
