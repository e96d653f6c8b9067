/** Pictures, categories, entries of the navigation and other archives that were written as text. */
import { slugOf } from '../../core/slug.ts';
import { isRecord } from './flow.ts';
import { addressInstead, plainPicture, withoutIcon } from './form-instead.ts';
import { addressWithin, sourceFromText } from './source-from-text.ts';

/** A picture that was written as one of Markdown, or as its address and what it shows. */
export function pictureOf(text: string): { src: string; alt: string } | undefined {
  const [, alt, src] = /^!?\[([^\]]*)\]\(([^()\s]+)[^()]*\)$/.exec(text.trim()) ?? [];
  if (src) return { src: plainPicture(src), alt: alt || '图上有什么' };
  const [, address, words] = /^(\S+\.(?:jpe?g|png|gif|webp|avif|svg))[\s,，:：|]+(\S.*)$/i.exec(text.trim()) ?? [];
  if (address && words && !/\.\w{3,4}$/.test(words)) return { src: plainPicture(address), alt: words };
  const [, before, behind] =
    /^(\p{Script=Han}[^/\\:.]*?)[\s,，:：|（(]+((?:\/|https?:)?[^\s（()）]+\.(?:jpe?g|png|gif|webp|avif|svg))[)）]?$/iu.exec(
      text.trim(),
    ) ?? [];
  return before && behind ? { src: plainPicture(behind), alt: before.trim() } : undefined;
}

/** Another archive by its address, and what it is called where that is said, too. @returns nothing without an address */
export function archiveOf(text: string): { title: string; url: string } | undefined {
  const [written] = /https?:\/\/[^\s,，、）)]+/.exec(text) ?? [];
  const url = written ?? addressInstead(text);
  if (!url || !URL.canParse(url)) return undefined;
  const title = written ? text.replace(written, '').replace(/^[\s:：,，、（(]+|[\s:：,，、（()）]+$/g, '') : '';
  return { title: title || new URL(url).hostname, url };
}

/** What pages are called whose address alone was written. */
const pageTitles: readonly (readonly [path: string, title: string])[] = [
  ['/about', '关于我们'],
  ['/contact', '联系我们'],
  ['/archive', '往期'],
];

/** An entry of the navigation that was written as its title, and perhaps its address. */
export function entryOfNavigation(text: string): { title: string; href: string } {
  const own = withoutIcon(text);
  const [, title, href] = /^(.+?)[\s:：,，]+(\/\S*|https?:\S+)$/.exec(own) ?? [];
  if (title && href) return { title, href };
  const [page] = /^\/\S*$/.exec(own) ?? [];
  if (page) return { title: pageTitles.find(([path]) => page.startsWith(path))?.[1] ?? '显示的文字', href: page };
  return { title: own, href: /^首[页頁]$/.test(own) ? '/' : '/archive/' };
}

/** A navigation that was written as keys and values; what stands below an entry is an entry, too. @example navigationOf({ 首页: '/ || fa fa-home' }) // [{ title: '首页', href: '/' }] */
export const navigationOf = (menu: Record<string, unknown>): { title: string; href: unknown }[] =>
  Object.entries(menu).flatMap(([title, href]) =>
    isRecord(href)
      ? navigationOf(href)
      : [{ title: withoutIcon(title), href: typeof href === 'string' ? withoutIcon(href) : href }],
  );

/** A category from its id and its title, whichever stands first. */
export const categoryOf = (one: string, other: string): { id: string; title: string } =>
  /^[a-z\d-]+$/.test(one)
    ? { id: one, title: other }
    : { id: /^[a-z\d-]+$/.test(other) ? other : slugOf(one), title: one };

/** A source whose name and address stand as two texts, or as its name in braces and a text. */
export function sourceOf(values: readonly unknown[]): { name: string; url: string } | undefined {
  const texts = values.map((value) => (isRecord(value) && Object.keys(value).join() === 'name' ? value.name : value));
  const [linked, ...more] = texts.flatMap((text) => (typeof text === 'string' ? (sourceFromText(text) ?? []) : []));
  if (linked && more.length === 0 && texts.length === 2 && texts.includes(linked.name)) return linked;
  const isAddress = (text: unknown): text is string => typeof text === 'string' && /^https?:\/\/\S+$/.test(text);
  // A title that a program copied with the address is not the source's name.
  const written = texts.find((text) => isAddress(text) || (typeof text === 'string' && addressWithin(text)));
  const url = typeof written === 'string' ? (addressWithin(written) ?? written) : undefined;
  const name = texts.find((text) => text !== written);
  return texts.length === 2 && url && typeof name === 'string' && name ? { name, url } : undefined;
}
