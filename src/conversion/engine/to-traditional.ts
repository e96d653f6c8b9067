/** Simplified to Traditional: the cheapest path through the lattice of words and candidates, then the form of each edge.
 * One class, since a decision looks at the path, its units and what is decided before it. */
import type { Region } from '../../core/edition.ts';
import type { NamedInArticle } from '../converter.ts';
import { foldedUnits, foldToSimplified } from '../fold-to-simplified.ts';
import {
  nobody,
  type Reading,
  type Reviewer,
  readingOf,
  reviewParts,
  reviewPiece,
  reviewUnits,
} from '../learned/review.ts';
import { formOfName, heldNames, personRule } from '../names/held-names.ts';
import { articleNames } from '../rules/article-names.ts';
import type { GlossaryWord } from '../rules/glossary.ts';
import { traditionalRules } from '../rules/index.ts';
import type { Lexicon } from './front-coding.ts';
import { bestPath } from './lattice.ts';
import { lexicon } from './lattice-data.ts';
import { type RegionData, regionData } from './region-data.ts';
import { RuleSet } from './rule-set.ts';
import { Run } from './run.ts';
import { isNotable, type Piece, type RunConverter } from './run-converter.ts';
import type { Utf16Builder } from './utf16-builder.ts';

/** A piece; without an output where its characters become what they do alone. */
interface Decided extends Omit<Piece, 'output'> {
  output: string | undefined;
  /** How the path came to it, for the reviewer. */
  reading: Reading;
  /** The form that the reviewer learnt for it, where the region has one of its own. */
  learnt: string | undefined;
}

/** A piece without its reading. @param plain what its characters become alone */
const pieceOf = ({ start, end, output, rule, confidence }: Decided, plain: string): Piece => ({
  start,
  end,
  output: output ?? plain,
  rule,
  confidence,
});

/** The converter of runs into Traditional as a region writes it, with an archive's glossary. */
export function traditionalRuns(
  region: Region,
  glossary: readonly GlossaryWord[],
  reviewer: Reviewer = nobody,
): RunConverter {
  const [data, rules] = [regionData(region), new RuleSet(traditionalRules(region, glossary))];
  return new TraditionalRuns(data, rules, rules.only(personRule), reviewer, propertiesOf(data, rules, reviewer));
}

/** What is known of a code unit before its run is segmented, as bits. */
const wide = 1;
/** A trigger of a rule. */
const trigger = 2;
/** Written otherwise in some word than alone; and the first of such a word. */
const ambiguous = 4;
const firstOfWord = 8;
/** The reviewer may have a say in it. */
const open = 16;

/** What is known of each code unit. */
function propertiesOf(data: RegionData, rules: RuleSet, reviewer: Reviewer): Uint8Array {
  const { characters, specialWords } = data;
  const folding = foldedUnits();
  const properties = characters.wide.map((isWide, unit) => {
    const folded = folding[unit]!;
    const own = (isWide ? wide : 0) | (data.ambiguous[folded] ? ambiguous : 0);
    return own | (specialWords.child(0, folded) === 0 ? 0 : firstOfWord);
  });
  for (const unit of rules.triggers) properties[unit]! |= trigger;
  reviewer.opens.forEach((isOpen, unit) => {
    if (isOpen !== 0) properties[unit]! |= open;
  });
  return properties;
}

class TraditionalRuns implements RunConverter {
  readonly #data: RegionData;
  readonly #lexicon: Lexicon = lexicon();
  readonly #rules: RuleSet;
  readonly #properties: Uint8Array;
  readonly #reviewer: Reviewer;
  readonly #persons: RuleSet;

  constructor(data: RegionData, rules: RuleSet, persons: RuleSet, reviewer: Reviewer, properties: Uint8Array) {
    this.#reviewer = reviewer;
    this.#data = data;
    this.#rules = rules;
    this.#persons = persons;
    this.#properties = properties;
  }

  withNames(named: NamedInArticle): RunConverter {
    const { names } = this.#data;
    const held = heldNames(named, {
      formOf: (name) => formOfName(names, foldToSimplified(name)),
      isOpen: (unit) => (this.#properties[unit]! & (ambiguous | open)) !== 0,
      persons: this.#persons,
      runs: this,
      isWord: names.isWord,
    });
    if (held.length === 0) return this;
    const properties = this.#properties.slice();
    for (const { from } of held) properties[from.charCodeAt(0)]! |= trigger;
    return new TraditionalRuns(
      this.#data,
      this.#rules.with(articleNames(held, names.isWord)),
      this.#persons,
      this.#reviewer,
      properties,
    );
  }

  write(text: string, start: number, end: number, out: Utf16Builder, notable: Piece[] | undefined): void {
    const seen = this.#propertiesIn(text, start, end);
    const isOpen = (seen & open) !== 0;
    if ((seen & (wide | ambiguous | trigger)) === 0) {
      this.#writeAlone(text, start, start, end, isOpen, out, notable);
      return;
    }
    const run = new Run(text, start, end);
    // Characters that become what they do alone are written together, edge by edge only where their length may change.
    const isWide = (seen & wide) !== 0;
    let alone = 0;
    if (isWide || this.#needsLattice(seen, run))
      for (const decided of this.#decide(run, isWide)) {
        if (alone < decided.start)
          this.#writeAlone(text, start, start + alone, start + decided.start, isOpen, out, notable);
        alone = decided.end;
        this.#writeDecided(run, decided, isOpen, out, notable);
      }
    if (alone < run.length) this.#writeAlone(text, start, start + alone, end, isOpen, out, notable);
  }

  #writeDecided(run: Run, decided: Decided, isOpen: boolean, out: Utf16Builder, notable: Piece[] | undefined): void {
    const { start, end, output } = decided;
    const isReviewed = isOpen && (this.#propertiesIn(run.text, run.start + start, run.start + end) & open) !== 0;
    if (output !== undefined && !isReviewed && !notable) {
      out.append(output);
      return;
    }
    const plain = this.#data.characters.convert(run.written(start, end));
    const piece = isReviewed ? this.#review(run, decided, plain) : pieceOf(decided, plain);
    out.append(piece.output);
    if (notable && isNotable(piece, plain)) notable.push(piece);
  }

  pieces(run: Run): readonly Piece[] {
    return this.#decide(run, true).flatMap((decided) => {
      const plain = this.#data.characters.convert(run.written(decided.start, decided.end));
      return reviewParts(this.#reviewer, run.text, run.start, pieceOf(decided, plain), decided.reading, decided.learnt);
    });
  }

  /** Writes characters one by one and has them reviewed. @param runStart where their run begins */
  #writeAlone(
    text: string,
    runStart: number,
    start: number,
    end: number,
    isOpen: boolean,
    out: Utf16Builder,
    notable: Piece[] | undefined,
  ): void {
    this.#data.characters.write(text, start, end, out);
    if (isOpen) reviewUnits(this.#reviewer, text, runStart, start, end, out, notable);
  }

  /** A piece after the model of context has seen it. @param plain what its characters become alone */
  #review({ text, start }: Run, decided: Decided, plain: string): Piece {
    return reviewPiece(this.#reviewer, text, start, pieceOf(decided, plain), decided.reading, decided.learnt);
  }

  /** What is known of the code units of a run together. */
  #propertiesIn(text: string, start: number, end: number): number {
    const properties = this.#properties;
    let seen = 0;
    for (let i = start; i < end; i++) seen |= properties[text.charCodeAt(i)]!;
    return seen;
  }

  /** The pre-filter: true where some word or rule may convert the run otherwise than character by character. */
  #needsLattice(seen: number, run: Run): boolean {
    return (
      ((seen & ambiguous) !== 0 && this.#hasSpecialWord(run)) || ((seen & trigger) !== 0 && this.#rules.canMatch(run))
    );
  }

  #hasSpecialWord(run: Run): boolean {
    const { text, start, length } = run;
    const properties = this.#properties;
    const { specialWords, specialPairs } = this.#data;
    for (let at = 0; at + 1 < length; at++)
      if (
        (properties[text.charCodeAt(start + at)]! & firstOfWord) !== 0 &&
        specialPairs.mayHave(run.unitAt(at), run.unitAt(at + 1)) &&
        run.startsWord(specialWords, at)
      )
        return true;
    return false;
  }

  /**
   * The decisions on a segmented run, edge by edge, for text and for its explanation alike, before the model of context
   * reviews them: the one place where the path becomes forms. A run that the pre-filter passes over is not segmented:
   * `write` converts it character by character and has its characters reviewed there.
   * @param isWhole with the edges, too, whose characters become what they do alone
   */
  #decide(run: Run, isWhole: boolean): Decided[] {
    const { ends, edges, candidates } = bestPath(this.#lexicon, run.folded, (at) => this.#rules.candidates(run, at));
    const { formOf } = this.#lexicon;
    const { forms, learntForms } = this.#data;
    const decided: Decided[] = [];
    let start = 0;
    for (let i = 0; i < ends.length; i++) {
      const [end, edge] = [ends[i]!, edges[i]!];
      const candidate = edge < -1 ? candidates[-2 - edge] : undefined;
      const form = edge < 0 ? candidate?.output : forms[formOf[edge]!];
      const output = form?.length === end - start ? this.#keepTraditional(run, start, form) : form;
      if (isWhole || form !== undefined)
        decided.push({
          start,
          end,
          output,
          rule: candidate?.rule ?? (end - start > 1 ? 'lattice' : 'character'),
          confidence: candidate?.confidence ?? 1,
          reading: readingOf(candidate, form === undefined ? 0 : end - start),
          // What is Traditional already and the region's own form is read as its Simplified was: 置信系數.
          learnt: edge >= 0 && output === form ? learntForms.get(formOf[edge]!) : undefined,
        });
      start = end;
    }
    return decided;
  }

  /** A form, but for characters that were written in Traditional: whoever wrote them has decided. */
  #keepTraditional(run: Run, start: number, form: string): string {
    if (run.isSimplified) return form;
    const { characters, variants } = this.#data;
    let output = '';
    for (let i = 0; i < form.length; i++) {
      const written = run.writtenAt(start + i);
      const isOpen = written === run.folded[start + i] || written === form[i] || variants.has(written + form[i]);
      output += isOpen ? form[i] : characters.of(written);
    }
    return output;
  }
}
