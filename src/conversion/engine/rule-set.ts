/** The rules of one direction, indexed by code unit: a rule is asked only where it has a trigger or a candidate. */
import { foldedUnits } from '../fold-to-simplified.ts';
import { type Candidate, none, type Rule, unitsWhere } from './rule.ts';
import type { Run } from './run.ts';

/** How many rules fit into the bits of an integer. */
const most = 31;

/** For each folded code unit the bits of the rules that name it. */
function bitsOf(rules: readonly Rule[], unitsOf: (rule: Rule) => Iterable<number>): Int32Array {
  const bits = new Int32Array(0x10000);
  for (const [i, rule] of rules.entries()) for (const unit of unitsOf(rule)) bits[unit]! |= 1 << i;
  return bits;
}

/** The same for the few code units of an article's own rule: a table for each article would be 256 KB. */
type OwnBits = ReadonlyMap<number, number>;

/** Rules in the order of their precedence. */
export class RuleSet {
  #rules: readonly Rule[];
  #first: Int32Array;
  #triggered: Int32Array;
  #ownFirst: OwnBits | undefined;
  #ownTriggered: OwnBits | undefined;

  /** @param tables another set, whose tables hold for these rules, too */
  constructor(rules: readonly Rule[], tables?: RuleSet) {
    if (rules.length > most) throw new Error(`more than ${most} rules`);
    this.#rules = rules;
    this.#first = tables ? tables.#first : bitsOf(rules, ({ firstUnits }) => firstUnits);
    this.#triggered = tables ? tables.#triggered : bitsOf(rules, ({ firstUnits, triggers = firstUnits }) => triggers);
  }

  /** The same rules with another for the one of its name, which has nothing to say without it: quicker than a set anew. */
  with(rule: Rule): RuleSet {
    const at = this.#rules.findIndex(({ id }) => id === rule.id);
    if (at < 0) throw new Error(`no rule ${rule.id}`);
    const set = new RuleSet(this.#rules.with(at, rule), this);
    set.#ownFirst = withBit(this.#ownFirst, at, rule.firstUnits);
    set.#ownTriggered = withBit(this.#ownTriggered, at, rule.triggers ?? rule.firstUnits);
    return set;
  }

  /** The rules of some names alone. */
  only(id: RegExp): RuleSet {
    return new RuleSet(this.#rules.filter((rule) => id.test(rule.id)));
  }

  /** The code units, in either script, that are a trigger of some rule. */
  get triggers(): number[] {
    const folding = foldedUnits();
    return unitsWhere((unit) => this.#triggered[folding[unit]!] !== 0);
  }

  /** True where a rule may change a run. */
  canMatch(run: Run): boolean {
    const own = this.#ownTriggered;
    for (let at = 0; at < run.length; at++) {
      const unit = run.unitAt(at);
      let bits = this.#triggered[unit]!;
      if (own) bits |= own.get(unit) ?? 0;
      for (let i = 0; bits !== 0; i++, bits >>>= 1)
        if ((bits & 1) === 1 && this.#rules[i]!.canMatch(run, at)) return true;
    }
    return false;
  }

  /**
   * The candidates that begin at an offset, those of earlier rules first.
   * @param isTitled leaves out rules that have none with a title beside it
   */
  candidates(run: Run, at: number, isTitled = false): readonly Candidate[] {
    const unit = run.unitAt(at);
    let bits = this.#first[unit]! | (this.#ownFirst?.get(unit) ?? 0);
    let all = none;
    for (let i = 0; bits !== 0; i++, bits >>>= 1) {
      if ((bits & 1) === 0) continue;
      const rule = this.#rules[i]!;
      if (isTitled && rule.mayBeTitled?.(run, at) === false) continue;
      const found = rule.candidates(run, at);
      if (found.length > 0) all = all.length === 0 ? found : [...all, ...found];
    }
    return all;
  }
}

function withBit(bits: OwnBits | undefined, at: number, units: Iterable<number>): OwnBits {
  const own = new Map(bits);
  for (const unit of units) own.set(unit, (own.get(unit) ?? 0) | (1 << at));
  return own;
}
