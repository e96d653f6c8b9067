/**
 * The one interface of conversion: text in, text and decisions out.
 */
import type { Edition, Region } from '../core/edition.ts';

/**
 * What decided, as explanations name it. Before the lattice is built, in this order: `keep` (<Zh keep>, `conversion.keep`
 * of the article), `article` (`conversion.hant` and `conversion.hans`), `quote` (quotation marks). By the cheapest path:
 * `place` and `glossary` (content/glossary), `name` (persons), `number` (measures), `lattice` (a word, or a rule for
 * one character), `character` (a character outside any word). Last, `context`: the model learned from text overruled one.
 */
export type DecidedBy =
  | 'keep'
  | 'article'
  | 'quote'
  | 'place'
  | 'glossary'
  | 'name'
  | 'number'
  | 'lattice'
  | 'character'
  | 'context';

/** One change of the text, or one decision to leave it. Offsets are UTF-16 code units of the source. */
export interface Decision {
  start: number;
  end: number;
  source: string;
  output: string;
  /** Which kind of rule decided. */
  rule: DecidedBy;
  /** 0-1. Below `doubtful` an editor should look. */
  confidence: number;
}

/** The confidence below which an editor should look at a decision. */
export const doubtful = 0.5;

/** A converted text and how it came to be. */
export interface Conversion {
  text: string;
  decisions: Decision[];
}

/** A name, place or term as each script writes it. */
export interface GlossaryPair {
  hans: string;
  hant: string;
}

/** The glossary as far as conversion needs it. */
export type ConversionGlossary = Record<'names' | 'places' | 'terms', readonly GlossaryPair[]>;

/** One article's own rules. */
export interface ConversionRules {
  /** Words that both editions print as written. */
  keep: readonly string[];
  /** What words become in the Traditional edition. */
  hant: Readonly<Record<string, string>>;
  /** What words become in the Simplified edition. */
  hans: Readonly<Record<string, string>>;
}

/** What an article says of names, in its own script: what it decides once holds in the whole of it. */
export interface NamedInArticle {
  /** Persons of its front matter. */
  people: readonly string[];
  places: readonly string[];
  organisations: readonly string[];
  /** Its text, a line a block; asked for when the article is first converted. */
  text: () => string;
}

/** A name, and what it becomes wherever the article has it. */
export interface HeldName {
  from: string;
  to: string;
}

/** What a converter is built from. */
export interface ConverterOptions {
  /** The edition that the text is converted into. */
  to: Edition;
  region?: Region;
  glossary?: ConversionGlossary;
}

/** Converts running text into one edition. Never throws. Built once and used for everything. */
export interface Converter {
  readonly to: Edition;
  /** Changes whenever the same text could be converted otherwise: part of every cache key. */
  readonly version: string;
  /** The converted text alone. */
  convert(text: string): string;
  /** The converted text and each decision. */
  explain(text: string): Conversion;
  /**
   * The converted text and its notable decisions: those that the characters would not have made by themselves, for
   * whole articles, where nobody asks about every word. Between them the text keeps its length.
   */
  notableDecisions(text: string): Conversion;
  /** The same converter with one article's own rules before all others, and the names that the article decides. */
  withRules(rules: ConversionRules | undefined, named?: NamedInArticle): Converter;
}
