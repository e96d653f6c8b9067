/**
 * Makes src/script/data/lattice.generated.json: the words of the conversion lattice with their costs and their
 * Traditional forms, from the dictionaries of opencc-js, the word frequencies of @node-rs/jieba, and the
 * project's own words.tsv and style.tsv.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Region } from '../src/domain/edition.ts';
import {
  compatibilityCharacters,
  regionalCharacters,
  regionalWords,
  toSimplifiedCharacters,
  toTraditionalCharacters,
  toTraditionalPhrases,
} from '../src/script/dictionary.ts';
import { isHanText } from '../src/script/han.ts';
import { encodeWords, type LatticeTable, type TableWord } from '../src/script/table.ts';
import { readTable } from '../src/script/tsv.ts';

const data = new URL('../src/script/data/', import.meta.url);

/** Where the table is written. */
export const latticeTablePath = new URL('lattice.generated.json', data);

/** Words of the frequency dictionary that are rarer are left out: they are noise more often than words. */
const leastFrequency = 100;

/** How often a word is taken to occur that OpenCC knows and the frequency dictionary does not. */
const unlistedFrequency = 2;

/** Phrases of OpenCC that occur less often: their frequency says little. */
const rarePhrase = 10;

/** Such a phrase is so much likelier than the parts that it could be cut into. */
const phraseBonus = 0.7;

const longestWord = 9;

const rows = (name: string): string[][] => readTable(readFileSync(new URL(name, data), 'utf8'));

/** Word frequencies, the names of persons, of foreigners and of all kinds, and how many words of running text they were counted in. */
function readFrequencies(): {
  frequencies: Map<string, number>;
  persons: string[];
  foreigners: string[];
  proper: Set<string>;
  places: Set<string>;
  total: number;
} {
  const path = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  const frequencies = new Map<string, number>();
  const persons: string[] = [];
  const foreigners: string[] = [];
  const proper = new Set<string>();
  const places = new Set<string>();
  let total = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', count = '', kind = ''] = line.split(' ');
    const frequency = Number(count);
    if (!word || !frequency) continue;
    frequencies.set(word, frequency);
    total += frequency;
    if (kind === 'nr') persons.push(word);
    if (kind === 'nrt') foreigners.push(word);
    if (/^(?:nr|ns|nt)/.test(kind)) proper.add(word);
    if (/^(?:ns|t|s)$/.test(kind)) places.add(word);
  }
  return { frequencies, persons, foreigners, proper, places, total };
}

/** Replaces from left to right, the longest first. */
function replaceLongest(text: string, table: ReadonlyMap<string, string>, longest: number): string {
  let out = '';
  for (let i = 0; i < text.length; ) {
    let size = Math.min(longest, text.length - i);
    while (size > 0 && !table.has(text.slice(i, i + size))) size--;
    out += size > 0 ? table.get(text.slice(i, i + size))! : text[i]!;
    i += Math.max(size, 1);
  }
  return out;
}

/** What a region makes of a text in OpenCC's standard Traditional. */
function regionalStyle(region: Region): (text: string) => string {
  const variants = new Map([...regionalCharacters(region), ...regionalWords(region)]);
  const longest = Math.max(...[...variants.keys()].map((key) => key.length));
  const style = rows('style.tsv').filter(([where]) => where === region || where === '*');
  return (text) =>
    style.reduce((out, [, from, to]) => out.replaceAll(from!, to!), replaceLongest(text, variants, longest));
}

/** What stands before and after names, from the data files. */
function besideNames(places: readonly string[]): LatticeTable['beside'] {
  const titles = rows('titles.tsv');
  const list = (name: string): string =>
    rows(name)
      .map(([word]) => word)
      .join('|');
  return {
    titlesBefore: titles
      .filter(([, where]) => where !== 'after')
      .map(([word]) => word)
      .join('|'),
    titlesAfter: titles
      .filter(([, where]) => where !== 'before')
      .map(([word]) => word)
      .join('|'),
    following: list('after-names.tsv'),
    introducing: list('before-names.tsv'),
    neverFollowing: list('never-after-names.tsv'),
    places: [...places, ...rows('times-and-places.tsv').map(([word]) => word!)].join('|'),
  };
}

/** The characters of given names, counted over the names of three characters of the frequency dictionary. */
const givenNames = (persons: readonly string[], surnames: ReadonlySet<string>): string[] =>
  persons.filter((word) => word.length === 3 && surnames.has(word[0]!)).map((word) => word.slice(1));

/**
 * How often each character stands in names, and its form there where that is special. Characters that are rarer than
 * `least` are chance; those of `never` are left out.
 */
function characterCosts(names: readonly string[], least: number, never: ReadonlySet<string>): TableWord[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const name of names) {
    for (const c of name) {
      counts.set(c, (counts.get(c) ?? 0) + 1);
      total++;
    }
  }
  const special = new Map(rows('given.tsv').map(([c, form]) => [c!, form!]));
  for (const c of special.keys()) if (!counts.has(c) && least === 1) counts.set(c, 1);
  return [...counts]
    .filter(([c, count]) => !never.has(c) && (count >= least || special.has(c)))
    .map(([word, count]) => {
      const form = special.get(word);
      return { word, cost: Math.log(total / count), ...(form ? { forms: { tw: form, hk: form } } : {}) };
    });
}

/** The whole table, as the text of the file. */
export function makeLatticeTable(): string {
  const { frequencies, persons, foreigners, proper, places, total } = readFrequencies();
  const characters = new Map(toTraditionalCharacters());
  const traditional = new Map(toSimplifiedCharacters());
  const simplify = (word: string): string => [...word].map((c) => traditional.get(c) ?? c).join('');
  const isSimplified = (word: string): boolean => simplify(word) === word;

  const phrases = new Map<string, string>();
  for (const region of ['tw', 'hk'] as const)
    for (const [form] of regionalWords(region)) phrases.set(simplify(form), form);
  for (const [word, form] of toTraditionalPhrases()) if (!isSimplified(word)) phrases.set(simplify(word), form);
  for (const [word, form] of toTraditionalPhrases()) if (isSimplified(word)) phrases.set(word, form);
  const own = new Map<string, number | undefined>();
  for (const [word, form, frequency] of rows('words.tsv')) {
    phrases.set(word!, form!);
    own.set(word!, frequency ? Number(frequency) : undefined);
  }

  const words = new Set<string>();
  for (const [word, frequency] of frequencies) if (frequency >= leastFrequency) words.add(word);
  for (const word of phrases.keys()) words.add(word);
  const single = (c: string): string => characters.get(c) ?? c;
  const frequencyOf = (word: string): number | undefined => own.get(word) ?? frequencies.get(word);
  const costs = new Map<string, number>();
  const costOf = (word: string): number =>
    costs.get(word) ?? Math.log(total / (frequencyOf(word) ?? unlistedFrequency));

  const list = [...words]
    .filter((word) => word.length <= longestWord && isHanText(word) && isSimplified(word))
    .sort((a, b) => a.length - b.length);
  const known = new Set(list);
  const standard = new Map<string, string>();

  const inNames = new Map(rows('given.tsv').map(([c, form]) => [c!, form!]));
  const singleInName = (c: string): string => {
    const form = inNames.get(c);
    return form ?? single(c);
  };

  /** The best parts of a word, which are shorter words. */
  const partsOf = (word: string): { cost: number; form: string } => {
    const best: { cost: number; form: string }[] = [{ cost: 0, form: '' }];
    for (let end = 1; end <= word.length; end++) {
      for (let start = 0; start < end; start++) {
        const part = word.slice(start, end);
        const before = best[start];
        if (part === word || (part.length > 1 && !known.has(part)) || !before) continue;
        const cost = before.cost + costOf(part);
        if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
          best[end] = {
            cost,
            form:
              before.form +
              (part.length === 1 && proper.has(word) ? singleInName(part) : (standard.get(part) ?? single(part))),
          };
      }
    }
    return best[word.length]!;
  };
  for (const word of list) {
    if (word.length > 1 && phrases.has(word) && !own.has(word) && (frequencies.get(word) ?? 0) < rarePhrase)
      costs.set(word, Math.min(costOf(word), partsOf(word).cost - phraseBonus));
    standard.set(word, phrases.get(word) ?? ([...word].length === 1 ? single(word) : partsOf(word).form));
  }

  const regions = { tw: regionalStyle('tw'), hk: regionalStyle('hk') };
  const alone = new Map<string, { tw: string; hk: string }>();
  const formsAlone = (c: string): { tw: string; hk: string } => {
    const form = single(c);
    return { tw: regions.tw(form), hk: regions.hk(form) };
  };
  const every = new Set([...characters.keys(), ...traditional.keys(), ...traditional.values()]);
  for (const region of ['tw', 'hk'] as const) for (const [from] of regionalCharacters(region)) every.add(from);
  for (const c of every) alone.set(c, formsAlone(c));
  for (const [from, to] of compatibilityCharacters()) alone.set(from, formsAlone(to));
  const byCharacter = (word: string, region: Region): string =>
    [...word].map((c) => alone.get(c)?.[region] ?? c).join('');

  const entries = list.map((word): TableWord => {
    const forms = { tw: regions.tw(standard.get(word)!), hk: regions.hk(standard.get(word)!) };
    const plain = forms.tw === byCharacter(word, 'tw') && forms.hk === byCharacter(word, 'hk');
    return { word, cost: costOf(word), ...(plain ? {} : { forms }) };
  });
  const charactersOf = (region: Region): string =>
    [...alone]
      .filter(([c, forms]) => forms[region] !== c)
      .map(([c, forms]) => c + forms[region])
      .join('');
  const bothForms = (form: string) => ({ tw: regions.tw(form), hk: regions.hk(form) });
  const surnames = rows('surnames.tsv').map(
    ([word, form, bearers]): TableWord => ({
      word: word!,
      cost: Math.log(100_000 / Number(bearers)),
      forms: bothForms(form!),
    }),
  );
  const given = characterCosts(
    givenNames(persons, new Set(surnames.map(({ word }) => word))),
    1,
    new Set(rows('not-given.tsv').map(([c]) => c!)),
  );
  const foreign = characterCosts(foreigners, 30, new Set());
  const table: Omit<LatticeTable, 'digest'> = {
    ...encodeWords(entries),
    characters: { tw: charactersOf('tw'), hk: charactersOf('hk') },
    names: { surnames: encodeWords(surnames), given: encodeWords(given), foreign: encodeWords(foreign) },
    beside: besideNames(list.filter((word) => word.length > 1 && places.has(word) && word !== '建国')),
    spellings: rows('spellings.tsv')
      .map((row) => row.join(' '))
      .join('|'),
    simplified: rows('simplified.tsv')
      .map(([from, to]) => `${from} ${to}`)
      .join('|'),
  };
  const digest = createHash('sha256').update(JSON.stringify(table)).digest('hex').slice(0, 16);
  return `${JSON.stringify({ digest, ...table }, null, 1)}\n`;
}

/** Writes the table. */
export async function run(): Promise<number> {
  writeFileSync(latticeTablePath, makeLatticeTable());
  return 0;
}
