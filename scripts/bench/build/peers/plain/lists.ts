/** Every list of an edition, cut into pages: home, the whole archive, years, months, topics. */
import { type Card, topicKinds } from './cards.ts';
import { type Edition, folderOf } from './editions.ts';

/** A link to a list, with the number of articles in it. */
export interface Counted {
  path: string;
  label: string;
  count: number;
}

/** A page of a list. */
export interface ListPage {
  edition: Edition;
  path: string;
  heading: string;
  entries: readonly Card[];
  page: number;
  pages: number;
  /** The address of the list's first page. */
  listPath: string;
  /** Lists that stand below this one: on its first page. */
  parts: readonly Counted[];
}

const pageSize = 20;
const onHome = 12;

/** @example pagePath('/zh-hans/archive/', 2) // '/zh-hans/archive/page/2/' */
export const pagePath = (listPath: string, page: number): string =>
  page === 1 ? listPath : `${listPath}page/${page}/`;

/** @param cards newest first */
export function listPages(edition: Edition, cards: readonly Card[]): ListPage[] {
  const root = `/${folderOf(edition)}/`;
  const lists: ListPage[] = [];
  const add = (listPath: string, heading: string, all: readonly Card[], parts: readonly Counted[] = []): Counted => {
    const pages = Math.max(1, Math.ceil(all.length / pageSize));
    for (let page = 1; page <= pages; page++) {
      const entries = all.slice((page - 1) * pageSize, page * pageSize);
      const below = page === 1 ? parts : [];
      lists.push({ edition, path: pagePath(listPath, page), heading, entries, page, pages, listPath, parts: below });
    }
    return { path: listPath, label: heading, count: all.length };
  };

  const years = [...Map.groupBy(cards, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => {
    const byMonth = Map.groupBy(ofYear, ({ date }) => date.slice(5, 7));
    const months = [...byMonth].map(([month, list]) =>
      add(`${root}archive/${year}/${month}/`, `${year}-${month}`, list),
    );
    add(`${root}archive/${year}/`, year, ofYear, months);
    return months;
  });
  const calendar = years.flat();
  add(`${root}archive/`, 'archive', cards, calendar);

  for (const kind of topicKinds) {
    const byLabel = new Map<string, Card[]>();
    for (const card of cards)
      for (const label of card.topics[kind]) {
        const list = byLabel.get(label);
        if (list) list.push(card);
        else byLabel.set(label, [card]);
      }
    const topics = [...byLabel].map(([label, list]) => add(`${root}${kind}/${label}/`, label, list));
    add(`${root}${kind}/`, kind, [], topics);
  }
  add(root, 'home', cards.slice(0, onHome), calendar);
  return lists;
}
