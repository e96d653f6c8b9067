/** Names of persons, places and organisations that articles have and the glossary lacks: what front matter names, and names in the text. */
import type { GlossaryKind } from '../content/schema/glossary.ts';
import type { NameWords } from '../conversion/index.ts';
import { isNobody } from '../core/nobody.ts';
import { inOrder } from '../core/order.ts';
import { sentencesOf } from './impact.ts';
import { type Count, endingWith, personsIn } from './names-in-text.ts';

/** What is looked at of an article: in Simplified, so that both scripts count as one. */
export interface NamedText {
  people: readonly string[];
  places: readonly string[];
  organisations: readonly string[];
  /** One block a line. */
  text: string;
}

/** A word that may belong into the glossary. */
export interface NameCandidate {
  /** The file of the glossary that it belongs into: organisations are terms. */
  kind: GlossaryKind;
  word: string;
  /** Articles that have it. */
  articles: number;
  /** The number of the first of them, and the sentence there. */
  first: number;
  sentence: string;
}

/** What ends the names of places and of organisations; the longest that fits counts. */
const suffixes: readonly (readonly [GlossaryKind, readonly string[]])[] = [
  [
    'terms',
    '有限公司 公司 集团 商会 联合会 总商会 协会 学会 促进会 基金会 委员会 研究院 研究所 大学 学院 银行 医院 出版社 日报 晚报 时报 俱乐部 合作社 工作室 酒店 宾馆'.split(
      ' ',
    ),
  ],
  ['places', '省 市 县 区 镇 乡 村 街道 开发区 产业园 工业园 广场 大厦 中心'.split(' ')],
];
/** The longest names that are looked for, in characters before their word of kind. */
const longest: Readonly<Record<string, number>> = { terms: 10, places: 4 };
/** Stands for what the glossary knows already. */
const taken = '\u0001';

/** @param fewest articles that a word of the text must stand in @param known words of the glossary, in Simplified */
export function nameCandidates(
  articles: readonly NamedText[],
  words: NameWords,
  known: ReadonlySet<string>,
  fewest = 2,
): NameCandidate[] {
  const texts = articles.map(({ text }) => without(text, known));
  const found = new Map<string, NameCandidate>();
  const put = (kind: GlossaryKind, word: string, count: Pick<Count, 'articles' | 'first'>): void => {
    if (known.has(word) || found.has(word) || isNobody(word)) return;
    const sentence = sentenceWith(word, articles[count.first]!.text);
    found.set(word, { kind, word, articles: count.articles, first: count.first, sentence });
  };
  const stated = [
    ['names', 'people'],
    ['places', 'places'],
    ['terms', 'organisations'],
  ] as const;
  for (const [kind, key] of stated) {
    const counts = new Map<string, Pick<Count, 'articles' | 'first'>>();
    for (const [i, article] of articles.entries())
      for (const word of new Set(article[key]))
        counts.set(word, { articles: (counts.get(word)?.articles ?? 0) + 1, first: counts.get(word)?.first ?? i });
    for (const [word, count] of counts) put(kind, word, count);
  }
  for (const [word, count] of personsIn(texts, words)) if (count.articles >= fewest) put('names', word, count);
  for (const [kind, endings] of suffixes)
    for (const [word, count] of endingWith(texts, { endings, words, fewest, longest: longest[kind]! }))
      put(kind, word, count);
  return [...found.values()].sort((a, b) => b.articles - a.articles || inOrder(a.word, b.word));
}

/** A text without the words that are known. */
function without(text: string, known: ReadonlySet<string>): string {
  let left = text;
  for (const word of known) if (word.length > 1) left = left.replaceAll(word, taken);
  return left;
}

/** How much of a sentence a candidate is shown with: characters before the word, and in all. */
const shown = { before: 30, all: 80 };

/** The sentence that a word first stands in, or as much of it as a line holds. */
function sentenceWith(word: string, text: string): string {
  const sentence = sentencesOf(text).find((one) => one.includes(word));
  // Front matter alone names it: the title says where.
  if (sentence === undefined) return text.split('\n', 1)[0]!;
  const start = Math.max(0, sentence.indexOf(word) - shown.before);
  const end = start + shown.all;
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end)}${sentence.length > end ? '…' : ''}`;
}
