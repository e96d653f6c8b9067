/** The files below /search/ as the indexer writes them and the browser reads them, all of them gzipped. */
import type { ByEdition } from '../core/edition.ts';
import type { TopicKind } from '../core/url.ts';
import type { Differences } from './differences.ts';

/** Goes up when what is published changes: an archive reads another one's index only where both are of one format. */
export const publishedFormat = 7;

/** `manifest`, the only file whose name stays while its content changes. */
export interface Manifest {
  /** `publishedFormat` of the program that wrote it. */
  format: number;
  /** The name of Pagefind's reader below /search/. */
  reader: string;
  /** The folder of `dates` and `facet-<kind>`; another one for every other index. */
  index: string;
  /** The digests of the groups of shards, one after another (`shardPath`). */
  groups: string;
  /** Here and in no file of their own: every query needs both, and one would wait for the other. */
  tables: TableTexts;
  /** Equivalence classes of characters, as `writeClasses` writes them. */
  classes: string;
  /** Segments, oldest articles first. */
  segments: SegmentEntry[];
  /** The names of the files with the topics' labels. */
  names: ByEdition<string>;
  /** The name of the file with the glossary's synonyms; missing where the glossary has none. */
  synonyms?: string;
  /** How large all files are together, this one left out. */
  bytes: number;
}

/** The tables that a browser reads before its first query (tables.ts). */
export interface TableTexts {
  /** The length of each article as a step (terms.ts), a character each. */
  lengths: string;
  /** The first code unit of the term that each shard begins with, as its distance from the one before, to the base 36. */
  units: string;
  /** The second unit in columns of its bits, the high ones first, a character each. */
  seconds: string[];
  /** The number of terms and the size of each shard, as powers of two, a character each. */
  terms: string;
  sizes: string;
}

/** A segment in the manifest. */
export interface SegmentEntry {
  /** Its folder below /search/, which holds its articles' texts. */
  key: string;
  count: number;
  /** How many articles a file of texts has. */
  pack: number;
  /** Its years with the number of articles of each; articles are numbered oldest first. */
  years: [year: string, count: number][];
}

/** What each of Pagefind's files begins with when it is unpacked. */
export const signature = 'pagefind_dcd';

/** A number in as few letters as it takes: the name of a shard or a pack, the key of an article for Pagefind. */
export const keyOf = (number: number): string => number.toString(36);

/**
 * So many shards stand in a folder that is named by what is in them. A correction touches some ten shards of thousands:
 * the other groups keep their addresses, so that hosts are sent and readers fetch hundreds of files anew and not all. A
 * smaller group would save more of them, and make the manifest larger, which every reader fetches.
 */
export const groupSize = 32;

/** Hexadecimal digits of a group's digest. */
export const groupDigits = 8;

/** The name of the group that a shard stands in. @param groups of all groups */
export function groupOf(groups: string, shard: number): string {
  const at = Math.floor(shard / groupSize) * groupDigits;
  return groups.slice(at, at + groupDigits);
}

/** Where a shard lies below /search/. @example shardPath('0123456789abcdef', 36) // 'shards-89abcdef/10' */
export const shardPath = (groups: string, shard: number): string => `shards-${groupOf(groups, shard)}/${keyOf(shard)}`;

/** @example numberOf(keyOf(36)) // 36 */
export const numberOf = (key: string): number => Number.parseInt(key, 36);

/** A text in both editions: the Traditional one, and what of the Simplified one does not follow from it. */
export type BothTexts = [traditional: string, differences?: Differences];

/** `<segment>/<pack>`: the articles of a pack, in order; read by packed-texts.ts. */
export interface PackedText extends Pick<ArticleText, 'date' | 'category' | 'source'> {
  url: ByEdition<string>;
  when?: ByEdition<string>;
  title: BothTexts;
  text: BothTexts;
  names: BothTexts;
}

/** An article in an edition: what a result shows. */
export interface ArticleText {
  /** From the site's base, without a slash before it. */
  url: string;
  title: string;
  /** In EDTF, or `unknown`. */
  date: string;
  /** The date in words, where it is no day. */
  when?: string;
  /** Slugs; empty where there is none. */
  category: string;
  source: string;
  /** Summary and body, a block a line. */
  text: string;
  /** What else it can be found by, a name a line. */
  names: string;
}

/** `facet-<kind>`: the numbers of the articles of each topic, each as its distance from the one before. */
export type Facet = Record<string, number[]>;

/**
 * `dates`: for articles that follow one another, oldest first, the first and the last day that their date may mean
 * (core/edtf.ts), and how many they are. The last is left out where it is the first; of what has no date both are empty.
 */
export type DateRun = [first: string, count: number, last?: string];

/** `synonyms-<digest>`: words of the glossary that name the same, a group each, canonical. */
export type Synonyms = string[][];

/** A topic in the file of names. */
export interface TopicName {
  kind: TopicKind;
  slug: string;
  label: string;
  /** Articles of it. */
  count: number;
  /** Its syllables without tones: `zhu ma dian`. */
  pinyin: string;
}

/** `names-<digest>`: every topic, those with the most articles first. */
export type Names = TopicName[];
