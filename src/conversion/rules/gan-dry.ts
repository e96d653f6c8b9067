/**
 * 干 as "dry", 乾, behind what dries: 井干了, 衣服干得快, 口干. Elsewhere 干了 is "did", 幹了, and no dictionary says which of
 * the two a noun has beside it.
 */
import { none, type Rule, unitsOf } from '../engine/rule.ts';

/** Last characters of nouns for what dries: water and what holds it, clothes, paint. */
const dries = new Set('河井水汗泪墨漆血服裤鞋袜巾发口嘴唇喉咙舌泥锅酒杯塘湖溪渠池潭泉');

/** Complements of the verb. */
const complements = new Set('了透掉得后');

/** What is dry at the end of a clause, without a complement. */
const mouth = new Set('口嘴唇舌咙');

/** Below the unigram cost of 干. */
const cost = 4;

/** The rule. */
export const ganDry: Rule = {
  id: 'gan-dry',
  firstUnits: unitsOf('干'),
  canMatch: (_, at) => at > 0,
  candidates({ folded: run }, start) {
    const noun = run[start - 1] ?? '';
    const isDry = start + 1 === run.length ? mouth.has(noun) : dries.has(noun) && complements.has(run[start + 1]!);
    return isDry ? [{ end: start + 1, cost, output: '乾', rule: 'lattice', confidence: 0.6 }] : none;
  },
};
