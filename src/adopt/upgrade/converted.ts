/** What a newer program changes in texts that it converts, seen in the dumps of two builds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, otherEdition } from '../../core/edition.ts';
import { walk } from '../../core/walk.ts';
import type { DumpedArticle } from '../../feeds/dump.ts';

/** A line of a converted text that differs. */
export interface ChangedLine {
  /** The article's key. */
  id: string;
  before: string;
  after: string;
}

type Texts = Pick<DumpedArticle, 'id' | 'script' | 'title' | 'summary' | 'text'>;

/** The articles in the dump of a published folder, by their ids; nothing where there is none. */
export function readDump(dir: string): Map<string, Texts> {
  const articles = new Map<string, Texts>();
  for (const file of walk(join(dir, 'dump')).filter((name) => name.endsWith('.jsonl')))
    for (const line of readFileSync(join(dir, 'dump', file), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const article = JSON.parse(line) as Texts;
      articles.set(article.id, article);
    }
  return articles;
}

/** Lines of converted editions that differ, of articles that both have and whose own text is the same. */
export function changedLines(before: ReadonlyMap<string, Texts>, after: ReadonlyMap<string, Texts>): ChangedLine[] {
  const changed: ChangedLine[] = [];
  for (const [id, now] of after) {
    const then = before.get(id);
    if (!then || then.script !== now.script) continue;
    const own = now.script as Edition;
    const other = otherEdition(own);
    const lines = (article: Texts, edition: Edition): string[] => [
      article.title[edition],
      article.summary[edition],
      ...article.text[edition].split('\n'),
    ];
    const [old, converted] = [lines(then, other), lines(now, other)];
    if (lines(then, own).join('\n') !== lines(now, own).join('\n') || old.length !== converted.length) continue;
    for (const [at, line] of converted.entries())
      if (line !== old[at]) changed.push({ id, before: old[at]!, after: line });
  }
  return changed;
}
