/** The category that is called by its title. */
import { type Left, leftOver } from '../content/problems/left-over.ts';
import { itemsOf } from '../content/problems/lists-from-text.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';

/**
 * The id of a category that is called by its title, in either script; anything else is as it was written.
 * @example categoryCalled('會員風采', [{ id: 'members', title: '会员风采' }]) // 'members'
 */
export function categoryCalled(written: string, categories: readonly { id: string; title: string }[]): string {
  if (categories.some(({ id }) => id === written)) return written;
  const title = foldToSimplified(written);
  return categories.find((one) => foldToSimplified(one.title) === title)?.id ?? written;
}

/**
 * Categories that were written into one value: the first that there is stays, the others become topics.
 * @param tags the topics that the article has
 * @example severalCategories('招商、联谊', [], [{ id: 'trade', title: '招商' }]) // { better: 'trade', left: [{ text: '联谊', line: 'tags: [联谊]' }] }
 */
export function severalCategories(
  written: string,
  tags: readonly string[],
  categories: readonly { id: string; title: string }[],
): { better: string; left: readonly Left[] } | undefined {
  const items = itemsOf(written);
  const kept = items.find((item) => categories.some(({ id }) => id === categoryCalled(item, categories)));
  if (items.length < 2 || kept === undefined) return undefined;
  const better = categoryCalled(kept, categories);
  const rest = items.filter((item) => item !== kept);
  return { better, left: leftOver('category', rest, better, { tags }) };
}
