/** The original beside an article, with the place of a doubt marked. */
import { deskWords } from '../i18n/desk.ts';
import type { DeskContext } from './context.ts';
import { drawOriginal } from './original/draw-original.ts';
import type { Around } from './original/han-search.ts';
import type { QueueItem } from './queue/item.ts';
import { printedText } from './text/printed-text.ts';
import { readSource } from './text/read-source.ts';

/** An original as the page shows it. */
export type ShownOriginal =
  | { kind: 'none' }
  | { kind: 'pdf'; name: string; href: string }
  | { kind: 'html'; name: string; html: string; found: boolean }
  | { kind: 'unreadable'; name: string; why: string };

/** So many characters of the article are compared with the original. */
const context = 40;

/** @param id of the doubt whose place is marked */
export async function originalOf(
  desk: DeskContext,
  { path, id }: { path: string; id?: string },
): Promise<ShownOriginal> {
  const original = await desk.originals.of(path);
  if (!original) return { kind: 'none' };
  const { name } = original;
  if (original.type === '.pdf') return { kind: 'pdf', name, href: `original/${encodeURIComponent(path)}` };
  const item = desk.index.file(path)?.items.find((one) => one.id === id);
  try {
    const { html, found } = await drawOriginal(original, item?.inOriginal, item && aroundOf(desk, path, item));
    return { kind: 'html', name, html, found };
  } catch {
    return { kind: 'unreadable', name, why: desk.say(deskWords.originalUnread) };
  }
}

/** The printed words around a doubt; of one about the head of the article what the head says. */
function aroundOf(desk: DeskContext, path: string, { span, field, now }: QueueItem): Around | undefined {
  if (field) return now ? { before: '', inside: now, after: '' } : undefined;
  const file = desk.files.read(path);
  if (!file || !span) return undefined;
  const { article } = readSource(path, file.plain, desk.index.config(), desk.shown, desk.today());
  if (!article) return undefined;
  const { text, starts, ends } = printedText(article.body, file.plain);
  const from = starts.findIndex((start, i) => start >= 0 && ends[i]! > span.from);
  const to = ends.findLastIndex((end, i) => starts[i]! >= 0 && starts[i]! < span.to && end > span.from) + 1;
  if (from === -1 || to <= from) return undefined;
  return {
    before: text.slice(Math.max(0, from - context), from),
    inside: text.slice(from, to),
    after: text.slice(to, to + context),
  };
}
