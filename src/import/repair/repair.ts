/**
 * The order of the repairs. Bytes come before glosses, since a gloss inside a run is part of its evidence;
 * glosses before punctuation, since they stand between doubled signs; U+FFFD after both, which read it as evidence;
 * glyphs last, on clean words.
 */
import type { Block, Repaired } from '../page.ts';
import { repairGlosses } from './gloss.ts';
import { repairGlyphs } from './glyphs.ts';
import { repairHalfLost } from './half-lost.ts';
import { repairParagraphs } from './paragraphs.ts';
import { repairPunctuation } from './punctuation.ts';
import { repairReplacementCharacters } from './replacement-characters.ts';
import { repairResidue } from './residue.ts';
import { repairSpacing } from './spacing.ts';
import { repairStraddledPunctuation } from './straddled-punctuation.ts';
import { joinWrappedLines } from './wrapped-lines.ts';

const repairs = [
  repairHalfLost,
  repairStraddledPunctuation,
  repairGlosses,
  repairReplacementCharacters,
  repairResidue,
  joinWrappedLines,
  repairParagraphs,
  repairPunctuation,
  repairSpacing,
  repairGlyphs,
];

/** Repairs all blocks of a page and gathers the receipts. */
export function repair(blocks: Block[]): Repaired {
  return repairs.reduce<Repaired>(
    (done, step) => {
      const { blocks: next, changes, flags } = step(done.blocks);
      return { blocks: next, changes: [...done.changes, ...changes], flags: [...done.flags, ...flags] };
    },
    { blocks, changes: [], flags: [] },
  );
}
