/** The queue as the page shows it, and decisions carried out. */
import { meaningOf } from '../content/review-kinds.ts';
import { deskKinds, deskWords } from '../i18n/desk.ts';
import { words } from '../i18n/sentence.ts';
import type { DecideAnswer, DecideRequest, QueueRequest, Reach, ShownItem, ShownQueue } from './api.ts';
import { noFile } from './archive/archive-files.ts';
import type { IndexedFile } from './archive/indexed-file.ts';
import type { FileChange } from './archive/undo.ts';
import type { DeskContext } from './context.ts';
import { placedByDate } from './place-by-date.ts';
import { type Decision, decide } from './queue/decide.ts';
import type { QueueItem } from './queue/item.ts';
import { alikeness, countsOf, groupQueue, type QueueGroup } from './queue/queue.ts';
import { Refusal } from './refusal.ts';
import { applyEdits, plainOf } from './text/file-text.ts';

/** Groups that are sent at a time, and doubts of each: nobody looks further ahead. */
const [shownGroups, shownItems] = [60, 200];
/** Places of a decision that are listed; their number is always whole. */
const listed = 200;

/** The queue as it stands. */
export function shownQueue(desk: DeskContext, { by, path }: QueueRequest): ShownQueue {
  const items = [...desk.index.unordered()].flatMap((file) => desk.openItems(file));
  const inArchive = countsOf(items.map(alikeness));
  const inArticle = countsOf(items.map((item) => item.path + alikeness(item)));
  const groups = firstGroups(groupQueue(items, by, desk.later), path);
  return {
    left: items.length,
    undo: desk.undo.last?.label,
    groups: groups.map(({ key, weight, items: own }) => ({
      key,
      title: by === 'article' ? (desk.index.file(key)?.title ?? key) : kindName(desk, own[0]!),
      count: own.length,
      weight,
      items: own.slice(0, shownItems).map((item) => {
        const like = alikeness(item);
        const alike = { article: inArticle.get(item.path + like) ?? 1, archive: inArchive.get(like) ?? 1 };
        return { ...shownItem(desk, item), alike };
      }),
    })),
  };
}

/** The most doubtful groups; that of an article that was asked for before all others where it is not among them. */
function firstGroups(groups: readonly QueueGroup[], path: string | undefined): readonly QueueGroup[] {
  const first = groups.slice(0, shownGroups);
  const asked = path === undefined ? undefined : groups.find(({ key }) => key === path);
  return asked && !first.includes(asked) ? [asked, ...first] : first;
}

function shownItem(desk: DeskContext, item: QueueItem): Omit<ShownItem, 'alike'> {
  const { what, cure, suggestions, review: _, inOriginal: __, ...rest } = item;
  return {
    ...rest,
    kindName: kindName(desk, item),
    what: desk.say(what),
    ...(cure && { cure: desk.say(cure) }),
    suggestions: suggestions.map(({ value, label }) => ({ value, label: label ? desk.say(label) : value })),
    later: desk.later.has(item.id),
  };
}

/** What a kind of doubt is called. */
function kindName(desk: DeskContext, { source, kind, what }: QueueItem): string {
  if (source === 'conversion') return desk.say(deskKinds.conversion);
  if (source === 'problem') return desk.say(what);
  const { zh, en } = meaningOf(kind);
  return desk.say({ zh: words(zh), en });
}

/** Carries out a decision, here or for all of its kind; or tells what it would do. */
export async function decideItem(
  desk: DeskContext,
  { id, decision, reach, dry }: DecideRequest,
): Promise<DecideAnswer> {
  const item = itemOf(desk, id);
  if (!item) throw new Refusal(deskWords.placeGone, 409);
  if (decision.kind === 'later') {
    desk.later.add(id);
    return { places: [], total: 0 };
  }
  if (decision.kind !== 'write' && !item.canAccept) throw new Refusal(deskWords.cannotAccept);
  const like = alike(desk, item, reach, decision);
  const places = like.slice(0, listed).map((one) => ({
    path: one.path,
    title: desk.index.file(one.path)?.title ?? one.path,
    text: one.quote ?? one.now ?? '',
  }));
  if (dry) return { places, total: like.length };
  const changes: FileChange[] = [];
  if (item.source === 'problem' && decision.kind !== 'write') desk.passedOver.add(like.map((one) => one.id));
  else
    for (const [path, own] of Map.groupBy(like, (one) => one.path))
      changes.push(...(await settle(desk, path, own, decision)));
  desk.undo.push({ label: desk.say(deskWords.decided(like.length)), changes, ids: like.map((one) => one.id) });
  return { places, total: like.length };
}

/** The doubt and, where asked for, all others of its kind; a suggestion only where the same is suggested. */
function alike(desk: DeskContext, item: QueueItem, reach: Reach, decision: Decision): QueueItem[] {
  if (reach === 'one') return [item];
  const files = reach === 'article' ? [desk.index.file(item.path)!] : desk.index.files();
  const fits = (one: QueueItem): boolean =>
    one.kind === item.kind &&
    one.source === item.source &&
    (item.source !== 'conversion' || (one.quote === item.quote && one.now === item.now)) &&
    (decision.kind !== 'write' || one.suggestions.some(({ value }) => value === decision.value));
  const all = files.flatMap((file) => desk.openItems(file).filter(fits));
  return all.some(({ id }) => id === item.id) ? all : [item, ...all];
}

const itemOf = (desk: DeskContext, id: string): QueueItem | undefined => {
  const file = desk.index.file(id.slice(0, id.indexOf('|')));
  return file?.items.find((one) => one.id === id);
};

/** Settles doubts of one file, one after the other: each decision changes where the next ones stand. */
async function settle(
  desk: DeskContext,
  path: string,
  items: readonly QueueItem[],
  decision: Decision,
): Promise<FileChange[]> {
  const before = desk.files.read(path);
  if (!before) throw new Refusal(deskWords.noArticle(path), 404);
  let raw = before.raw;
  let file: IndexedFile | undefined = desk.index.reread(path);
  for (const { id } of items.toReversed()) {
    const item = file?.items.find((one) => one.id === id);
    if (!file || !item) throw new Refusal(deskWords.placeGone, 409);
    const decided = decide(item, decision, plainOf(raw), file.script);
    if ('refused' in decided) throw new Refusal(deskWords[decided.refused]);
    raw = applyEdits(raw, decided.edits);
    file = desk.index.examine(path, raw) ?? file;
  }
  const after = await desk.files.write(path, raw, before.version);
  const changes: FileChange[] = [{ path, before: before.raw, after }];
  const moved = await placedByDate(desk, path, raw, after);
  desk.index.reread(path);
  if (!moved) return changes;
  desk.index.reread(moved.path);
  return [
    { path, before: before.raw, after: noFile },
    { path: moved.path, before: undefined, after: moved.version },
  ];
}

/** Takes the last deed back. */
export async function takeBack(desk: DeskContext): Promise<string | undefined> {
  const deed = await desk.undo.takeBack(desk.files);
  for (const { path } of deed?.changes ?? []) desk.index.reread(path);
  for (const id of deed?.ids ?? []) desk.later.delete(id);
  desk.passedOver.remove(deed?.ids ?? []);
  return deed?.label;
}
