/** Whose name belongs to which role, while a line of credits is read: names before a role wait for it. */
import type { CreditSpan } from './credit-claims.ts';
import type { Role } from './role-words.ts';

export class CreditRoles {
  readonly #spans: CreditSpan[] = [];
  #pending: { start: number; end: number }[] = [];
  #from = -1;
  /** Whose role the next name has. */
  role: Role | undefined;
  /** The role before, where names follow that have none. */
  last: Role | undefined;

  /** Names were read. */
  get isNamed(): boolean {
    return this.#spans.length + this.#pending.length > 0;
  }

  /** Names wait for what they did. */
  get isWaiting(): boolean {
    return this.#pending.length > 0;
  }

  /** An office was read, and no name behind it. */
  get isOpen(): boolean {
    return this.#from >= 0;
  }

  /** The office belongs to the name behind it. @param from where it begins */
  open(from: number): void {
    this.#from = from;
  }

  add(start: number, end: number): true {
    if (this.role === undefined) this.#pending.push({ start, end });
    else {
      this.#spans.push({ role: this.role, start: this.#from >= 0 ? this.#from : start, end });
      this.#from = -1;
    }
    return true;
  }

  /** The names before a word of what was done are of those who did it. */
  did(role: Role): true {
    for (const { start, end } of this.#pending) this.#spans.push({ role, start, end });
    this.#pending = [];
    this.role = undefined;
    return true;
  }

  /** What follows is of another role. */
  end(): void {
    this.last = this.role ?? this.last;
    this.role = undefined;
    this.#from = -1;
  }

  /** All names; who waited in vain wrote the text. */
  get spans(): readonly CreditSpan[] {
    return [...this.#spans, ...this.#pending.map(({ start, end }) => ({ role: 'author' as const, start, end }))];
  }
}
