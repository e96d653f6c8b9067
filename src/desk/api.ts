/** What the page asks of the desk's server, and what it is answered: plain data, texts in the person's language. */
import type { ByEdition, Edition } from '../core/edition.ts';
import type { TextEdit } from './text/file-text.ts';
import type { Span } from './text/printed-text.ts';

/** What the page shows before anything is opened. */
export interface DeskState {
  title: string;
  script: Edition;
  /** The day on the chamber's wall: YYYY-MM-DD. */
  today: string;
  articles: number;
  doubts: number;
  /** How far the reading of the archive is. */
  reading: { done: number; total: number };
  categories: { id: string; title: string }[];
  /** Texts that were typed and not saved. */
  unsaved: { path: string; title: string; at: number }[];
  undo: string | undefined;
}

/** A doubt as the page shows it. */
export interface ShownItem {
  id: string;
  path: string;
  source: 'review' | 'conversion' | 'problem';
  kind: string;
  kindName: string;
  weight: number;
  what: string;
  cure?: string;
  quote?: string;
  suggestions: { value: string; label: string }[];
  span?: Span;
  field?: string;
  canAccept: boolean;
  canType: boolean;
  now?: string;
  later: boolean;
  /** How many doubts one decision could settle, itself among them. */
  alike: { article: number; archive: number };
}

/** A group of the queue; of a large one the first doubts. */
export interface ShownGroup {
  key: string;
  title: string;
  count: number;
  weight: number;
  items: ShownItem[];
}

/** The queue. */
export interface ShownQueue {
  left: number;
  groups: ShownGroup[];
  undo: string | undefined;
}

/** How far a decision reaches. */
export type Reach = 'one' | 'article' | 'archive';

/** What part of the queue is asked for. */
export interface QueueRequest {
  by: 'article' | 'kind';
  /** An article that must be among it. */
  path?: string;
}

/** A decision about a doubt. */
export interface DecideRequest {
  id: string;
  decision: { kind: 'accept' | 'leave' } | { kind: 'write'; value: string } | { kind: 'later' };
  reach: Reach;
  /** True to hear only what it would do. */
  dry?: boolean;
}

/** What a decision did, or would do. */
export interface DecideAnswer {
  /** More than are listed. */
  total: number;
  places: { path: string; title: string; text: string }[];
}

/** An article for writing. */
export interface OpenedArticle {
  path: string;
  text: string;
  version: string;
  /** A text that was typed and not saved, the version of the file that it was typed in, and whether that is `stale`. */
  unsaved?: { text: string; at: number; stale: boolean; version: string };
  script: Edition;
  isNew?: boolean;
}

/** A text as it is typed. */
export interface DrawRequest {
  path: string;
  text: string;
  version: string;
  /** True to keep the text until it is saved. */
  keep?: boolean;
}

/** A mistake in a text. */
export interface ShownProblem {
  from: number;
  to: number;
  severity: 'error' | 'warning';
  code: string;
  message: string;
  fix: string;
  /** What is written instead, where that is safe. */
  edit?: TextEdit;
}

/** A text, checked and drawn. */
export interface DrawAnswer {
  problems: ShownProblem[];
  /** Whole pages; missing where the text cannot be drawn yet. */
  pages?: ByEdition<string>;
}

/** A text to be saved. */
export interface SaveRequest {
  path: string;
  version: string;
  /** Against the text of that version. */
  edits: TextEdit[];
}

/** An article in the list. */
export interface ListedArticle {
  path: string;
  title: string;
  date: string;
  category?: string;
  draft: boolean;
  doubts: number;
}

/** A place that was clicked or selected in a drawn edition. */
export interface Clicked {
  path: string;
  text: string;
  edition: Edition;
  /** The offset of the drawn text in the file, or the article's title. */
  at: number | 'title';
  /** Code units of the drawn text. */
  from: number;
  to: number;
}

/** What stands in a place, why, and what could stand there. */
export interface ClickAnswer {
  word: string;
  printed: string;
  why: string;
  candidates: string[];
  /** Where it stands in the file; missing for the title. */
  span?: Span;
  /** False where the edition is the article's own: the text itself is changed then. */
  converted: boolean;
}

/** A correction by a click. */
export interface CorrectRequest extends Clicked {
  version: string;
  word: string;
  value: string;
  scope: 'here' | 'article' | 'archive';
  dry?: boolean;
}

/** A sentence that a correction changes. */
export interface ChangedPlace {
  path: string;
  title: string;
  before: string;
  after: string;
}

/** What a correction would change, or has. */
export interface CorrectAnswer {
  places: ChangedPlace[];
  /** More than are listed. */
  total: number;
  /** Edits of the open text, for the editor to make. */
  edits?: TextEdit[];
  done?: boolean;
}
