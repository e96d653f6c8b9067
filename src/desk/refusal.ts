/** What the desk does not do, told to a person in a sentence. */
import type { Sentence } from '../i18n/sentence.ts';

/** An answer with a sentence; nothing was changed. */
export class Refusal extends Error {
  readonly said: Sentence;
  /** As HTTP has it (RFC 9110, section 15.5). */
  readonly status: number;
  /** What the page needs to go on from here. */
  readonly more: object;

  constructor(said: Sentence, status = 400, more: object = {}) {
    super(said.en);
    this.said = said;
    this.status = status;
    this.more = more;
  }
}
