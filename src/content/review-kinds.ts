/** What each kind of flag means, and how much it should worry a person. */
import data from './review-kinds.json' with { type: 'json' };

/** A sentence in Simplified Chinese and in English. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** A doubt of some kind. */
interface Doubt {
  kind: string;
}

interface Meaning extends Bilingual {
  weight: number;
  review: boolean;
}

const meanings: Record<string, Meaning> = data;

/** The sentence for a kind of flag. */
export const meaningOf = (kind: string): Bilingual => meanings[kind] ?? { zh: kind, en: kind };

/** True for flags that go into the article's `review` list; the others only stand in the report. */
export const needsReview = ({ kind }: Doubt): boolean => meanings[kind]?.review ?? true;

/** How much a flag of a kind should worry a person: 0 not at all, 6 the most. */
export const weightOf = (kind: string): number => meanings[kind]?.weight ?? 1;

/** How doubtful a page is: the sum of the weights of its flags, each kind counted up to three times. */
export function doubtOf(flags: readonly Doubt[]): number {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const { kind } of flags) {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= 3) sum += weightOf(kind);
  }
  return sum;
}
