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

/** Rules in the order of their precedence. */
export class RuleSet {
  #rules: readonly Rule[];
  #first: Int32Array;
  #triggered: Int32Array;

  constructor(rules: readonly Rule[]) {
    if (rules.length > most) throw new Error(`more than ${most} rules`);
    this.#rules = rules;
    this.#first = bitsOf(rules, ({ firstUnits }) => firstUnits);
    this.#triggered = bitsOf(rules, ({ firstUnits, triggers = firstUnits }) => triggers);
  }

  /** The same rules with another for the one of its name, which has nothing to say without it: quicker than a set anew. */
  with(rule: Rule): RuleSet {
    const at = this.#rules.findIndex(({ id }) => id === rule.id);
    if (at < 0) throw new Error(`no rule ${rule.id}`);
    const set = new RuleSet([]);
    set.#rules = this.#rules.with(at, rule);
    set.#first = this.#first.slice();
    set.#triggered = this.#triggered.slice();
    for (const unit of rule.firstUnits) set.#first[unit]! |= 1 << at;
    for (const unit of rule.triggers ?? rule.firstUnits) set.#triggered[unit]! |= 1 << at;
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
    for (let at = 0; at < run.length; at++) {
      let bits = this.#triggered[run.unitAt(at)]!;
      for (let i = 0; bits !== 0; i++, bits >>>= 1)
        if ((bits & 1) === 1 && this.#rules[i]!.canMatch(run, at)) return true;
    }
    return false;
  }

  /** The candidates that begin at an offset, those of earlier rules first. */
  candidates(run: Run, at: number): readonly Candidate[] {
    let bits = this.#first[run.unitAt(at)]!;
    let all = none;
    for (let i = 0; bits !== 0; i++, bits >>>= 1) {
      if ((bits & 1) === 0) continue;
      const found = this.#rules[i]!.candidates(run, at);
      if (found.length > 0) all = all.length === 0 ? found : [...all, ...found];
    }
    return all;
  }
}
