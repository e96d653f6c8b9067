/** Tells a person how far the work is: one moving line on a terminal, plain lines elsewhere. */
import type { WriteStream } from 'node:tty';
import { speak } from '../content/speak.ts';
import { type Phase, phases } from '../i18n/messages.ts';
import type { Language, Sentence } from '../i18n/sentence.ts';

/** Where progress is told. */
export interface Progress {
  /** A phase begins; the one before ends. One that cannot be known beforehand says its own name. */
  phase(phase: Phase | Sentence): void;
  /** How much of the phase is done. */
  step(done: number, total: number): void;
  /** The last phase ends. */
  end(): void;
}

/** Milliseconds between two drawings of the line. */
const frame = 100;

/** @param stream where to; nothing is told to a stream that is not there */
export function progressTo(stream: WriteStream | undefined, language: Language): Progress {
  let name = '';
  let since = 0;
  let drawn = 0;
  let last = '';
  const close = () => {
    if (!name || !stream) return;
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    stream.write(`${stream.isTTY ? '\r\x1b[K' : ''}${name}${last} ${seconds} s\n`);
    name = '';
    last = '';
  };
  return {
    phase(phase) {
      close();
      name = speak(typeof phase === 'string' ? phases[phase] : phase, language);
      since = performance.now();
      if (stream?.isTTY) stream.write(name);
    },
    step(done, total) {
      last = ` ${done}/${total}`;
      const now = performance.now();
      if (!stream?.isTTY || (now - drawn < frame && done < total)) return;
      drawn = now;
      const rate = Math.round(done / Math.max(0.001, (now - since) / 1000));
      stream.write(`\r\x1b[K${name}${last} (${rate}/s)`);
    },
    end: close,
  };
}
