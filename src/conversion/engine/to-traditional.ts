/** Simplified to Traditional: the most probable path through the lattice, then each word's own form. */
import type { Region } from '../../core/edition.ts';
import { nobody, type Reviewer, readings, reviewPiece, reviewSpelled } from '../learned/review.ts';
import { dryings } from '../rules/gan-dry.ts';
import { copulas } from '../rules/xi-copula.ts';
import { makings } from '../rules/zhi-make.ts';
import { foldUnits } from '../to-simplified-characters.ts';
import { type GlossaryWord, glossaryReader } from './glossary.ts';
import { bestPath, type Path, together } from './lattice.ts';
import { words } from './lattice-data.ts';
import { doubtful } from './precedence.ts';
import { readerOf } from './region.ts';
import { isWeighty, type Piece, type Run, type RunConverter, runAt } from './runs.ts';
import type { Output } from './utf16-builder.ts';

/** What is known of a code unit before anything is read: what it is, and which rules may begin with it. */
const fact = {
  wide: 1,
  varying: 2,
  word: 4,
  person: 8,
  foreigner: 16,
  number: 32,
  familiar: 64,
  copula: 128,
  making: 256,
  drying: 512,
};
const begins = Object.values(fact).reduce((all, bit) => all | bit) & ~(fact.wide | fact.varying);


/** The converter of runs into Traditional as a region writes it, with an archive's glossary. */
export function traditionalRuns(
  region: Region,
  entries: readonly GlossaryWord[],
  reviewer: Reviewer = nobody,
): RunConverter {
  const { variants, forms, single, units, wide, special, varying, persons, familiars, foreigners, numbers } =
    readerOf(region);
  const known = words();
  const { formOf } = known;
  const glossary = glossaryReader(entries);
  const folding = foldUnits();
  const rules = together([glossary, persons, familiars, foreigners, numbers, copulas, makings, dryings]);
  const opening = [
    [fact.person, persons],
    [fact.foreigner, foreigners],
    [fact.number, numbers],
    [fact.familiar, familiars],
    [fact.copula, copulas],
    [fact.making, makings],
    [fact.drying, dryings],
  ] as const;
  const facts = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
    const folded = folding[unit]!;
    const own = (wide[unit] ? fact.wide : 0) | (varying[folded] ? fact.varying : 0);
    const word = special.child(0, folded) !== 0 ? fact.word : 0;
    return opening.reduce((bits, [bit, rule]) => bits | (rule.opens(folded) ? bit : 0), own | word);
  });

  /** True where some rule could read the run otherwise than character by character. */
  const isRead = (text: string, start: number, end: number): boolean => {
    let seen = 0;
    for (let i = start; i < end; i++) seen |= facts[text.charCodeAt(i)]!;
    if (seen & fact.wide) return true;
    if (seen & fact.varying)
      for (let i = start; i < end; i++) {
        const bits = facts[text.charCodeAt(i)]! & begins;
        if (bits !== 0 && isReadAt(bits, text, start, i, end)) return true;
      }
    return glossary.mayStand(folding, text, start, end);
  };

  const isReadAt = (bits: number, text: string, start: number, at: number, end: number): boolean =>
    ((bits & fact.word) !== 0 && isWordAt(text, at, end)) ||
    ((bits & fact.person) !== 0 && persons.mayBegin(folding, text, start, at, end)) ||
    ((bits & fact.foreigner) !== 0 && foreigners.mayStand(folding, text, start, at, end)) ||
    ((bits & fact.number) !== 0 && numbers.mayStand(folding, text, start, at, end)) ||
    ((bits & fact.familiar) !== 0 && familiars.mayStand(folding, text, at, end)) ||
    ((bits & fact.copula) !== 0 && copulas.mayStand(folding, text, start, at, end)) ||
    ((bits & fact.making) !== 0 && makings.mayStand(folding, text, at, end)) ||
    ((bits & fact.drying) !== 0 && dryings.mayStand(folding, text, at));

  /** True where a word begins that is written otherwise than its characters. */
  const isWordAt = (text: string, at: number, end: number): boolean => {
    let node = special.child(0, folding[text.charCodeAt(at)]!);
    for (let next = at + 1; node !== 0; next++) {
      if (special.values[node]! >= 0) return true;
      if (next === end) break;
      node = special.child(node, folding[text.charCodeAt(next)]!);
    }
    return false;
  };

  /** Writes characters as what they become alone. */
  const spell = (text: string, start: number, end: number, out: Output): void => {
    const target = out.room(end - start);
    let at = out.length;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (wide[unit]) {
        out.advance(at - out.length);
        spellWide(text.slice(i, end), out);
        return;
      }
      target[at++] = units[unit]!;
    }
    out.advance(at - out.length);
  };

  const spellWide = (text: string, out: Output): void => {
    for (const c of text) out.append(single(c));
  };

  /** A form of the same length, but for characters that are Traditional already: whoever wrote them has decided. */
  const formIn = ({ written, folded }: Run, start: number, form: string): string => {
    let output = '';
    for (let i = 0; i < form.length; i++) {
      const c = written[start + i]!;
      const own = c === folded[start + i] || c === form[i] || variants.has(c + form[i]);
      output += own ? form[i] : single(c);
    }
    return output;
  };

  /** What a step of the path becomes; nothing where its characters become what they do alone. */
  const outputOf = (run: Run, { steps, edges }: Path, i: number, start: number, end: number): string | undefined => {
    const step = steps[i]!;
    const target = step < -1 ? edges[-2 - step]!.output : step === -1 ? undefined : forms[formOf[step]!];
    return target === undefined || target.length !== end - start ? target : formIn(run, start, target);
  };

  const path = (run: Run): Path => bestPath(known, run.folded, (at, add) => rules.propose(run, at, add));

  const alone = (text: string): string => Array.from(text, single).join('');

  const isTold = ({ rule, output }: Piece, written: string): boolean =>
    isWeighty(rule) || output.length !== written.length || output !== alone(written);

  /** A step of the path as a piece, reviewed. */
  const pieceOf = (text: string, start: number, run: Run, best: Path, i: number, from: number, to: number): Piece => {
    const found = outputOf(run, best, i, from, to);
    const output = found ?? alone(run.written.slice(from, to));
    const piece = { start: from, end: to, output, ...ruleOf(best, i, to - from) };
    return reviewPiece(reviewer, text, start, piece, readingOf(best, i, found === undefined ? 0 : to - from));
  };

  return {
    write(text, start, end, out) {
      if (!isRead(text, start, end)) {
        spell(text, start, end, out);
        return reviewSpelled(reviewer, text, start, end, out);
      }
      const run = runAt(text, start, end);
      const best = path(run);
      const told: Piece[] = [];
      let from = 0;
      for (const [i, to] of best.ends.entries()) {
        const piece = pieceOf(text, start, run, best, i, from, to);
        out.append(piece.output);
        if (isTold(piece, run.written.slice(from, to))) told.push(piece);
        from = to;
      }
      return told;
    },
    pieces(text, start, end) {
      const run = runAt(text, start, end);
      const best = path(run);
      return best.ends.map((to, i) => pieceOf(text, start, run, best, i, i === 0 ? 0 : best.ends[i - 1]!, to));
    },
  };
}

/** How the lattice came to a step. @param special how long the step is, where it has a form of its own; else 0 */
function readingOf({ steps, edges }: Path, i: number, special: number): number {
  const step = steps[i]!;
  if (step >= -1) return special === 0 ? readings.alone : special > 2 ? readings.phrase : readings.word;
  const { rule, confidence } = edges[-2 - step]!;
  if (rule === 'name') return confidence < doubtful ? readings.untitled : readings.titled;
  if (rule === 'number') return readings.number;
  return rule === 'lattice' ? readings.rule : readings.decided;
}

/** The rule of a step: that of its edge, or the lattice's own. */
function ruleOf({ steps, edges }: Path, i: number, length: number): Pick<Piece, 'rule' | 'confidence'> {
  const step = steps[i]!;
  if (step >= -1) return { rule: length > 1 ? 'lattice' : 'character', confidence: 1 };
  const { rule, confidence } = edges[-2 - step]!;
  return { rule, confidence };
}
