/**
 * Repairs of which nobody need be asked: what no writer of Traditional puts there (關于, 干部, 20余, 髮展). The record of
 * a page stays as its source has it; what is written as an article is mended, and says so.
 */
import type { RepairItem } from '../../content/schema/front-matter.ts';
import type { Mend } from '../../conversion/repair.ts';
import type { ImportedArticle } from '../extract/record.ts';
import type { Change, Flag } from '../page.ts';
import { around, type Edit, editBlocks } from '../repair/edit.ts';
import { mendsOf } from '../repair/line-mends.ts';
import { scriptOf } from './article.ts';

/** An article as it is written. */
export interface MendedArticle {
  article: ImportedArticle;
  /** Each pair once, in the order in which they first stand. */
  repairs: RepairItem[];
}

/** What an article is with its certain repairs; undefined for a page in Simplified, which is as it was. */
export type CertainRepairs =
  | (Pick<ImportedArticle, 'title' | 'summary' | 'blocks' | 'changes'> & {
      /** What a person is asked about. */
      doubtful: Flag[];
    })
  | undefined;

/** Kinds of change that are a certain repair of a word; others are of bytes, glosses and signs, thousands on a page. */
const ofWords: ReadonlySet<string> = new Set(['half-converted', 'misconversion']);

/** Plain data, so that it can come from a worker. @param article as its source has it */
export function certainRepairs(article: ImportedArticle): CertainRepairs {
  if (scriptOf(article) !== 'zh-Hant') return undefined;
  const changes: Change[] = [];
  const doubtful = new Map<string, Flag>();
  const line = (text: string | null): string | null => {
    if (!text) return text;
    const edits = certainEdits(text, doubtful);
    for (const { start, end, insert } of edits) {
      changes.push({
        kind: 'half-converted',
        from: text.slice(start, end),
        to: insert,
        quote: around(text, start, end),
      });
    }
    return edits.reduceRight((out, { start, end, insert }) => out.slice(0, start) + insert + out.slice(end), text);
  };
  const title = line(article.title);
  const summary = line(article.summary);
  const body = editBlocks(article.blocks, (text) => certainEdits(text, doubtful));
  return {
    title,
    summary,
    blocks: body.blocks,
    changes: [...article.changes, ...changes, ...body.changes],
    doubtful: [...doubtful.values()],
  };
}

/**
 * @param article as its source has it
 * @param mended what {@link certainRepairs} says of it
 * @example mendCertain(article).repairs // [{ kind: 'half-converted', from: '關于', to: '關於', count: 3 }]
 */
export function mendCertain(article: ImportedArticle, mended = certainRepairs(article)): MendedArticle {
  if (!mended) return { article, repairs: countRepairs(article.changes) };
  const { doubtful, ...texts } = mended;
  const flags = article.flags.filter(({ kind }) => kind !== 'half-converted' && kind !== 'misconversion-fixed');
  return { article: { ...article, ...texts, flags: [...flags, ...doubtful] }, repairs: countRepairs(mended.changes) };
}

/** The certain edits of a text, a word each; what is doubtful is noted, once for each pair. */
function certainEdits(text: string, doubtful: Map<string, Flag>): Edit[] {
  const words = new Map<number, { mends: Mend[]; start: number; end: number }>();
  for (const mend of mendsOf(text)) {
    if (!mend.certain) note(text, mend, doubtful);
    else {
      const word = words.get(mend.word.start) ?? { mends: [], ...mend.word };
      word.mends.push(mend);
      words.set(mend.word.start, word);
    }
  }
  return [...words.values()].map(({ mends, start, end }) => {
    const characters = text.slice(start, end).split('');
    for (const mend of mends) characters[mend.start - start] = mend.mended;
    return { start, end, insert: characters.join(''), kind: 'half-converted' };
  });
}

function note(text: string, { start, end, mended }: Mend, doubtful: Map<string, Flag>): void {
  const [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1)];
  const quote = `${before}${text.slice(start, end)}${after}`.trim();
  if (!doubtful.has(quote))
    doubtful.set(quote, { kind: 'half-converted', quote, suggestions: [`${before}${mended}${after}`.trim()] });
}

function countRepairs(changes: readonly Change[]): RepairItem[] {
  const pairs = new Map<string, RepairItem>();
  for (const { kind, from, to } of changes) {
    if (!ofWords.has(kind)) continue;
    const key = `${kind}|${from}|${to}`;
    const item = pairs.get(key) ?? { kind, from, to, count: 0 };
    pairs.set(key, { ...item, count: item.count + 1 });
  }
  return [...pairs.values()];
}
