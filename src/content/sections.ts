/** Sections of an old site, as its breadcrumbs and headings name them, and the categories that they are here. */
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';

/** Names are the same whatever their script, width and spaces. */
const nameOf = (text: string): string =>
  foldToSimplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** A breadcrumb as one name: its sections with one sign between them. */
const pathOf = (text: string): string =>
  text
    .split(/[>›»→＞]/)
    .map(nameOf)
    .join('>');

/**
 * The category of an article by the sections that it stood in: by the whole path where the table has it, else by the
 * innermost section that the table has.
 * @param sections from the outermost, e.g. `[财经, 滚动新闻]`
 * @param table of site.yaml: sections, or paths of them, and the ids of categories
 * @example categoryOf(['財經', '滾動新聞'], { '财经 > 滚动新闻': 'economy' }) // 'economy'
 */
export function categoryOf(sections: readonly string[], table: Readonly<Record<string, string>>): string | undefined {
  const known = new Map(Object.entries(table).map(([section, category]) => [pathOf(section), category]));
  if (known.size === 0) return undefined;
  const names = sections.map(nameOf);
  for (let from = 0; from < names.length; from++) {
    const category = known.get(names.slice(from).join('>'));
    if (category) return category;
  }
  return names
    .toReversed()
    .map((name) => known.get(name))
    .find(Boolean);
}
