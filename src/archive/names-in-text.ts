/**
 * Names in running text, of which no list can hold all. A person is a surname and one or two characters between a title
 * and a verb. A place or an organisation is what ends with its kind of word (市, 公司), as far to the left as the same
 * characters stand together with different neighbours (branching entropy: Harris 1955; Jin and Tanaka-Ishii 2006).
 */
import type { NameWords } from '../conversion/index.ts';
import { lazy } from '../core/lazy.ts';
import { surnames } from '../core/surnames.ts';

/** Characters that begin no name: particles, verbs and prepositions that stand before one; measures and pronouns. */
const notFirst =
  /^[的了和与及或在是为对向从到由被把将于以等至各本该此这那其某全每个名位家我你他它们有无不也都又并就而但受经据按]/;
/** Verbs and particles that stand within no name: the word reaches into what stands before it. */
const inside = /[的了在请是为由把将对向从到与各全]|动员|走访|考察|出席|参加|来自|召开|举办|成立/;
/** Words of kind alone, or with what only says which: 全市, 本公司, 有限公司. */
const general = /^(?:有限|股份|责任|集团|分|总|子|母|老|新|大|小|城|乡|农|山|各|全|本|我|市|省|县|区|镇|村|中)+$/;
/** A rarer surname, of so few in 100,000 people, is more often another word. */
const rare = 10;
/** How often a word stands, and with what before it. */
export interface Count {
  articles: number;
  /** The numbers of the first and of the last article that has it. */
  first: number;
  last: number;
  before: Set<string>;
}

/** Counts a word once an article. */
function countIn(counts: Map<string, Count>, word: string, article: number, before = ''): void {
  const count = counts.get(word);
  if (!count) counts.set(word, { articles: 1, first: article, last: article, before: new Set([before]) });
  else {
    if (count.last !== article) count.articles++;
    count.last = article;
    count.before.add(before);
  }
}

/** The surnames that are borne by enough people to be known without a title before them. */
const isCommon = lazy(
  () =>
    new Set(
      surnames().flatMap(({ simplified, bearers }) => (bearers !== undefined && bearers >= rare ? [simplified] : [])),
    ),
);
const isAny = lazy(() => new Set(surnames().map(({ simplified }) => simplified)));
const isHan = (text = ''): boolean => /^\p{Script=Han}+$/u.test(text);

/** @returns persons: a title or a boundary, a surname with one or two characters, and a title, a verb or a boundary. */
export function personsIn(texts: readonly string[], { titlesBefore, titlesAfter, afterNames, isWord }: NameWords) {
  const counts = new Map<string, Count>();
  const listed = [...titlesBefore, ...titlesAfter, ...afterNames];
  const lengths = [...new Set(listed.map(({ length }) => length))];
  const endsWith = (list: ReadonlySet<string>, text: string, end: number): boolean =>
    lengths.some((length) => list.has(text.slice(end - length, end)));
  const startsWith = (list: ReadonlySet<string>, text: string, start: number): boolean =>
    lengths.some((length) => list.has(text.slice(start, start + length)));
  /** The name that begins at a place. */
  const nameAt = (text: string, at: number): string | undefined => {
    const surname = [text.slice(at, at + 2), text[at]!].find((one) => isAny().has(one));
    if (!surname || startsWith(titlesAfter, text, at)) return undefined;
    const isIntroduced = endsWith(titlesBefore, text, at);
    if (!isIntroduced && (isHan(text[at - 1]) || !isCommon().has(surname))) return undefined;
    return [2, 1]
      .map((given) => text.slice(at, at + surname.length + given))
      .find((name) => {
        const end = at + name.length;
        const isEnded = !isHan(text[end]) || startsWith(afterNames, text, end);
        const isBetween = startsWith(titlesAfter, text, end) || (isIntroduced && isEnded);
        return isBetween && isHan(name) && name !== surname && !isWord(name);
      });
  };
  for (const [i, text] of texts.entries())
    for (let at = 0; at < text.length; at++) {
      const name = nameAt(text, at);
      if (name) countIn(counts, name, i);
    }
  return counts;
}

/** What words of one kind are found by. */
export interface Endings {
  /** None is the beginning of another one. */
  endings: readonly string[];
  words: Pick<NameWords, 'isWord'>;
  /** Articles that a word must stand in. */
  fewest: number;
  /** Characters that may stand before the ending. */
  longest: number;
}

/** @returns words that end with one of some endings, each as far to the left as it is one word. */
export function endingWith(
  texts: readonly string[],
  { endings, words, fewest, longest: most }: Endings,
): Map<string, Count> {
  const kinds = endings.join('|');
  const [ending, atEnd] = [new RegExp(kinds, 'g'), new RegExp(`(?:${kinds})$`)];
  const counts = new Map<string, Count>();
  for (const [i, text] of texts.entries())
    for (const { 0: suffix, index } of text.matchAll(ending)) {
      const end = index + suffix.length;
      // 全市场: the ending is the beginning of another word.
      if (words.isWord(text.slice(end - 1, end + 1))) continue;
      for (let from = index - 1; from >= index - most && isHan(text[from]); from--) {
        const isCut = [1, 2].some((length) => words.isWord(text.slice(from - 1, from + length)));
        if (!isCut) countIn(counts, text.slice(from, end), i, text[from - 1]);
      }
    }
  const often = [...counts].filter(
    ([word, { articles }]) => articles >= fewest && !words.isWord(word) && isName(word, word.replace(atEnd, '')),
  );
  // A word is whole where what stands before it varies; a shorter end of it counts only for where it stands alone.
  const whole = new Map(often.filter(([, { before }]) => before.size > 1 || before.has('')));
  for (const [word, { articles }] of whole)
    for (let from = 1; from < word.length; from++) {
      const rest = whole.get(word.slice(from));
      if (rest && rest.articles <= articles) whole.delete(word.slice(from));
    }
  return whole;
}

/** False for an ending alone, with what only says which one, or behind a particle. @param own the word without its ending */
const isName = (word: string, own: string): boolean => !notFirst.test(word) && !general.test(own) && !inside.test(own);
