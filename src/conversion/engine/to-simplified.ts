/**
 * Traditional to Simplified. Several Traditional characters become one, so that little can go wrong and the longest
 * match is enough; what can go wrong is 著, which is 着 or stays, and 乾, which is 干 or stays. OpenCC knows most such
 * words; what it lacks is in data/simplified.tsv, and 乾 in names of persons is found by the company it keeps.
 */

import { type PersonNames, personNames } from '../names/names.ts';
import { fold, foldUnits } from '../to-simplified-characters.ts';
import { type GlossaryWord, glossaryReader } from './glossary.ts';
import { bestPath, type Proposer, together } from './lattice.ts';
import { nameKnowledge, simplifiedForms, words } from './lattice-data.ts';
import { besideOf, isListed, isWeighty, type Piece, type RunConverter, runAt } from './runs.ts';
import { Trie } from './trie.ts';

/** What stays in names though it becomes something else elsewhere: 李乾, 徐乾學. */
const keptInNames = '乾';
const keptUnit = keptInNames.charCodeAt(0);

/** The fourth of the five notes, which are told in a list: 宮、商、角、徵、羽. */
const note = '徵';

/** Surnames that are also what is dried: 梅乾, 牛乾. */
const dried = '梅白牛米麦';

interface Reader {
  single: ReadonlyMap<string, string>;
  units: Uint16Array;
  /** 1 for code units that only `single` can convert. */
  wide: Uint8Array;
  trie: Trie;
  forms: string[];
}

let reader: Reader | undefined;
let persons: PersonNames | undefined;

function makeReader(): Reader {
  const { characters, words: list } = simplifiedForms();
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const wide = new Uint8Array(0x10000).fill(1, 0xd800, 0xe000);
  for (const [from, to] of characters) {
    if (from.length !== 1) continue;
    if (to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
    else wide[from.charCodeAt(0)] = 1;
  }
  // 二噁英: a word that another length comes of is read as a single character of that kind is.
  for (const [from, to] of list)
    if (from.length !== to.length) wide[from.charCodeAt([...from].findIndex((c, i) => c !== to[i]))] = 1;
  return {
    single: characters,
    units,
    wide,
    trie: Trie.of([...list.keys()].map((word, i) => [word, i] as const)),
    forms: [...list.values()],
  };
}

/** The reader of names with 乾: the lattice reads the folded text, where it is 干. */
function keptNames(): PersonNames {
  const knowledge = nameKnowledge(
    'tw',
    (c) => c,
    () => false,
    () => false,
  );
  const surnames = new Map(
    [...knowledge.surnames]
      .filter(([word]) => !dried.includes(word))
      .map(([word, { cost }]) => [word, { form: word, cost }]),
  );
  return personNames({ ...knowledge, surnames, givenForms: new Map([[fold(keptInNames), keptInNames]]) });
}

/** The converter of runs into Simplified, with an archive's glossary. */
export function simplifiedRuns(entries: readonly GlossaryWord[]): RunConverter {
  reader ??= makeReader();
  const { single, units, wide, trie, forms } = reader;
  const glossary = glossaryReader(entries);
  let rules: Proposer | undefined;
  const folding = foldUnits();

  /** Stretches that names and the glossary decide. */
  const decided = (text: string, start: number, end: number): Piece[] => {
    persons ??= keptNames();
    rules ??= together([glossary, persons]);
    const run = runAt(text, start, end);
    const { ends, steps, edges } = bestPath(words(), run.folded, (at, add) => rules!.propose(run, at, add));
    const pieces: Piece[] = [];
    ends.forEach((stop, i) => {
      const edge = steps[i]! < -1 ? edges[-2 - steps[i]!] : undefined;
      if (!edge || (edge.rule !== 'name' && edge.rule !== 'glossary' && edge.rule !== 'place')) return;
      const from = ends[i - 1] ?? 0;
      const kept = (c: string, at: number): string =>
        c === keptInNames && run.written[from + at] !== keptInNames ? fold(c) : c;
      const output = edge.rule === 'name' ? [...edge.output].map(kept).join('') : edge.output;
      pieces.push({ start: from, end: stop, output, rule: edge.rule, confidence: edge.confidence });
    });
    return pieces;
  };

  const longest = (text: string, start: number, end: number): number => {
    let node = trie.child(0, text.charCodeAt(start));
    let found = -1;
    for (let next = start + 1; node !== 0; next++) {
      if (trie.values[node]! >= 0) found = node;
      if (next === end) break;
      node = trie.child(node, text.charCodeAt(next));
    }
    return found;
  };

  const isNote = (text: string, start: number, end: number): boolean =>
    end - start === 1 && text[start] === note && isListed(besideOf(text, start, end));

  const pieces = (text: string, start: number, end: number): Piece[] => {
    if (isNote(text, start, end)) return [{ start: 0, end: 1, output: note, rule: 'lattice', confidence: 1 }];
    const fixed = decided(text, start, end);
    const out: Piece[] = [];
    for (let at = start; at < end; ) {
      const next = fixed[0];
      if (next && start + next.start === at) {
        out.push(next);
        at = start + next.end;
        fixed.shift();
        continue;
      }
      const node = longest(text, at, next ? start + next.start : end);
      if (node >= 0) {
        const output = forms[trie.values[node]!]!;
        const size = trie.depth(node);
        out.push({ start: at - start, end: at - start + size, output, rule: 'lattice', confidence: 1 });
        at += size;
        continue;
      }
      const c = String.fromCodePoint(text.codePointAt(at)!);
      out.push({
        start: at - start,
        end: at - start + c.length,
        output: single.get(c) ?? c,
        rule: 'character',
        confidence: 1,
      });
      at += c.length;
    }
    return out;
  };

  const alone = (text: string): string => Array.from(text, (c) => single.get(c) ?? c).join('');

  const isTold = ({ rule, output }: Piece, written: string): boolean =>
    isWeighty(rule) || output.length !== written.length || output !== alone(written);

  const isRead = (text: string, start: number, end: number): boolean => {
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (wide[unit] !== 0 || unit === keptUnit) return true;
    }
    return isNote(text, start, end) || glossary.mayStand(folding, text, start, end);
  };

  return {
    write(text, start, end, out) {
      if (isRead(text, start, end)) {
        const all = pieces(text, start, end);
        for (const { output } of all) out.append(output);
        return all.filter((piece) => isTold(piece, text.slice(start + piece.start, start + piece.end)));
      }
      const target = out.room(end - start);
      let at = out.length;
      for (let i = start; i < end; ) {
        const node = longest(text, i, end);
        if (node < 0) {
          target[at++] = units[text.charCodeAt(i++)]!;
          continue;
        }
        const form = forms[trie.values[node]!]!;
        for (let k = 0; k < form.length; k++) target[at++] = form.charCodeAt(k);
        i += trie.depth(node);
      }
      out.advance(at - out.length);
      return [];
    },
    pieces,
  };
}
