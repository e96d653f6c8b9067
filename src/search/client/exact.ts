/** The first tier: articles in which everything stands that a query asks for. */
import { type Edition, otherEdition } from '../../core/edition.ts';
import type { Canonicalise } from '../canonical.ts';
import type { Posting } from '../posting-list.ts';
import { partsOf, type QueryWord, readQuery } from '../query.ts';
import { secondReading } from '../readings.ts';
import { linesOf, titlePlaces } from '../terms.ts';
import { findRun, longRun, type Verify } from './finder.ts';
import { type Match, matchInTexts } from './pasted.ts';
import { inAll, union } from './phrase.ts';
import type { PostingSource } from './posting-source.ts';
import { type Found, nearness } from './ranking.ts';
import type { TextOf } from './texts.ts';
import { expectTitles, wholeTitles } from './whole-titles.ts';

/** What a search needs besides posting lists: the articles' texts, for what the lists do not say. */
export interface TextAccess {
  textOf: TextOf;
  canonicalise: Canonicalise;
  verifyIn(edition: Edition): Verify;
  /** Told what was found before it is known which of it has the query for its whole title. */
  expect?(found: Found[]): void;
}

/** What serves a word of the query besides its own text. */
export interface Besides {
  /** Words that are asked as if they were the word. */
  synonyms?: ReadonlyMap<string, readonly string[]>;
  /** Where the word is a date, the articles that were published then. */
  published?: ReadonlyMap<string, readonly Posting[]> | undefined;
}

/** Above so many candidates the signs of a quoted phrase are not compared with the texts. */
const comparable = 60;

/** The run of canonical text that a word is; empty where it has no letter or figure. */
export const runOf = (text: string, canonicalise: Canonicalise): string => linesOf(canonicalise(text)).join(',');

/** Text as it is printed but for width, case and blanks: what a quoted phrase is compared with. */
const printed = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Every article, where a query only excludes. */
export const everyArticle = (articles: number): Found[] =>
  Array.from({ length: articles }, (_, article) => ({ article, title: 'none', relevance: 0 }));

/** Where a word stands; where it stands nowhere, its parts between signs, all of which must stand. */
async function matchesOf(
  source: PostingSource,
  word: QueryWord,
  access: TextAccess,
  verify: Verify,
  { synonyms, published }: Besides = {},
): Promise<Match[]> {
  const find = async (text: string): Promise<Match[]> => {
    const run = runOf(text, access.canonicalise);
    if (run === '') return [];
    const second = secondReading(run);
    const first = findRun(source, run, verify);
    // Pasted text stands as it was copied; its second reading is asked only where it does not.
    const isSettled = second === run || (run.length > longRun && (await first).length > 0);
    const other = isSettled ? [] : findRun(source, second, verify);
    return [{ run, postings: union(await first, await other) }];
  };
  const whole = await find(word.text);
  // What names the same counts as the word itself.
  for (const run of synonyms?.get(word.text) ?? [])
    whole[0]!.postings = union(whole[0]!.postings, await findRun(source, run, verify));
  const dated = published?.get(word.text);
  if (dated) whole[0]!.postings = union(whole[0]!.postings, dated);
  const parts = partsOf(word.text);
  if (word.isQuoted || parts.length < 2 || whole.some(({ postings }) => postings.length > 0)) return whole;
  return (await Promise.all(parts.map(find))).flat();
}

/** Words of one character stand in so many articles that they are asked last, and only where the rest was found. */
async function matchAll(
  source: PostingSource,
  words: readonly QueryWord[],
  access: TextAccess,
  verify: Verify,
  besides: Besides,
): Promise<Match[]> {
  const isShort = ({ text }: QueryWord): boolean => text.length === 1;
  const rounds = [words.filter((word) => !isShort(word)), words.filter(isShort)];
  const matches: Match[] = [];
  for (const round of rounds) {
    const found = await Promise.all(round.map((word) => matchesOf(source, word, access, verify, besides)));
    matches.push(...found.flat());
    if (matches.some(({ postings }) => postings.length === 0)) return [];
  }
  return matches;
}

/** What is left of the score of two characters that are no word where they stand: 年会 in 青年会员. */
const crossingShare = 0.1;

/** Scores of a run's articles: how often it stands there for the article's length (BM25). */
async function scored(source: PostingSource, { run, postings }: Match, articles: ReadonlySet<number>) {
  const ranked = await source.rank(postings.filter(({ article }) => articles.has(article)));
  // Of a longer run the marks say only how one of its pairs stands.
  return ranked.map((posting) => {
    const isCrossing = run.length === 2 && posting.isCrossing === true;
    return { ...posting, isCrossing, score: posting.score * (isCrossing ? crossingShare : 1) };
  });
}

async function rankAll(
  source: PostingSource,
  matches: readonly Match[],
  { titleOf, expect }: { titleOf(article: number): Promise<string>; expect: TextAccess['expect'] },
): Promise<Found[]> {
  const common = new Set(inAll(matches.map(({ postings }) => postings)).keys());
  if (common.size === 0) return [];
  const scoring = async (): Promise<Found[]> => {
    const lists = await Promise.all(matches.map((match) => scored(source, match, common)));
    const found = Array.from(inAll(lists), ([article, postings]): Found => {
      const isInTitle = postings.every(({ places, isCrossing }) => places[0]! < titlePlaces && !isCrossing);
      const score = postings.reduce((sum, posting) => sum + posting.score, 0);
      return { article, title: isInTitle ? 'part' : 'none', relevance: score * (1 + nearness(postings)) };
    });
    expect?.(found);
    return found;
  };
  const [whole, found] = await Promise.all([wholeTitles(source, matches, common, { titleOf }), scoring()]);
  return found.map((one) => (one.title === 'part' && whole.has(one.article) ? { ...one, title: 'whole' } : one));
}

/** Drops the articles in which a quoted phrase stands, but not with its signs. */
async function compareSigns(
  found: Found[],
  words: readonly QueryWord[],
  edition: Edition,
  { textOf, canonicalise }: TextAccess,
): Promise<Found[]> {
  const signed = words.filter(({ text, isQuoted }) => isQuoted && /[^\p{L}\p{N}\p{M}\s]/u.test(text));
  if (signed.length === 0 || found.length > comparable) return found;
  const patterns = signed.map(({ text }) => printed(text));
  const folded = (text: string) => Array.from(printed(text), (one) => canonicalise(one) || one).join('');
  const wanted = patterns.map(folded);
  const hasAll = async ({ article }: Found, one: Edition): Promise<boolean> => {
    const { title, text, names } = await textOf(article, one);
    const own = folded([title, text, names].join('|'));
    return wanted.every((pattern) => own.includes(pattern));
  };
  // What conversion makes of other characters stands in one edition only.
  const kept = await Promise.all(
    found.map(async (one) => (await hasAll(one, edition)) || hasAll(one, otherEdition(edition))),
  );
  return found.filter((_, at) => kept[at]);
}

/** The articles that a query asks for, in no order. */
export async function exactSearch(
  source: PostingSource,
  query: string,
  edition: Edition,
  access: TextAccess,
  besides: Besides = {},
): Promise<Found[]> {
  const { wanted, unwanted } = readQuery(query);
  const verify = access.verifyIn(edition);
  const titleOf = async (article: number) => runOf((await access.textOf(article, edition)).title, access.canonicalise);
  const runs = wanted.map(({ text }) => runOf(text, access.canonicalise));
  expectTitles(source, runs);
  const matches =
    (!besides.synonyms && (await matchInTexts(source, runs, verify, titleOf))) ||
    (await matchAll(source, wanted, access, verify, besides));
  const found =
    wanted.length === 0
      ? everyArticle(source.articles)
      : matches.length === 0
        ? []
        : await rankAll(source, matches, { titleOf, expect: access.expect });
  if (found.length === 0) return [];
  const excluded = new Set<number>();
  for (const word of unwanted)
    for (const { postings } of await matchesOf(source, { ...word, isQuoted: true }, access, verify))
      for (const { article } of postings) excluded.add(article);
  return compareSigns(
    found.filter(({ article }) => !excluded.has(article)),
    wanted,
    edition,
    access,
  );
}
