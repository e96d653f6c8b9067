/** ASCII ids of articles: the pinyin of the title's first words, the same for both scripts. */
import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { simplified } from '../comparable.ts';

/** Syllables in an id: enough to recognise the article, short enough to type. */
const words = 8;

/**
 * @example slugOf('汝州市“回歸工程”結碩果') // 'ru-zhou-shi-hui-gui-gong-cheng-jie'
 */
export function slugOf(title: string): string {
  const plain = Array.from(title.normalize('NFKC'), simplified).join('');
  const parts = pinyin(plain, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap(
      (part) =>
        part
          .normalize('NFD')
          .toLowerCase()
          .match(/[a-z0-9]+/g) ?? [],
    )
    .slice(0, words);
  return parts.join('-').slice(0, 60).replace(/-+$/, '') || 'article';
}

/** The first eight hexadecimal digits of the SHA-256 of a text: tells contents apart, not people. */
export const digestOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * An id that no other article has: the slug, or the slug and a part of the content's digest, which is the same
 * at every import.
 */
export function uniqueId(title: string, content: string, taken: (id: string) => boolean): string {
  const slug = slugOf(title);
  if (!taken(slug)) return slug;
  const digest = digestOf(content);
  for (let length = 4; length <= digest.length; length += 2) {
    const id = `${slug}-${digest.slice(0, length)}`;
    if (!taken(id)) return id;
  }
  for (let count = 2; ; count++) if (!taken(`${slug}-${digest}-${count}`)) return `${slug}-${digest}-${count}`;
}
