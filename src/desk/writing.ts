/** Writing: an article is opened, drawn while it is typed, kept until it is saved, and saved. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { articleFile } from '../archive/files.ts';
import { type Problem, tell } from '../content/problem.ts';
import { folderOf } from '../core/edtf.ts';
import { slugOf } from '../core/slug.ts';
import { deskWords } from '../i18n/desk.ts';
import type { DrawAnswer, DrawRequest, ListedArticle, OpenedArticle, SaveRequest, ShownProblem } from './api.ts';
import { noFile } from './archive/archive-files.ts';
import type { DeskContext } from './context.ts';
import { placedByDate } from './place-by-date.ts';
import { Refusal } from './refusal.ts';
import { applyEdits } from './text/file-text.ts';
import { readSource } from './text/read-source.ts';

/** The archive's articles for a list, newest first. */
export const listArticles = (desk: DeskContext): ListedArticle[] =>
  desk.index.files().map((file) => {
    const { path, title, date, category, draft } = file;
    return {
      path,
      title,
      date,
      ...(category && { category }),
      draft,
      doubts: desk.openItems(file).length,
    };
  });

/** Opens an article with what was typed and not saved; one that was never saved has no file yet. */
export function openArticle(desk: DeskContext, path: string): OpenedArticle {
  if (!articleFile(path)) throw new Refusal(deskWords.noArticle(path), 404);
  const file = desk.files.read(path);
  const kept = desk.unsaved.of(path);
  if (!file && !kept) throw new Refusal(deskWords.noArticle(path), 404);
  const version = file?.version ?? noFile;
  const { script } = desk.index.file(path) ?? desk.index.config().settings;
  const isOther = kept && kept.text !== (file?.plain ?? '');
  return {
    path,
    text: file?.plain ?? '',
    version,
    script,
    ...(isOther && {
      unsaved: { text: kept.text, at: kept.at, version: kept.version, stale: kept.version !== version },
    }),
    ...(!file && { isNew: true }),
  };
}

/** Begins an article: a template in the folder of today, kept as unsaved until it is saved. */
export function newArticle(desk: DeskContext, title: string): OpenedArticle {
  const date = desk.today();
  const folder = `news/${folderOf(date)}`;
  const name = slugOf(title);
  let path = `${folder}/${name}.mdx`;
  for (let i = 2; existsSync(join(desk.contentDir, path)) || desk.unsaved.of(path); i++)
    path = `${folder}/${name}-${i}.mdx`;
  const text = `---\n${stringify({ title, date })}draft: true\n---\n\n`;
  desk.unsaved.keep({ path, version: noFile, text, at: Date.now() });
  return { ...openArticle(desk, path) };
}

/** Checks a text and draws it in both editions; keeps it where it is being written. */
export async function drawText(desk: DeskContext, { path, text, version, keep }: DrawRequest): Promise<DrawAnswer> {
  if (keep) desk.unsaved.keep({ path, version, text, at: Date.now() });
  const { article, problems } = readSource(path, text, desk.index.config(), desk.shown, desk.today());
  const shown = problems.map((one) => shownProblem(desk, one, text));
  if (!article) return { problems: shown };
  const { draw } = await desk.compiled();
  return { problems: shown, pages: await draw(article) };
}

/** A problem at its offsets in the text. */
export function shownProblem(desk: DeskContext, problem: Problem, text: string): ShownProblem {
  const { severity, code, line, column, message, fix } = tell(problem, desk.language);
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
  const from = Math.min(start + column - 1, lineEnd);
  const length = problem.edit?.length ?? wordLength(text.slice(from, lineEnd));
  return {
    from,
    to: Math.min(text.length, from + length),
    severity,
    code,
    message,
    fix,
    ...(problem.edit && { edit: { from, to: from + problem.edit.length, text: problem.edit.text } }),
  };
}

/** What is underlined of a line: to the end of a clause, and something in any case. */
const wordLength = (rest: string): number => Math.max(1, /^[^，。；！？\s]{1,30}/u.exec(rest)?.[0].length ?? 1);

/** Saves an article: what was not typed stays as it is, to the byte. @returns where it stands and its new version */
export async function saveArticle(
  desk: DeskContext,
  { path, version, edits }: SaveRequest,
): Promise<{ path: string; version: string }> {
  if (!articleFile(path)) throw new Refusal(deskWords.noArticle(path), 404);
  const before = desk.files.read(path);
  if ((before?.version ?? noFile) !== version)
    throw new Refusal(deskWords.changedOnDisk, 409, {
      path,
      text: before?.plain ?? '',
      version: before?.version ?? noFile,
    });
  const raw = applyEdits(before?.raw ?? '', edits);
  const after = await desk.files.write(path, raw, version);
  const moved = await placedByDate(desk, path, raw, after);
  desk.unsaved.forget(path);
  desk.index.reread(path);
  if (!moved) return { path, version: after };
  desk.index.reread(moved.path);
  return moved;
}

/** Throws away what was typed and not saved. */
export function discardText(desk: DeskContext, path: string): void {
  desk.unsaved.forget(path);
}

/** What the archive and its glossary call things: suggestions for the form. */
export function knownNames(desk: DeskContext): Record<string, string[]> {
  const counts: Record<string, Map<string, number>> = {};
  const count = (kind: string, name: string): void => {
    counts[kind] ??= new Map();
    counts[kind].set(name, (counts[kind].get(name) ?? 0) + 1);
  };
  for (const { names } of desk.index.files())
    for (const [kind, list] of Object.entries(names)) for (const name of list) count(kind, name);
  const { glossary, settings } = desk.index.config();
  const own = settings.script === 'zh-Hans' ? 'hans' : 'hant';
  for (const entry of glossary.places) count('places', entry[own]);
  for (const entry of glossary.names) count('people', entry[own]);
  return Object.fromEntries(
    Object.entries(counts).map(([kind, map]) => [
      kind,
      [...map]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 500)
        .map(([name]) => name),
    ]),
  );
}
