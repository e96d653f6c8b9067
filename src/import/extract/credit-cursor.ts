/** A place in a line of credits, and what may stand there whatever was read before: signs, days, where and of whom. */
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { nameEnd } from './credit-names.ts';
import { isShortName, type Sender, senderOf } from './credit-outlet.ts';
import {
  between,
  columnist,
  office,
  outletBefore,
  translatorOf,
  written,
  writtenAt,
  yearless,
} from './credit-words.ts';
import { findDates } from './dates.ts';
import { findMonths } from './months.ts';
import { isMedium } from './outlets.ts';
import { ranks } from './ranks.ts';
import { roleOf } from './role-words.ts';
import { isRemark } from './values.ts';

/** An office that was read, with what stands before it. */
export interface OfficeHere {
  sender: Sender;
  /** 记者, 通讯员 and their like. */
  held: string;
}

/** A position in a line of credits, which each reading that succeeds moves on. */
export class CreditCursor {
  /** The same length as the text, in Simplified. */
  readonly folded: string;
  readonly text: string;
  readonly days: readonly { start: number; end: number }[];
  at = 0;
  /** A day or a place signs the line. */
  isSigned = false;

  constructor(text: string, folded: string) {
    this.text = text;
    this.folded = folded;
    const days = findDates(text);
    this.days = days.length > 0 ? days : findMonths(text);
  }

  /** What is left of the line. */
  get rest(): string {
    return this.folded.slice(this.at);
  }

  /** The sign of a label that stands here; a stroke before a place of report is none. */
  get sign(): string | undefined {
    return /^[\s　]*[:：|｜丨]|^[／/∕](?!\p{Script=Han}{2,8}报[道导])/u.exec(this.rest)?.[0];
  }

  /** Goes behind a pattern, if it stands here. @param pattern sticky */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.folded);
    if (found) this.at += found[0].length;
    return found;
  }

  /** Goes behind signs, a day, or where something was written. */
  skip(): boolean {
    return this.match(between) !== null || this.#day() || this.#place();
  }

  #day(): boolean {
    const day = this.days.find(({ start }) => start === this.at);
    if (day) this.at = day.end;
    else if (!this.match(yearless)) return false;
    this.match(written);
    this.isSigned = true;
    return true;
  }

  #place(): boolean {
    if (this.match(writtenAt) === null) return false;
    this.isSigned = true;
    return true;
  }

  /** Goes behind a word that says how the text was taken over. */
  remark(word: string): boolean {
    if (word === '' || !isRemark(word)) return false;
    this.at += word.length;
    return true;
  }

  /** Goes behind an outlet whose picture it is. */
  medium(word: string): boolean {
    if (word === '' || !isMedium(word)) return false;
    this.at += word.length;
    return true;
  }

  /** Goes behind an office, and leaves what may be a name before it. */
  office(isBehindRole: boolean): OfficeHere | undefined {
    const from = this.at;
    for (const pattern of [columnist, office, translatorOf]) {
      const found = this.match(pattern);
      const sender = found ? senderOf(found.groups!.before!) : undefined;
      if (sender && !(sender.unit && nameEnd(this.folded, from, isBehindRole) !== undefined))
        return { sender, held: found!.groups!.office! };
      this.at = from;
    }
    return undefined;
  }

  /** The claim of a part of the line as a source, without the marks of a title around it. */
  sourceIn(start: number, end: number, rank: number): Claim[] {
    return claim('source', this.text.slice(start, end).replace(/^《([^《》]*)》$/u, '$1'), rank);
  }

  /** Goes behind an outlet with no office, before who wrote for it. */
  outlet(): Claim[] {
    const from = this.at;
    const outlet = this.match(outletBefore)?.groups?.outlet ?? '';
    const isSender = /^[^本我]/.test(outlet) && (isShortName(outlet) || isMedium(outlet.replace(/[《》]/g, '')));
    const [word = ''] = /^\p{Script=Han}+/u.exec(this.rest) ?? [];
    if (isSender && (nameEnd(this.folded, this.at, false) !== undefined || roleOf(word) !== undefined))
      return this.sourceIn(from, from + outlet.length, ranks.byline);
    this.at = from;
    return [];
  }
}
