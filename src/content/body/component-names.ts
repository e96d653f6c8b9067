/** Components and their attributes by the names that other programs and people give them. */
import { nearest } from '../nearest.ts';
import { keyFor, lookAttributes } from '../problems/key-names.ts';
import { components } from './components.ts';

/** The names that others give each. */
const elsewhere: Readonly<Record<string, string>> = {
  Figure: 'image img picture photo pic',
  Note: 'tip callout admonition alert aside warning caution danger info important notice box card details',
  Video: 'youtube bilibili movie player vimeo youku tencent',
  File: 'download attachment attach pdf doc document audio',
  Gallery: 'carousel album slider swiper slides photos images pictures',
  Gap: 'missing lacuna lost',
  Zh: 'keep hant hans zh-hant zh-hans zh-tw zh-cn noconvert lang',
};
const byName = new Map(
  Object.entries(elsewhere).flatMap(([component, names]) => names.split(' ').map((name) => [name, component])),
);

/** The component that was meant by a name. @example componentFor('Figur') // 'Figure' */
export const componentFor = (name: string): string | undefined =>
  byName.get(name.toLowerCase()) ?? nearest(name, Object.keys(components));

/** True for an attribute that can go. */
export const isNeedless = (component: string, name: string): boolean => component !== 'Zh' && lookAttributes.has(name);

/** The attribute that was meant by another name; a second text of a picture is its caption. @param given those that are there */
export function attributeFor(component: string, name: string, given: ReadonlySet<string>): string | undefined {
  const known = Object.keys(components[component]?.attributes ?? {});
  if (component === 'Figure' && /^(?:title|caption_?text|desc(?:ription)?)$/i.test(name))
    return given.has('alt') && !given.has('caption') ? 'caption' : 'alt';
  if (/^(?:Note|Gallery)$/.test(component) && /^(?:title|heading|label|header|name|alt|标题|標題)$/i.test(name))
    return known[0];
  if (
    component === 'Zh' &&
    /^(?:lang|language|convert|noconvert|no-convert|raw|as-?is|保留|不转换|不轉換)$/i.test(name)
  )
    return 'keep';
  return nearest(name, known) ?? keyFor(name, known);
}

/** The address of a recording that another program names by its number alone. */
export function recordingOf(component: string, attributes: ReadonlyMap<string, string>): string | undefined {
  const id = ['id', 'bvid', 'vid', 'videoId', 'code'].map((name) => attributes.get(name)).find(Boolean);
  if (!id) return undefined;
  if (/^BV\w+$/.test(id)) return `https://www.bilibili.com/video/${id}/`;
  return /^youtube$/i.test(component) ? `https://www.youtube.com/watch?v=${id}` : undefined;
}
