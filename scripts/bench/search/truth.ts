/** What a query should find: every article in which its words stand, both folded, and no other. */
import { editions } from '../../../src/core/edition.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';
import { wholeText } from './documents.ts';
import type { DrawnQuery } from './queries.ts';

/** The articles that a query should find, by id. */
export interface Truth {
  relevant: Set<string>;
  /** Those in whose title all its words stand. */
  inTitle: Set<string>;
}

const chineseDigits = '〇一二三四五六七八九';

/**
 * A text as readers compare it, told without the code that is measured: one form for each class of characters, Chinese
 * digits as figures, no signs but those of figures; a clause ends with a comma.
 */
function plainer(): (text: string) => string {
  const classes = equivalentCharacters();
  const one = (character: string): string => {
    const form = (classes.get(character) ?? character).normalize('NFKC').toLowerCase();
    const digit = form === '零' ? 0 : chineseDigits.indexOf(form);
    return digit >= 0 ? String(digit) : form;
  };
  return (text) =>
    Array.from(text, one)
      .join('')
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      .replace(/[,，。；;!?！？]+/g, ',')
      .replace(/(?<!\d)[.:/-]|[.:/-](?!\d)|(?<![\da-z])[%&@_+#]|[^\p{L}\p{N}\n,.:/%&@_+#-]/gu, '');
}

const magnitudes: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

const countIn = (number: string): number =>
  Array.from(number.matchAll(/(\d?)([十百千])|(\d+)$/g)).reduce(
    (sum, [, digit, magnitude, rest]) => sum + (magnitude ? Number(digit || 1) * magnitudes[magnitude]! : Number(rest)),
    0,
  );

const unitSymbols: readonly [RegExp, string][] = [
  [/(?<=[\d万亿])平方(?:公里|千米)/g, 'km2'],
  [/(?<=[\d万亿])(?:平方(?:米|公尺)|平米)/g, 'm2'],
  [/(?<=[\d万亿])立方(?:米|公尺)/g, 'm3'],
  [/(?<=[\d万亿])(?:公里|千米)/g, 'km'],
  [/(?<=[\d万亿])(?:公斤|千克)/g, 'kg'],
  [/(?<=[\d万亿])(?:厘米|公分)/g, 'cm'],
];

/** A mark that no text has. */
const percentOf = '\ue000';

/** A plain text with its numbers in figures: whoever asks for 10万 means 十万 as well. @example inFigures('百分之3十5') // '35%' */
export function inFigures(plain: string): string {
  const figures = plain
    .replace(/百分之(?=[\d十])/g, percentOf)
    // 百 by itself is no number: 百姓, 几十, 数百.
    .replace(/(?:\d[千百十]0?)+\d?|(?<![几数])十\d?/g, (number) => String(countIn(number)))
    .replace(/\ue000([\d.]+)/g, '$1%');
  return unitSymbols.reduce((text, [words, symbol]) => text.replace(words, symbol), figures);
}

/** A plain search for substrings, in both editions of every article. */
export function truthTeller(documents: readonly SearchDocument[]): (query: DrawnQuery) => Truth {
  const plain = plainer();
  const both = (text: string): string => `${text}\n${inFigures(text)}`;
  const folded = documents.map((document) => {
    const [hans, hant] = editions.map((edition) => plain(wholeText(document, edition)));
    return {
      id: document.id,
      title: both(plain(document.text['zh-Hans'].title)),
      text: both(hans === hant ? hans! : `${hans}\n${hant}`),
    };
  });
  return ({ all, none }) => {
    const asked = (words: readonly string[]) => words.map(plain).map((word) => [word, inFigures(word)]);
    const [wanted, unwanted] = [asked(all), asked(none)];
    const holds = (text: string) => (forms: readonly string[]) => forms.some((form) => text.includes(form));
    const truth: Truth = { relevant: new Set(), inTitle: new Set() };
    for (const { id, title, text } of folded) {
      if (!wanted.every(holds(text)) || unwanted.some(holds(text))) continue;
      truth.relevant.add(id);
      if (wanted.every(holds(title))) truth.inTitle.add(id);
    }
    return truth;
  };
}
