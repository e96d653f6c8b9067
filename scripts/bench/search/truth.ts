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

/** A plain search for substrings, in both editions of every article. */
export function truthTeller(documents: readonly SearchDocument[]): (query: DrawnQuery) => Truth {
  const plain = plainer();
  const folded = documents.map((document) => {
    const [hans, hant] = editions.map((edition) => plain(wholeText(document, edition)));
    return {
      id: document.id,
      title: plain(document.text['zh-Hans'].title),
      text: hans === hant ? hans! : `${hans}\n${hant}`,
    };
  });
  return ({ all, none }) => {
    const [wanted, unwanted] = [all.map(plain), none.map(plain)];
    const truth: Truth = { relevant: new Set(), inTitle: new Set() };
    for (const { id, title, text } of folded) {
      if (!wanted.every((word) => text.includes(word)) || unwanted.some((word) => text.includes(word))) continue;
      truth.relevant.add(id);
      if (wanted.every((word) => title.includes(word))) truth.inTitle.add(id);
    }
    return truth;
  };
}
