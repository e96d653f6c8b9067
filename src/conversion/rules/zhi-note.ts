/** 徵 as the fourth of the five notes, which stays in Simplified; a note stands alone in a list: 宫、商、角、徵、羽. */
import { none, type Rule, unitsOf } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';

const note = '徵';

/** Folded it is 征, "to march". */
const folded = '征';

/** Below every word and every entry of a glossary: the run is this character alone. */
const cost = 0;

const isNote = (run: Run): boolean => run.length === 1 && run.writtenAt(0) === note && run.isListed;

/** The rule. */
export const zhiNote: Rule = {
  id: 'zhi-note',
  firstUnits: unitsOf(folded),
  canMatch: isNote,
  candidates: (run) => (isNote(run) ? [{ end: 1, cost, output: note, rule: 'lattice', confidence: 1 }] : none),
};
