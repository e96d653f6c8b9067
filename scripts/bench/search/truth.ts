/** What a query should find: every article in which its words stand, both folded, and no other. */
import { editions } from '../../../src/core/edition.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';
import { makeFold } from '../../../src/search/fold.ts';
import { wholeText } from './documents.ts';
import type { DrawnQuery } from './queries.ts';

/** The articles that a query should find, by id. */
export interface Truth {
  relevant: Set<string>;
  /** Those in whose title all its words stand. */
  inTitle: Set<string>;
}

/** Folds as search does, then drops blanks inside a line: a plain search for substrings does the rest. */
export function truthTeller(documents: readonly SearchDocument[]): (query: DrawnQuery) => Truth {
  const fold = makeFold(equivalentCharacters());
  const plain = (text: string): string => fold(text).replace(/[^\S\n]/g, '');
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
