/**
 * Traditional to Simplified. The mapping is nearly many-to-one, so longest match is enough; what it gets wrong is 著,
 * which becomes 着 or stays, and 乾, which becomes 干 or stays. OpenCC has most such words and data/simplified.tsv the
 * rest; only the candidates of rules, such as names with 乾, are weighed in a lattice.
 */
import { lazy } from '../../core/lazy.ts';
import type { NamedInArticle } from '../converter.ts';
import { isHanText } from '../han.ts';
import { heldNames, personRule } from '../names/held-names.ts';
import { qian } from '../names/qian-names.ts';
import { articleNames } from '../rules/article-names.ts';
import type { GlossaryWord } from '../rules/glossary.ts';
import { simplifiedRules } from '../rules/index.ts';
import { CharacterTable } from './character-table.ts';
import { bestPath, candidateOf } from './lattice.ts';
import { lexicon } from './lattice-data.ts';
import { RuleSet } from './rule-set.ts';
import { Run } from './run.ts';
import { isNotable, isReported, type Piece, type RunConverter } from './run-converter.ts';
import { simplifiedForms } from './simplified-forms.ts';
import { Trie } from './trie.ts';
import type { Utf16Builder } from './utf16-builder.ts';

/** Properties of a code unit, as bits: wide, begins a change of length, or 乾, whose pieces are reported; and a trigger of a rule. */
const slow = 1;
const trigger = 2;
/** The first of a word. */
const firstOfWord = 4;

/** The words and characters of the direction, whatever the archive. */
interface SimplifiedData {
  characters: CharacterTable;
  words: Trie;
  /** The forms of the words, by their value in the trie. */
  forms: string[];
  /** The bit `slow` of code units that `#writeLongest` can't convert. */
  slow: Uint8Array;
}

const data: () => SimplifiedData = lazy(() => {
  const { characters: forms, words } = simplifiedForms();
  const characters = new CharacterTable(forms);
  const properties = characters.wide.map((wide) => (wide ? slow : 0));
  // 二噁英: from the first character that differs on the offsets move.
  for (const [from, to] of words)
    if (from.length !== to.length) properties[from.charCodeAt([...from].findIndex((c, i) => c !== to[i]))] = slow;
  properties[qian.charCodeAt(0)] = slow;
  return {
    characters,
    words: Trie.of([...words.keys()].map((word, i) => [word, i] as const)),
    forms: [...words.values()],
    slow: properties,
  };
});

/** The converter of runs into Simplified, with an archive's glossary. */
export function simplifiedRuns(glossary: readonly GlossaryWord[]): RunConverter {
  const rules = new RuleSet(simplifiedRules(glossary));
  const { slow: own, words } = data();
  const properties = own.map((bits, unit) => bits | (words.child(0, unit) === 0 ? 0 : firstOfWord));
  for (const unit of rules.triggers) properties[unit]! |= trigger;
  return new SimplifiedRuns(rules, rules.only(personRule), properties);
}

/** The longest word that begins at an offset and ends before another, as a node of the trie; 0 without one. */
function longestWord(words: Trie, text: string, start: number, end: number): number {
  let node = words.child(0, text.charCodeAt(start));
  let found = 0;
  for (let next = start + 1; node !== 0; next++) {
    if (words.values[node]! >= 0) found = node;
    if (next === end) break;
    node = words.child(node, text.charCodeAt(next));
  }
  return found;
}

/** A person's name with 乾, which stays in names. */
const keepQian = (name: string, characters: CharacterTable): string | undefined =>
  name.includes(qian) && isHanText(name)
    ? Array.from(name, (c) => (c === qian ? c : characters.of(c))).join('')
    : undefined;

class SimplifiedRuns implements RunConverter {
  readonly #data = data();
  readonly #rules: RuleSet;
  readonly #persons: RuleSet;
  readonly #properties: Uint8Array;

  constructor(rules: RuleSet, persons: RuleSet, properties: Uint8Array) {
    this.#rules = rules;
    this.#persons = persons;
    this.#properties = properties;
  }

  withNames(named: NamedInArticle): RunConverter {
    // Only names with 乾 become Simplified otherwise than their characters do.
    if (!named.text().includes(qian)) return this;
    const { characters } = this.#data;
    const held = heldNames(named, {
      formOf: (name) => keepQian(name, characters),
      isOpen: (unit) => unit === qian.charCodeAt(0),
      persons: this.#persons,
      runs: this,
      // Whoever writes 乾 where words have 干 names somebody.
      isWord: () => false,
    });
    if (held.length === 0) return this;
    const properties = this.#properties.slice();
    for (const { from } of held) properties[from.charCodeAt(0)]! |= trigger;
    const rules = this.#rules.with(articleNames(held, (text) => lexicon().trie.has(text)));
    return new SimplifiedRuns(rules, this.#persons, properties);
  }

  write(text: string, start: number, end: number, out: Utf16Builder, notable: Piece[] | undefined): void {
    if (!this.#isSlow(text, start, end)) {
      this.#writeLongest(text, start, end, out);
      return;
    }
    const run = new Run(text, start, end);
    const { characters } = this.#data;
    for (const piece of this.pieces(run)) {
      out.append(piece.output);
      if (notable && isNotable(piece, characters.convert(run.written(piece.start, piece.end)))) notable.push(piece);
    }
  }

  pieces(run: Run): readonly Piece[] {
    const pieces: Piece[] = [];
    let at = 0;
    for (const decided of this.#decided(run)) {
      this.#pushLongest(run, at, decided.start, pieces);
      pieces.push(decided);
      at = decided.end;
    }
    this.#pushLongest(run, at, run.length, pieces);
    return pieces;
  }

  #isSlow(text: string, start: number, end: number): boolean {
    const properties = this.#properties;
    let seen = 0;
    for (let i = start; i < end; i++) seen |= properties[text.charCodeAt(i)]!;
    if ((seen & slow) !== 0) return true;
    return (seen & trigger) !== 0 && this.#rules.canMatch(new Run(text, start, end));
  }

  /** The candidates on the cheapest path that decide something. */
  #decided(run: Run): Piece[] {
    const path = bestPath(lexicon(), run.folded, (at) => this.#rules.candidates(run, at));
    return path.ends.flatMap((end, i) => {
      const candidate = candidateOf(path, i);
      if (!candidate) return [];
      const start = i === 0 ? 0 : path.ends[i - 1]!;
      const { output, rule, confidence } = candidate;
      const isPlain = !isReported(rule) && output === this.#data.characters.convert(run.written(start, end));
      return isPlain ? [] : [{ start, end, output, rule, confidence }];
    });
  }

  /** Adds the pieces of a part of a run by longest match. */
  #pushLongest({ text, start }: Run, from: number, to: number, pieces: Piece[]): void {
    const { characters, words, forms } = this.#data;
    for (let at = from; at < to; ) {
      const node = longestWord(words, text, start + at, start + to);
      const c = String.fromCodePoint(text.codePointAt(start + at)!);
      const end = at + (node > 0 ? words.depth(node) : c.length);
      const output = node > 0 ? forms[words.values[node]!]! : characters.of(c);
      pieces.push({ start: at, end, output, rule: node > 0 ? 'lattice' : 'character', confidence: 1 });
      at = end;
    }
  }

  /** Appends a part of a text by longest match: the same as its pieces, where no code unit is slow. */
  #writeLongest(text: string, start: number, end: number, out: Utf16Builder): void {
    const { words, forms } = this.#data;
    const { units } = this.#data.characters;
    const properties = this.#properties;
    const target = out.reserve(end - start);
    let at = out.length;
    for (let i = start; i < end; ) {
      const unit = text.charCodeAt(i);
      const node = (properties[unit]! & firstOfWord) === 0 ? 0 : longestWord(words, text, i, end);
      if (node === 0) {
        target[at++] = units[unit]!;
        i++;
        continue;
      }
      const form = forms[words.values[node]!]!;
      for (let k = 0; k < form.length; k++) target[at++] = form.charCodeAt(k);
      i += words.depth(node);
    }
    out.advance(at - out.length);
  }
}
