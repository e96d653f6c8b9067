/** ASCII ids of articles: the pinyin of the title's first words, the same for both scripts. */
import { sha256 } from '../../core/digest.ts';
import { asciiSlug } from '../../core/slug.ts';
import { foldScript } from '../comparable.ts';

/** Syllables in an id: enough to recognise the article, short enough to type. */
const syllables = 8;

/**
 * @example slugOf('汝州市“回歸工程”結碩果') // 'ru-zhou-shi-hui-gui-gong-cheng-jie'
 */
export const slugOf = (title: string): string => asciiSlug(foldScript(title.normalize('NFKC')), syllables) || 'article';

/**
 * An id that no other article has: the slug, or the slug and a part of the content's digest, which is the same
 * at every import.
 */
export function uniqueId(title: string, content: string, taken: (id: string) => boolean): string {
  const slug = slugOf(title);
  if (!taken(slug)) return slug;
  const digest = sha256(content).slice(0, 16);
  for (let length = 4; length <= digest.length; length += 2) {
    const id = `${slug}-${digest.slice(0, length)}`;
    if (!taken(id)) return id;
  }
  for (let count = 2; ; count++) if (!taken(`${slug}-${digest}-${count}`)) return `${slug}-${digest}-${count}`;
}
