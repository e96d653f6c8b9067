/** The category that is called by its title. */
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
