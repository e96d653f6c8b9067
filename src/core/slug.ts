/** Makes the ASCII part of an address from a Chinese name. */
import { pinyin } from 'pinyin-pro';
import { digest } from './digest.ts';

const memo = new Map<string, string>();

/**
 * Pinyin without tones, a hyphen between syllables; Latin words and digits stay. The same in both editions,
 * since it is made from the Simplified name.
 * @example slugOf('招商引资') // 'zhao-shang-yin-zi'
 */
export function slugOf(name: string): string {
  const known = memo.get(name);
  if (known) return known;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const ascii = syllables
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const slug = ascii || digest(name).slice(0, 8);
  memo.set(name, slug);
  return slug;
}

/** The same slug, told apart from another name's. @example distinctSlug('zhang-san', '章三') // 'zhang-san-5f3a' */
export const distinctSlug = (slug: string, name: string): string => `${slug}-${digest(name).slice(0, 4)}`;
