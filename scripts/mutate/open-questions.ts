/**
 * What a worker asked its Vitest (by birpc) and was not told. A run that ends while a module is fetched leaves the
 * question with a Vitest that has stopped; a worker that outlives it would wait for that module for ever, so the next
 * run's Vitest is asked again.
 */

/** A question, or the answer to one; events, which nobody answers, have no number. */
interface Call {
  t: 'q' | 's';
  i?: string;
}

const isCall = (message: unknown): message is Call => typeof message === 'object' && message !== null && 't' in message;

/** @example questions.see({ t: 'q', i: 'a', m: 'fetch' }); [...questions] // that message, until { t: 's', i: 'a' } was seen */
export class OpenQuestions {
  readonly #open = new Map<string, Call>();

  /** Takes note of a message, in either direction. */
  see(message: unknown): void {
    if (!isCall(message) || !message.i) return;
    if (message.t === 'q') this.#open.set(message.i, message);
    else this.#open.delete(message.i);
  }

  /** Forgets the questions of a worker that has ended. */
  clear(): void {
    this.#open.clear();
  }

  /** In the order in which they were asked. */
  [Symbol.iterator](): Iterator<unknown> {
    return this.#open.values();
  }
}
