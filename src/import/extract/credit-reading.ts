/** One reading of a line of credits, word by word: whose name stands behind which role. */
import { isName } from '../classify/patterns.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { type CreditSpan, creditClaims } from './credit-claims.ts';
import {
  between,
  chair,
  isRole,
  nameBeforeRole,
  office,
  origin,
  type Role,
  reported,
  run,
  words,
  wordsBehind,
  written,
  writtenAt,
  yearless,
} from './credit-words.ts';
import { findDates } from './dates.ts';
import { findMonths } from './months.ts';
import { ranks } from './ranks.ts';
import { intern } from './role-words.ts';
import { isRemark } from './values.ts';
import { canBeSource, isDepartment } from './vouch.ts';

export class CreditReading {
  readonly #text: string;
  readonly #folded: string;
  readonly #days: readonly { start: number; end: number }[];
  readonly #spans: CreditSpan[] = [];
  readonly #claims: Claim[] = [];
  #pending: { start: number; end: number }[] = [];
  #role: Role | undefined;
  #last: Role | undefined;
  #from = -1;
  #isSigned = false;
  #isSaid = false;
  #isLabelled = false;
  #at = 0;

  constructor(text: string, folded: string) {
    this.#text = text;
    this.#folded = folded;
    const days = findDates(text);
    this.#days = days.length > 0 ? days : findMonths(text);
  }

  /** Reads word by word; false where a word is none of a credit's. */
  whole(): boolean {
    while (this.#at < this.#folded.length)
      if (!this.#between() && !this.#day() && !this.#place() && !this.#word()) return false;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#folded);
    if (found) this.#at += found[0].length;
    return found;
  }

  #between(): boolean {
    if (this.#spans.length + this.#pending.length > 0 && this.#match(reported) !== null) {
      this.#isSaid = true;
      return true;
    }
    return this.#match(between) !== null;
  }

  #day(): boolean {
    const day = this.#days.find(({ start }) => start === this.#at);
    if (day) this.#at = day.end;
    else if (!this.#match(yearless)) return false;
    this.#match(written);
    this.#isSigned = true;
    return true;
  }

  #place(): boolean {
    if (this.#match(writtenAt) === null) return false;
    this.#isSigned = true;
    return true;
  }

  #word(): boolean {
    const from = this.#at;
    const taken = this.#match(origin);
    if (taken) {
      const { outlet } = taken.groups!;
      const start = this.#at - outlet!.length;
      const value = this.#text.slice(start, this.#at);
      this.#claims.push(...claim('source', value.replace(/^《([^《》]*)》$/u, '$1'), ranks.after));
      this.#end();
      return canBeSource(value) && !isName(outlet!);
    }
    const [word] = this.#match(run) ?? [''];
    if (word !== '' && this.#isNameHere(word)) return this.#name(from, this.#at);
    this.#at = from;
    const name = nameBeforeRole(word, this.#folded);
    if (name && this.#isNameHere(name)) {
      this.#at = from + name.length;
      return this.#name(from, this.#at);
    }
    return this.#office() || this.#named() || this.#chair() || this.#remark(word);
  }

  #isNameHere(word: string): boolean {
    return isName(word) && !isDepartment(word) && !isRole(word);
  }

  #name(start: number, end: number): boolean {
    if (this.#role === undefined) this.#pending.push({ start, end });
    else {
      this.#spans.push({ role: this.#role, start: this.#from >= 0 ? this.#from : start, end });
      this.#from = -1;
    }
    return true;
  }

  #office(): boolean {
    const from = this.#at;
    const found = this.#match(office);
    if (!found) return false;
    const { paper = '', office: held } = found.groups!;
    const before = this.#role ?? this.#last;
    if (paper !== '') {
      const value = this.#text.slice(from, from + paper.length).replace(/^《([^《》]*)》$/u, '$1');
      this.#claims.push(...claim('source', value, ranks.byline));
    }
    this.#end();
    // An intern behind an editor helped him.
    this.#role = held === intern && before !== undefined && before !== 'author' ? 'other' : 'author';
    this.#isSaid = true;
    this.#from = from + paper.length;
    return true;
  }

  /** What somebody did, before his name, or behind it. */
  #named(): boolean {
    for (const [role, pattern] of words) {
      const from = this.#at;
      if (!this.#match(pattern)) continue;
      const isLabel =
        /^[\s　]*[:：]/.test(this.#folded.slice(this.#at)) || (!wordsBehind.test(this.#folded) && this.#isBeforeName());
      if (!isLabel && this.#pending.length > 0) {
        for (const { start, end } of this.#pending) this.#spans.push({ role, start, end });
        this.#pending = [];
        this.#role = undefined;
        this.#isSaid = true;
        return true;
      }
      if (!isLabel && /^\p{Script=Han}/u.test(this.#folded.slice(this.#at)) && this.#at - from < 2) {
        this.#at = from;
        continue;
      }
      this.#end();
      this.#role = role;
      this.#isSaid = true;
      if (isLabel && role === 'author') this.#isLabelled = true;
      return true;
    }
    return false;
  }

  #isBeforeName(): boolean {
    const next = /^[\s　／/·]+(?<word>\p{Script=Han}+)/u.exec(this.#folded.slice(this.#at))?.groups?.word;
    return next !== undefined && this.#isNameHere(next);
  }

  #chair(): boolean {
    if (!this.#match(chair)) return false;
    this.#end();
    this.#role = 'author';
    return true;
  }

  #remark(word: string): boolean {
    if (word === '' || !isRemark(word)) return false;
    this.#at += word.length;
    return true;
  }

  #end(): void {
    this.#last = this.#role ?? this.#last;
    this.#role = undefined;
    this.#from = -1;
  }

  /** What was read; undefined where nothing says that the names are of those who made the text. */
  claims(): Claim[] | undefined {
    const unnamed = this.#pending.map(({ start, end }) => ({ role: 'author' as const, start, end }));
    const isSaid = this.#isSaid || this.#claims.length > 0;
    if (!isSaid && !(this.#isSigned && unnamed.length > 0)) return undefined;
    const said = { isLabelled: this.#isLabelled, isDated: this.#days.length > 0 };
    return [...this.#claims, ...creditClaims(this.#text, [...this.#spans, ...unnamed], said)];
  }
}
