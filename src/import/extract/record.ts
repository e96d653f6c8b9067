/** What an old page says about itself, gathered from lines of many forms into one record. */
import type { CivilDate } from '../../core/date.ts';
import type { Block, Change, Dropped, Flag } from '../page.ts';

/** A legacy page, understood: what `--json` prints and what is written as an article. `null` is never a guess. */
export interface ImportedArticle {
  file: string;
  title: string | null;
  /** A day, or a month where the page says no more: `2005-03`. */
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
  tags: string[];
  /** Sections of the old site, as it named them: 会员动态. */
  sections: string[];
  /** The page that is the same article in the other script. */
  pair?: string;
  blocks: Block[];
  flags: Flag[];
  changes: Change[];
  dropped: Dropped[];
}
