/** One reading of a line of credits, word by word: whose name stands behind which role. */
import { isName } from '../classify/patterns.ts';
import type { Claim } from '../page.ts';
import { creditClaims } from './credit-claims.ts';
import { CreditCursor } from './credit-cursor.ts';
import { nameEnd, rareEnd, signedEnd } from './credit-names.ts';
import { CreditRoles } from './credit-roles.ts';
import { anything, chair, deeds, nameBeforeRole, origin, remarks, reported, run, wordsBehind } from './credit-words.ts';
import { ranks } from './ranks.ts';
import { intern, type Role, roleOf } from './role-words.ts';
import { canBeSource, isDepartment } from './vouch.ts';

/** Reads one line of credits from left to right, and collects the claims that it makes. */
export class CreditReading {
  readonly #here: CreditCursor;
  readonly #names = new CreditRoles();
  readonly #claims: Claim[] = [];
  #isSaid = false;
  #isLabelled = false;

  constructor(text: string, folded: string) {
    this.#here = new CreditCursor(text, folded);
  }

  /** Reads word by word; false where a word is none of a credit's. */
  whole(): boolean {
    while (this.#here.rest !== '') {
      const isRead = this.#reported() || this.#here.skip() || this.#word();
      if (!isRead) return false;
    }
    return true;
  }

  /** From where the names before it reported. */
  #reported(): boolean {
    const here = this.#here;
    const from = here.at;
    if (!this.#names.isNamed || this.#names.isOpen) return false;
    const isParted = this.#names.role !== undefined || /^[\s　／/∕发]/.test(here.rest);
    const found = isParted ? here.match(reported) : null;
    if (!found) return here.match(remarks) !== null;
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
    if (end !== undefined && end >= from + word.length) return this.#add(from, end);
    const name = nameBeforeRole(word, here.folded);
    if (name && isName(name) && !isDepartment(name) && roleOf(name) === undefined)
      return this.#add(from, from + name.length);
    return (
      this.#office() ||
      this.#claimed(this.#here.outlet()) ||
      this.#named() ||
      (end !== undefined && this.#add(from, end)) ||
      ((this.#names.role ?? this.#names.last) === 'photographer' && this.#here.medium(word)) ||
      this.#chair() ||
      this.#here.remark(word)
    );
  }

  /** Words are glued to a name where an office or a role stands before it. */
  #nameEnd(at: number, isBehindRole = this.#names.role !== undefined): number | undefined {
    return nameEnd(this.#here.folded, at, isBehindRole);
  }

  #taken(outlet: string): boolean {
    const { at, text } = this.#here;
    this.#claims.push(...this.#here.sourceIn(at - outlet.length, at, ranks.after));
    this.#names.end();
    return canBeSource(text.slice(at - outlet.length, at)) && !isName(outlet) && roleOf(outlet) === undefined;
  }

  #office(): boolean {
    const here = this.#here;
    const from = here.at;
    const found = here.office(this.#names.role !== undefined);
    if (!found) return false;
    const { sender, held } = found;
    this.#claims.push(...here.sourceIn(from, from + sender.outlet.length, ranks.byline));
    const last = this.#names.role ?? this.#names.last;
    const isBehind = this.#names.isWaiting && !/^[\s　:：]*\p{Script=Han}/u.test(here.rest);
    this.#names.end();
    if (isBehind) return this.#did('author');
    // An intern behind an editor helped him.
    this.#names.role = held === intern && last !== undefined && last !== 'author' ? 'other' : 'author';
    this.#isSaid = true;
    const start = from + sender.from;
    // Behind 主笔 a sign makes a label of it.
    const isLabel = held === '主笔' && here.sign !== undefined;
    if (held !== '编译' && held !== '作者' && !isLabel)
      this.#names.open(start + /^[\s　／/∕|｜]*/.exec(here.folded.slice(start))![0].length);
    here.match(isLabel ? /[\s　]*[:：|｜丨／/∕]?[\s　]*/uy : /[\s　]*[:：]?[\s　]*/uy);
    const rare = sender.unit === '' && this.#nameEnd(here.at) === undefined ? rareEnd(here.folded, here.at) : undefined;
    return rare === undefined || this.#add(here.at, rare);
  }

  /** What somebody did, before his name, or behind it. */
  #named(): boolean {
    const here = this.#here;
    const from = here.at;
    const row = here.match(deeds)?.groups?.row;
    if (row === undefined) return false;
    const role = roleOf(row) ?? 'other';
    const { rest, sign } = here;
    const isParted = sign !== undefined || /^[\s　]/.test(rest);
    const isLabel = /^[\s　]*[:：]/.test(rest) || (isParted && !wordsBehind.test(here.folded) && this.#isBeforeName());
    // Behind a name 整理 is of who wrote down what somebody told.
    if (!isLabel && this.#names.isWaiting) return this.#did(row === '整理' ? 'author' : role);
    if (sign === undefined && /^\p{Script=Han}/u.test(rest) && here.at - from < 2) {
      here.at = from;
      return false;
    }
    this.#names.end();
    // Glued behind a name by its stroke it says what he did, and nothing of the next: `丁一/文 贺二/图`.
    if (/[／/∕]$/.test(here.folded.slice(0, from)) && /^(?:[\s　]|$)/.test(rest)) {
      this.#names.last = role;
      return true;
    }
    this.#names.role = role;
    this.#isSaid = true;
    if (isLabel && role === 'author') this.#isLabelled = true;
    return sign === undefined || this.#value(role, sign.length);
  }

  #add(start: number, end: number): boolean {
    this.#here.at = end;
    return this.#names.add(start, end);
  }

  #did(role: Role): boolean {
    this.#isSaid = true;
    return this.#names.did(role);
  }

  #claimed(claims: readonly Claim[]): boolean {
    this.#claims.push(...claims);
    return claims.length > 0;
  }

  /** Behind the sign of a label a pen name stands for a name, and whatever made a film or a poster. */
  #value(role: Role, sign: number): boolean {
    const here = this.#here;
    here.at += sign;
    here.match(/[\s　]+/uy);
    if (this.#nameEnd(here.at) !== undefined || role === 'photographer') return true;
    if (role === 'other') return here.match(anything) !== null || here.rest !== '';
    const end = !this.#names.isWaiting ? signedEnd(here.folded, here.at) : undefined;
    return end === undefined || this.#add(here.at, end);
  }

  #isBeforeName(): boolean {
    const { at, rest } = this.#here;
    const gap = /^[\s　／/·|｜丨]*/u.exec(rest)![0].length;
    return gap > 0 && this.#nameEnd(at + gap, true) !== undefined;
  }

  #chair(): boolean {
    if (!this.#here.match(chair)) return false;
    this.#names.end();
    this.#names.role = 'author';
    return true;
  }

  /** What was read; undefined where nothing says that the names are of those who made the text. */
  claims(): Claim[] | undefined {
    const { text, days, isSigned } = this.#here;
    const { spans, isWaiting } = this.#names;
    if (!this.#isSaid && this.#claims.length === 0 && !(isSigned && isWaiting)) return undefined;
    const said = { isLabelled: this.#isLabelled, isDated: days.length > 0 };
    const sources = this.#claims.filter(({ rank }) => rank === ranks.after);
    return [...(sources.length > 0 ? sources : this.#claims), ...creditClaims(text, spans, said)];
  }
}
