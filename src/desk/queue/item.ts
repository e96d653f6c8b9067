/** What a person must look at: one doubt, with everything that is needed to settle it by a key. */
import type { Sentence } from '../../i18n/sentence.ts';
import type { Span } from '../text/printed-text.ts';

/** What a doubt is about, which decides how it is settled. */
export type ItemSource = 'review' | 'conversion' | 'problem';

/** Something that can be chosen by its number. */
export interface Suggestion {
  /** What is written; what it means depends on the item. */
  value: string;
  /** What a person reads, where it is not the value. */
  label?: Sentence;
}

/** One doubt. Offsets are those of the file as `plainOf` has it. */
export interface QueueItem {
  /** The same doubt has the same id for as long as it is open. */
  id: string;
  /** The file, from the archive's folder. */
  path: string;
  source: ItemSource;
  /** A kind of review, `conversion`, or a problem's code. */
  kind: string;
  /** How much it should worry a person. */
  weight: number;
  /** What is doubtful. */
  what: Sentence;
  /** What to do about it, where nothing can be chosen. */
  cure?: Sentence;
  quote?: string;
  /** As the original has it, to be found there. */
  inOriginal?: string;
  suggestions: Suggestion[];
  /** Where in the file it stands. */
  span?: Span;
  /** The number of the entry in the file's `review`. */
  review?: number;
  /** The front matter's key that it is about. */
  field?: string;
  /** True where the text as it stands can be accepted. */
  canAccept: boolean;
  /** True where something can be typed in its place. */
  canType: boolean;
  /** What stands in the place now, for typing. */
  now?: string;
}

/** The doubts of one file, and what lists show of it. */
export interface FileDoubts {
  path: string;
  title: string;
  items: QueueItem[];
}
