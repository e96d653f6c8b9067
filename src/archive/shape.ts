/** What decides where an article is shown, apart from its words: a correction of these changes no list and no neighbour. */
import { digest } from '../core/digest.ts';
import type { ArticleSummary } from './summary.ts';

/** Digest of an article's date, category, topics, names: of all that its summary holds besides words and their measures. */
export function shapeOf(summary: Omit<ArticleSummary, 'shape'>): string {
  const { text, addresses, modified, doubts, review, length, digest: own, ...shape } = summary;
  return digest(JSON.stringify(shape)).slice(0, 16);
}
