/**
 * 干 as "dry", 乾, behind what dries: 井干了, 衣服干得快, 口干. Elsewhere 干了 is "did", 幹了, and no dictionary says
 * which of the two a noun has beside it.
 */
import type { Proposer } from '../engine/lattice.ts';

/** The reader of 干, dry. */
export interface Dryings extends Proposer {
  /** False where 干 cannot be "dry". @param units the Simplified form of each code unit */
  mayStand(units: Uint16Array, text: string, at: number): boolean;
}

const dry = '干'.charCodeAt(0);

/** What words end in for things that dry: water and what holds it, clothes, paint. */
const dries = new Set('河井水汗泪墨漆血服裤鞋袜巾发口嘴唇喉咙舌泥锅酒杯塘湖溪渠池潭泉');

/** What is said of it. */
const said = new Set('了透掉得后');

/** What is dry without more words, at the end of a clause. */
const mouth = new Set('口嘴唇舌咙');

/** Less than 干 alone costs. */
const cost = 4;

const isDry = (run: string, at: number): boolean => {
  const thing = run[at - 1] ?? '';
  return at + 1 === run.length ? mouth.has(thing) : dries.has(thing) && said.has(run[at + 1]!);
};

/** The reader of 干. */
export const dryings: Dryings = {
  mayStand: (units, text, at) => units[text.charCodeAt(at)] === dry && at > 0,
  opens: (unit) => unit === dry,
  propose({ folded: run }, start, add) {
    if (isDry(run, start)) add({ end: start + 1, cost, output: '乾', rule: 'lattice', confidence: 0.6 });
  },
};
