/** The words of the page, as the server has made them in the archive's script. */
import type { DeskWord } from '../../i18n/desk-page.ts';

const words = JSON.parse(document.querySelector<HTMLMetaElement>('meta[name="desk-words"]')?.content ?? '{}') as Record<
  string,
  string
>;

/** A word of the page with its places filled. @example t('left', { n: 12 }) */
export const t = (name: DeskWord, places: Readonly<Record<string, string | number>> = {}): string =>
  (words[name] ?? name).replace(/\{(\w+)\}/g, (_, key: string) => String(places[key] ?? ''));

/** A word whose name is put together; its second choice where there is none. */
export const named = (name: string, otherwise: string): string => words[name] ?? otherwise;
