/** Lists that were written as text. */
import { wikiName } from '../plain-value.ts';

/** The sign or number that begins an item, with or without the blank behind it. */
const bullet = /(?:^|\s+)(?:[-－–—•·●*＊]|[（(]?\d{1,2}[.、．)）])\s*(?=[^\s\d])/;

/** The items of a list whose signs are none to YAML: `－ 甲`, `-甲`, `• 甲`, `1. 甲`, which YAML joins into one text. */
export const bulleted = (text: string): string[] | undefined =>
  new RegExp(`^${bullet.source}`).test(text.trim()) ? text.trim().split(bullet).filter(Boolean) : undefined;

/** The words of a list that was written as text. @example itemsOf('招商、返乡') // ['招商', '返乡'] */
export const itemsOf = (text: string): string[] => bulleted(text)?.map(withoutQuotes) ?? words(text);

const withoutQuotes = (item: string): string => item.trim().replace(/^["'“”]|["'“”]$/g, '');

const words = (text: string): string[] =>
  wikiName(text)
    .replace(/^[［【[(（{]+|[］】\])）}]+$/g, '')
    .split(/[\s,，、;；|]+|(?<=\p{Script=Han})[/／](?=\p{Script=Han})/u)
    .map((item) => withoutQuotes(item.replace(/^[-#＃]+|[#＃]+$/g, '')))
    .filter((item) => item !== '' && !/^(?:和|与|與|及|以及|and|[/／])$/.test(item));

/** An office that stands behind a name. */
const office =
  /^(?:[前原现現]任?)?(?:名[誉譽]|常[务務]|副)*(?:[会會社]长|[会會社]長|理事[长長]?|主席|主任|秘[书書][长長]?|[总總]?[经經]理|董事[长長]?|[总總]裁|先生|女士|小姐|老[师師]|教授|[书書][记記])$/u;

/** The people of a list that was written as text, without their offices. @example peopleOf('李乾 会长、陈发 理事') // ['李乾', '陈发'] */
export const peopleOf = (text: string): string[] =>
  itemsOf(text.replace(/(?<=\p{Script=Han})[（(][^（()）]*[）)]/gu, '')).filter((word) => !office.test(word));

/** Keys whose values are lists of words. */
export const listKeys = new Set(['tags', 'people', 'places', 'organisations', 'aliases', 'keep', 'urls']);
