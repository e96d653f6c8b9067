/** One reading of a line of credits, word by word: whose name stands behind which role. */
import { isName } from '../classify/patterns.ts';
import type { Claim } from '../page.ts';
import { type CreditSpan, creditClaims } from './credit-claims.ts';
import { CreditCursor } from './credit-cursor.ts';
import { nameEnd, rareEnd, signedEnd } from './credit-names.ts';
import { chair, deeds, nameBeforeRole, origin, pictures, reported, run, wordsBehind } from './credit-words.ts';
import { ranks } from './ranks.ts';
import { intern, type Role, roleOf } from './role-words.ts';
import { canBeSource, isDepartment } from './vouch.ts';

export class CreditReading {
  readonly #here: CreditCursor;
  readonly #spans: CreditSpan[] = [];
  readonly #claims: Claim[] = [];
  #pending: { start: number; end: number }[] = [];
  #role: Role | undefined;
  #last: Role | undefined;
  #from = -1;
  #isSaid = false;
  #isLabelled = false;

  constructor(text: string, folded: string) {
    this.#here = new CreditCursor(text, folded);
  }

  /** Reads word by word; false where a word is none of a credit's. */
  whole(): boolean {
    while (this.#here.rest !== '') if (!this.#reported() && !this.#here.skip() && !this.#word()) return false;
    return true;
  }

  /** From where the names before it reported. */
  #reported(): boolean {
    const here = this.#here;
    const from = here.at;
    if (this.#spans.length + this.#pending.length === 0 || this.#from >= 0) return false;
    const isParted = this.#role !== undefined || /^[\s　／/∕发]/.test(here.rest);
    const found = isParted ? here.match(reported) : null;
    if (!found) return here.match(pictures) !== null;
    if (roleOf(found[0].trim()) !== undefined) {
      here.at = from;
      return false;
    }
    this.#isSaid = true;
    return true;
  }

  #word(): boolean {
    const here = this.#here;
    const from = here.at;
    const taken = here.match(origin)?.groups?.outlet;
    if (taken) return this.#taken(taken);
    const [word] = here.match(run) ?? [''];
    here.at = from;
    const end = this.#nameEnd(from);
    if (end !== undefined && end >= from + word.length) return this.#name(from, end);
    const name = nameBeforeRole(word, here.folded);
    if (name && isName(name) && !isDepartment(name) && roleOf(name) === undefined)
      return this.#name(from, from + name.length);
    return (
      this.#office() ||
      this.#outlet() ||
      this.#named() ||
      (end !== undefined && this.#name(from, end)) ||
      this.#chair() ||
      this.#here.remark(word)
    );
  }

  /** Words are glued to a name where an office or a role stands before it. */
  #nameEnd(at: number, isBehindRole = this.#role !== undefined): number | undefined {
    return nameEnd(this.#here.folded, at, isBehindRole);
  }

  #taken(outlet: string): boolean {
    const { at } = this.#here;
    this.#claims.push(...this.#here.sourceIn(at - outlet.length, at, ranks.after));
    this.#end();
    return canBeSource(this.#here.text.slice(at - outlet.length, at)) && !isName(outlet);
  }

  #name(start: number, end: number): boolean {
    this.#here.at = end;
    if (this.#role === undefined) this.#pending.push({ start, end });
    else {
      this.#spans.push({ role: this.#role, start: this.#from >= 0 ? this.#from : start, end });
      this.#from = -1;
    }
    return true;
  }

  #office(): boolean {
    const here = this.#here;
    const from = here.at;
    const found = here.office(this.#role !== undefined);
    if (!found) return false;
    const { sender, held } = found;
    this.#claims.push(...here.sourceIn(from, from + sender.outlet.length, ranks.byline));
    const last = this.#role ?? this.#last;
    const isBehind = this.#pending.length > 0 && !/^[\s　:：]*\p{Script=Han}/u.test(here.rest);
    this.#end();
    if (isBehind) return this.#did('author');
    // An intern behind an editor helped him.
    this.#role = held === intern && last !== undefined && last !== 'author' ? 'other' : 'author';
    this.#isSaid = true;
    const start = from + sender.from;
    if (held !== '编译') this.#from = start + /^[\s　／/∕|｜]*/.exec(here.folded.slice(start))![0].length;
    here.match(/[\s　]*[:：]?[\s　]*/uy);
    const rare = sender.unit === '' && this.#nameEnd(here.at) === undefined ? rareEnd(here.folded, here.at) : undefined;
    return rare === undefined || this.#name(here.at, rare);
  }

  #outlet(): boolean {
    const sources = this.#here.outlet();
    this.#claims.push(...sources);
    return sources.length > 0;
  }

  /** What somebody did, before his name, or behind it. */
  #named(): boolean {
    const here = this.#here;
    const from = here.at;
    const row = here.match(deeds)?.groups?.row;
    if (row === undefined) return false;
    const role = roleOf(row) ?? 'other';
    const { rest } = here;
    const sign = /^[\s　]*[:：|｜丨]|^[／/∕](?!\p{Script=Han}{2,8}报[道导])/u.exec(rest)?.[0];
    const isParted = sign !== undefined || /^[\s　]/.test(rest);
    const isLabel = /^[\s　]*[:：]/.test(rest) || (isParted && !wordsBehind.test(here.folded) && this.#isBeforeName());
    // Behind a name 整理 is of who wrote down what somebody told.
    if (!isLabel && this.#pending.length > 0) return this.#did(row === '整理' ? 'author' : role);
    if (sign === undefined && /^\p{Script=Han}/u.test(rest) && here.at - from < 2) {
      here.at = from;
      return false;
    }
    this.#end();
    this.#role = role;
    this.#isSaid = true;
    if (isLabel && role === 'author') this.#isLabelled = true;
    return sign === undefined || this.#value(role, sign.length);
  }

  /** The names before a word of what was done are of those who did it. */
  #did(role: Role): boolean {
    for (const { start, end } of this.#pending) this.#spans.push({ role, start, end });
    this.#pending = [];
    this.#role = undefined;
    this.#isSaid = true;
    return true;
  }

  /** Behind the sign of a label a pen name stands for a name, and whatever made a film or a poster. */
  #value(role: Role, sign: number): boolean {
    const here = this.#here;
    here.at += sign;
    here.match(/[\s　]+/uy);
    if (this.#nameEnd(here.at) !== undefined || role === 'photographer') return true;
    if (role === 'other') {
      here.match(/[^\s　；;，,|｜丨:：]{2,20}(?=$|[\s　；;，,|｜丨])/uy);
      return true;
    }
    const end = this.#pending.length === 0 ? signedEnd(here.folded, here.at) : undefined;
    return end === undefined || this.#name(here.at, end);
  }

  #isBeforeName(): boolean {
    const { at, rest } = this.#here;
    const gap = /^[\s　／/·|｜丨]*/u.exec(rest)![0].length;
    return gap > 0 && this.#nameEnd(at + gap, true) !== undefined;
  }

  #chair(): boolean {
    if (!this.#here.match(chair)) return false;
    this.#end();
    this.#role = 'author';
    return true;
  }

  #end(): void {
    this.#last = this.#role ?? this.#last;
    this.#role = undefined;
    this.#from = -1;
  }

  /** What was read; undefined where nothing says that the names are of those who made the text. */
  claims(): Claim[] | undefined {
    const { text, days, isSigned } = this.#here;
    const unnamed = this.#pending.map(({ start, end }) => ({ role: 'author' as const, start, end }));
    const isSaid = this.#isSaid || this.#claims.length > 0;
    if (!isSaid && !(isSigned && unnamed.length > 0)) return undefined;
    const said = { isLabelled: this.#isLabelled, isDated: days.length > 0 };
    return [...this.#claims, ...creditClaims(text, [...this.#spans, ...unnamed], said)];
  }
}
