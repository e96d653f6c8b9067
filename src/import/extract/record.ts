/** What an old page says about itself, gathered from lines of many forms into one record. */
import type { CivilDate } from '../../core/date.ts';
import { isNobody } from '../../core/nobody.ts';
import type { Block, Change, Dropped, Flag } from '../page.ts';

/** A legacy page, understood: what `--json` prints and what is written as an article. `null` is never a guess. */
export interface ImportedArticle {
  file: string;
  title: string | null;
  date: CivilDate | null;
  /** `HH:MM:SS`, where the page had it. */
  time: string | null;
  /** When the old site took it in. */
  uploaded: CivilDate | null;
  source: string | null;
  /** As written: 記者 黃萍 通訊員 伏芯語. */
  author: string | null;
  editor: string | null;
  photographer: string | null;
  translator: string | null;
  views: number | null;
  /** Where the page stood. */
  url: string | null;
  summary: string | null;
  blocks: Block[];
  flags: Flag[];
  changes: Change[];
  dropped: Dropped[];
  /** Lines beside the title that may be the title; they stand in the text. */
  rivals: string[];
}

/** The fields that lines and brackets may fill; the first claim of equal rank wins. */
export interface Claims {
  date?: Claim;
  time?: Claim;
  uploaded?: Claim;
  source?: Claim;
  author?: Claim;
  editor?: Claim;
  photographer?: Claim;
  translator?: Claim;
  views?: Claim;
  url?: Claim;
  summary?: Claim;
}

/** A value and how much the place where it was found is worth; higher wins, the first of equals stays. */
export interface Claim {
  value: string;
  rank: number;
}

/** Fields whose value is a person. */
const persons: ReadonlySet<keyof Claims> = new Set(['author', 'editor', 'photographer', 'translator']);

/** Adds a claim if it is better than the one that stands. Empty values, and placeholders for a person, claim nothing. */
export function claim(claims: Claims, field: keyof Claims, value: string, rank: number): void {
  const text = value.trim();
  if (persons.has(field) && isNobody(text)) return;
  const held = claims[field];
  if (text && (!held || held.rank < rank)) claims[field] = { value: text, rank };
}
