/** The topics of the archive with their labels and readings: for filters, suggestions, and what is nearest. */
import { type ByEdition, type Edition, otherEdition } from '../core/edition.ts';
import { inOrder } from '../core/order.ts';
import { pinyinSyllables } from '../core/pinyin.ts';
import type { TopicKind } from '../core/url.ts';
import type { Names } from './index-format.ts';

/** Labels of the topics by kind and slug. */
export type TopicLabels = Partial<Record<TopicKind, Record<string, ByEdition<string>>>>;

/** The syllables of a label without tones. @example readingOf('驻马店') // 'zhu ma dian' */
export const readingOf = (label: string): string => pinyinSyllables(label).join(' ');

/**
 * Joins what the segments counted.
 *
 * @param counted for each segment, articles by kind and slug
 * @param labels as the archive knows them; a topic without a label is left out
 */
export function nameTopics(
  counted: Iterable<Record<string, Record<string, number>>>,
  labels: TopicLabels,
  edition: Edition,
): Names {
  const counts = new Map<string, number>();
  for (const kinds of counted) {
    for (const [kind, slugs] of Object.entries(kinds)) {
      for (const [slug, count] of Object.entries(slugs)) {
        counts.set(`${kind}/${slug}`, (counts.get(`${kind}/${slug}`) ?? 0) + count);
      }
    }
  }
  const names: Names = [];
  for (const [key, count] of counts) {
    const slash = key.indexOf('/');
    const kind = key.slice(0, slash) as TopicKind;
    const slug = key.slice(slash + 1);
    const label = labels[kind]?.[slug];
    if (!label) continue;
    const simplified = label['zh-Hans'] ?? label[otherEdition(edition)];
    names.push({ kind, slug, label: label[edition], count, pinyin: readingOf(simplified) });
  }
  return names.sort((a, b) => b.count - a.count || inOrder(a.kind + a.slug, b.kind + b.slug));
}
