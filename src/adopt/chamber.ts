/** What a chamber says of itself when its repository is made. */
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import type { Edition } from '../core/edition.ts';
import { slugOf } from '../core/slug.ts';
import type { HostName } from './hosts.ts';

/** A chamber's answers; all text is written in its `script`. */
export interface Chamber {
  title: string;
  /** Origin of the site: `https://news.example.org`. */
  url: string;
  /** The folder of the site on its host, with its slashes. */
  base: string;
  publisher?: string;
  script: Edition;
  /** Whose habits the Traditional edition follows. */
  region: 'tw' | 'hk';
  categories: readonly { id: string; title: string }[];
  hosts: readonly HostName[];
}

/** Titles of categories that most chambers have, with ids that are shorter than their pinyin. */
const usual: Readonly<Record<string, string>> = {
  商会动态: 'chamber-news',
  会员风采: 'members',
  招商引资: 'investment',
  公益慈善: 'charity',
};

/** The categories where none are named, in Simplified. */
export const usualCategories = Object.keys(usual).join('、');

/**
 * Reads categories: titles, or `id=title`, parted by commas of either width.
 * @throws {RangeError} with the item that is no category
 * @example categoriesOf('members=会员风采、换届') // [{ id: 'members', title: '会员风采' }, { id: 'huan-jie', title: '换届' }]
 */
export function categoriesOf(text: string): Chamber['categories'] {
  const found = new Map<string, string>();
  for (const item of text.split(/[,，、;；]/).map((part) => part.trim())) {
    if (!item) continue;
    const [, id, title] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\s*=\s*(.+)$/.exec(item) ?? [
      item,
      usual[foldToSimplified(item)] ?? slugOf(item),
      item,
    ];
    if (!id || !title || title.includes('=') || found.has(id)) throw new RangeError(item);
    found.set(id, title);
  }
  return [...found].map(([id, title]) => ({ id, title }));
}

/** The parts of an address: a path in it is the site's base. @example addressOf('https://a.org/news') // { url: 'https://a.org', base: '/news/' } */
export function addressOf(address: string, base?: string): Pick<Chamber, 'url' | 'base'> {
  const { origin, pathname } = new URL(address);
  const path = (base ?? pathname).split('/').filter(Boolean).join('/');
  return { url: origin, base: path ? `/${path}/` : '/' };
}

/** The zone whose day is the archive's, by its script and region; a chamber elsewhere changes it in site.yaml. */
export const timeZoneOf = ({ script, region }: Pick<Chamber, 'script' | 'region'>): string =>
  script === 'zh-Hans' ? 'Asia/Shanghai' : region === 'hk' ? 'Asia/Hong_Kong' : 'Asia/Taipei';
