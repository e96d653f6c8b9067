/** The bar over every screen: where one is, how many doubts are open, how far the reading of the archive is. */
import type { DeskState } from '../api.ts';
import { fill, h } from './dom.ts';
import { t } from './words.ts';

/** The element, to be put into the page once. */
export const nav = h('nav', { 'aria-label': t('screens') });
const count = h('span', { class: 'count' });
const reading = h('span', { class: 'reading', role: 'status' });

/** Says how many doubts are open. */
export function tellDoubts(doubts: number): void {
  count.textContent = doubts > 999 ? '999+' : String(doubts);
  count.hidden = doubts === 0;
}

/** Says how far the reading of the archive is. @returns false once all of it has been read */
export function tellReading({ done, total }: DeskState['reading']): boolean {
  const isReading = done < total;
  reading.textContent = isReading && total > 1 ? t('readingArchive', { n: done, all: total }) : '';
  return isReading;
}

/** @param chosen the screen that is open */
export function drawNav<Name extends 'review' | 'write' | 'import' | 'publish' | 'settings'>(
  names: readonly Name[],
  chosen: Name,
  state: DeskState,
): void {
  const links = names.map((name) =>
    h(
      'a',
      { href: `#${name}`, ...(name === chosen && { 'aria-current': 'page' }) },
      t(name),
      name === 'review' && count,
    ),
  );
  tellDoubts(state.doubts);
  fill(nav, h('span', { class: 'site' }, state.title), ...links, reading);
}
