/** Cuts a text into what is decided already, runs of Han characters, and all else. */
import type { Decision } from '../converter.ts';
import { isHan } from '../han.ts';
import { type IsJapanese, japaneseIn } from './japanese.ts';

/** What is called for each part of a text, in order and without gaps. */
export interface TextVisitor {
  /** Text that no rule reads. */
  other(start: number, end: number): void;
  run(start: number, end: number): void;
  fixed(decision: Decision): void;
}

/** Walks a text from its beginning to its end. @param fixed in order; one that overlaps the last is passed over */
export function walkText(text: string, fixed: readonly Decision[], visitor: TextVisitor): void {
  const isJapanese = japaneseIn(text);
  let at = 0;
  for (const decision of fixed) {
    if (decision.start < at) continue;
    walkRuns(text, at, decision.start, isJapanese, visitor);
    visitor.fixed(decision);
    at = decision.end;
  }
  walkRuns(text, at, text.length, isJapanese, visitor);
}

function walkRuns(text: string, from: number, to: number, isJapanese: IsJapanese, visitor: TextVisitor): void {
  let at = from;
  while (at < to) {
    let start = at;
    while (start < to && !isHan(text.charCodeAt(start))) start++;
    if (start > at) visitor.other(at, start);
    let end = start;
    while (end < to && isHan(text.charCodeAt(end))) end++;
    if (end > start) isJapanese(start, end) ? visitor.other(start, end) : visitor.run(start, end);
    at = end;
  }
}
