/** Slugs: the ASCII part of an address, made from the pinyin of a Chinese name. */
import { digest } from './digest.ts';
import { pinyinSyllables } from './pinyin.ts';

const longest = 60;

/**
 * Pinyin syllables with hyphens between them; '' where the text has neither Chinese nor Latin letters nor digits.
 * @param most how many syllables are used
 * @example asciiSlug('汝州市“回归工程”结硕果', 3) // 'ru-zhou-shi'
 */
export const asciiSlug = (text: string, most?: number): string =>
  pinyinSyllables(text).slice(0, most).join('-').slice(0, longest).replace(/-+$/, '');

const memo = new Map<string, string>();

/**
 * The slug of a topic's name, the same in both editions; a digest of the name where it has no reading.
 * @param name in Simplified characters
 * @example slugOf('招商引资') // 'zhao-shang-yin-zi'
 */
export function slugOf(name: string): string {
  let slug = memo.get(name);
  if (slug === undefined) {
    slug = asciiSlug(name) || digest(name).slice(0, 8);
    memo.set(name, slug);
  }
  return slug;
}

/** The same slug, told apart from another name's. @example distinctSlug('zhang-san', '章三') // 'zhang-san-5f3a' */
export const distinctSlug = (slug: string, name: string): string => `${slug}-${digest(name).slice(0, 4)}`;
