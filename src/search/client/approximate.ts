/**
 * The second tier: where a query stands nowhere as it was typed, articles are ranked by any of its pairs (BM25). A rare
 * pair weighs more than a common one, a title more than text, pairs that follow one another as in the query more than
 * scattered ones.
 */
import type { Posting } from '../posting-list.ts';
import { termKey, titlePlaces } from '../terms.ts';
import { type Step, stepsOf } from './phrase.ts';
import type { PostingSource } from './posting-source.ts';
import { byDate, nearness } from './ranking.ts';

/** An article with how well it fits a query. */
export interface Approximation {
  article: number;
  score: number;
  isInTitle: boolean;
}

/** A term of the query: a pair, a single unit, or people that a surname with a title may mean. */
interface Term {
  postings: readonly Posting[];
  /** Inverse document frequency, scaled by what the term is. */
  weight: number;
  /** Its run and its offset there: what follows what. */
  run?: number;
  offset: number;
  /** True for a character by itself, which says little. */
  isSingle?: boolean;
}

/** How much more a term weighs that stands in the title. */
const titleWeight = 2.5;
/** What a pair adds that follows the one before as in the query, as a share of the rarer one's weight. */
const followingWeight = 0.6;
/** What nearness adds at most, as a share. */
const nearWeight = 0.4;
/** How much a single character weighs beside a pair. */
const singleWeight = 0.3;
/** How much an article counts that has few of the query's terms: the power of the share it has. */
const coveragePower = 0.7;
/** How much a word weighs that means the same as one of the query's. */
const synonymWeight = 0.6;
/** Below this share of a query's pairs in the best article, single characters are asked as well. */
const sparseShare = 0.5;
/** Below this share of a query's weight an article has too little in common with it. */
const leastShare = 0.1;
/** Longer lists of terms that stand in more than this share of all articles cost more than they say. */
const commonShare = 0.3;
const longList = 2000;
/** How many articles are given. */
const given = 100;

/** BM25's inverse document frequency, never below 0. */
const idfOf = (found: number, articles: number): number => Math.log(1 + (articles - found + 0.5) / (found + 0.5));

/** A term of a run: a pair, or a day. */
async function stepTerm(
  source: PostingSource,
  { key, offset }: Pick<Step, 'key' | 'offset'>,
  run: number,
): Promise<Term> {
  const postings = await source.postings(key);
  return { postings, weight: idfOf(postings.length, source.articles), run, offset };
}

async function singleTerm(source: PostingSource, character: string): Promise<Term> {
  const postings = await source.postings(termKey(character));
  return { postings, weight: singleWeight * idfOf(postings.length, source.articles), offset: 0, isSingle: true };
}

/** The terms of a run: every pair, and a single unit where it is all there is. A day that stands somewhere is one term. */
async function termsOf(source: PostingSource, text: string, run: number): Promise<Term[]> {
  if (text.length === 1) return [await stepTerm(source, { key: termKey(text), offset: 0 }, run)];
  const steps = stepsOf(text);
  const isLong = ({ length }: Step): boolean => length > 2;
  const days = await Promise.all(
    steps.filter(isLong).map(async (step) => ({ step, term: await stepTerm(source, step, run) })),
  );
  const standing = days.filter(({ term }) => term.postings.length > 0);
  const isWithin = ({ offset }: Step): boolean =>
    standing.some(({ step }) => offset >= step.offset && offset + 2 <= step.offset + step.length);
  const pairs = steps.filter((step) => !isLong(step) && !isWithin(step)).map((step) => stepTerm(source, step, run));
  return [...(await Promise.all(pairs)), ...standing.map(({ term }) => term)];
}

const runTerms = async (source: PostingSource, runs: readonly string[]): Promise<Term[]> =>
  (await Promise.all(runs.map((text, run) => termsOf(source, text, run)))).flat();

/** Every Chinese character of the runs by itself. */
const singleTerms = (source: PostingSource, runs: readonly string[]): Promise<Term[]> =>
  Promise.all(
    [...new Set(runs.filter((run) => run.length > 1).join(''))]
      .filter((character) => /\p{Script=Han}/u.test(character))
      .map((character) => singleTerm(source, character)),
  );

/** What an article has of the query. */
interface Collected {
  score: number;
  /** The weight of the terms that it has. */
  weight: number;
  isInTitle: boolean;
  /** The places of each term that it has, by the term's number. */
  places: Map<number, number[]>;
}

async function collect(source: PostingSource, terms: readonly Term[]): Promise<Map<number, Collected>> {
  const articles = new Map<number, Collected>();
  for (const [number, { postings, weight }] of terms.entries()) {
    for (const { article, places, score } of await source.rank(postings)) {
      const found = articles.get(article) ?? { score: 0, weight: 0, isInTitle: false, places: new Map() };
      const isInTitle = places[0]! < titlePlaces;
      found.score += score * weight * (isInTitle ? titleWeight : 1);
      found.weight += weight;
      found.isInTitle ||= isInTitle;
      found.places.set(number, places);
      articles.set(article, found);
    }
  }
  return articles;
}

/** What pairs add that follow one another as in the query. */
function followingScore(terms: readonly Term[], places: ReadonlyMap<number, readonly number[]>): number {
  let score = 0;
  for (const [number, own] of places) {
    const [term, next] = [terms[number]!, terms[number + 1]];
    const following = places.get(number + 1);
    if (!next || !following || term.run === undefined || next.run !== term.run) continue;
    if (own.some((place) => following.includes(place + 1)))
      score += followingWeight * Math.min(term.weight, next.weight);
  }
  return score;
}

/**
 * The weight of a whole query. A term that stands nowhere counts as one of those that do: most are no words but the
 * end of one and the beginning of the next.
 */
function weightOf(terms: readonly Term[]): number {
  const standing = terms.filter(({ postings }) => postings.length > 0);
  return (standing.reduce((sum, { weight }) => sum + weight, 0) * terms.length) / (standing.length || 1);
}

async function rankBy(source: PostingSource, all: readonly Term[]): Promise<(Approximation & { share: number })[]> {
  const isCommon = ({ postings }: Term): boolean =>
    postings.length > longList && postings.length > source.articles * commonShare;
  const standing = all.filter(({ postings }) => postings.length > 0);
  const rare = standing.filter((term) => !isCommon(term));
  const terms = rare.length > 0 ? rare : standing;
  const full = weightOf(all);
  const singles = all.filter(({ isSingle }) => isSingle).length;
  return Array.from(await collect(source, terms), ([article, { score, weight, isInTitle, places }]) => {
    const own = [...places.keys()].filter((number) => terms[number]!.isSingle).length;
    // Scattered characters say something together only.
    const share = own < places.size || own >= Math.max(2, singles / 2) ? weight / full : 0;
    const pairs = [...places].filter(([number]) => terms[number]!.run !== undefined);
    const near = 1 + nearWeight * nearness(pairs.map(([, own]) => ({ places: own })));
    return {
      article,
      isInTitle,
      share,
      score: (score + followingScore(terms, places)) * near * share ** coveragePower,
    };
  });
}

/** A query's content for the second tier. */
export interface Content {
  /** In canonical text. */
  runs: readonly string[];
  /** Terms that are no pairs: Latin words and figures, the people that a surname with a title may mean. */
  whole: readonly (readonly Posting[])[];
  /** The same for words that mean the same as one of the query's; asked only where its own are rare. */
  synonyms(): Promise<readonly (readonly Posting[])[]>;
}

/** Ranks articles by the terms they share with a query. */
export async function approximate(source: PostingSource, { runs, whole, synonyms }: Content): Promise<Approximation[]> {
  const grouped = (postings: readonly Posting[], scale: number): Term => ({
    postings,
    weight: scale * idfOf(postings.length, source.articles),
    offset: 0,
  });
  const terms = [...(await runTerms(source, runs)), ...whole.map((postings) => grouped(postings, 1))];
  let found = await rankBy(source, terms);
  if (!found.some(({ share }) => share >= sparseShare)) {
    const [singles, alike] = await Promise.all([singleTerms(source, runs), synonyms()]);
    found = await rankBy(source, [...terms, ...singles, ...alike.map((postings) => grouped(postings, synonymWeight))]);
  }
  return found
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.score - a.score || byDate(a, b))
    .slice(0, given);
}
