/**
 * Faults of the machine or of the program, which no change of the content mends: a full disk, a folder that cannot be
 * written, no memory left, a bug. A person is told one sentence, and the command ends with exit code 3.
 */
import { messages } from './messages.ts';
import type { Sentence } from './sentence.ts';

/** A fault of the machine or the program that has a sentence. */
export class MachineFault extends Error {
  readonly said: Sentence;

  /** @param cause the error that was caught, where there was one */
  constructor(said: Sentence, cause?: unknown) {
    super(said.en, { cause });
    this.said = said;
  }
}

/** How V8 and the operating system say that memory has run out. */
const memoryCodes = new Set(['ENOMEM', 'ERR_WORKER_OUT_OF_MEMORY', 'ERR_MEMORY_ALLOCATION_FAILED']);
const memoryWords = /heap out of memory|Array buffer allocation failed/i;

/**
 * Any error as a fault that can be told in a sentence.
 * @param page the page that was being made, where there is one
 * @example faultOf(Object.assign(new Error(), { code: 'ENOSPC' })).said.en
 */
export function faultOf(error: unknown, page?: string): MachineFault {
  if (error instanceof MachineFault) return error;
  const { code, path, message } = (error ?? {}) as NodeJS.ErrnoException;
  const noMemory = memoryCodes.has(code ?? '') || memoryWords.test(message ?? '');
  const known = messages.machineFault(noMemory ? 'ENOMEM' : code, path ?? '');
  const [reason = ''] = (message ?? String(error)).split('\n');
  const making = page === undefined ? undefined : messages.making(page);
  const said = known ? messages.stopped(known, making) : messages.fault(reason.replace(/[.。]$/, ''), making);
  return new MachineFault(said, error);
}
