/** What has changed since the last publication, in words. */

import { editionText } from '../../archive/edition-text.ts';
import { articleFile } from '../../archive/files.ts';
import { type ByEdition, forEditions } from '../../core/edition.ts';
import type { DeskContext } from '../context.ts';
import { plainOf } from '../text/file-text.ts';
import { type Pair, pairUp } from '../text/paragraphs.ts';
import { readSource } from '../text/read-source.ts';
import type { Git } from './git.ts';

/** One changed file. */
export interface Change {
  /** From the archive's folder. */
  path: string;
  kind: 'new' | 'changed' | 'gone';
  /** An article's title; else the path. */
  title: string;
  /** A picture, a list, settings: what is no article is only named. */
  isArticle: boolean;
  /** An article that is not published yet. */
  draft: boolean;
}

/** The files of the archive that differ from the last commit. */
export async function changesOf(desk: DeskContext, git: Git): Promise<Change[]> {
  const prefix = (await git.must('rev-parse', '--show-prefix')).trim();
  const out = await git.must('status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.');
  const changes: Change[] = [];
  for (const entry of out.split('\0')) {
    const [state, path] = [entry.slice(0, 2), entry.slice(3 + prefix.length)];
    if (!path || /(?:^|\/)\.[^/]+\.partial$/.test(path)) continue;
    const kind = state.includes('D') ? 'gone' : state === '??' || state.includes('A') ? 'new' : 'changed';
    changes.push({
      path,
      kind,
      title: await titleOf(desk, git, path, kind),
      isArticle: articleFile(path) !== undefined,
      draft: kind !== 'gone' && desk.index.file(path)?.draft === true,
    });
  }
  return changes;
}

async function titleOf(desk: DeskContext, git: Git, path: string, kind: Change['kind']): Promise<string> {
  if (!articleFile(path)) return path;
  if (kind !== 'gone') return desk.index.file(path)?.title ?? path;
  const { out } = await git.ask('show', `HEAD:./${path}`);
  return /^title:[ \t]*(\S.*)$/m.exec(out)?.[1] ?? path;
}

/** Folders whose files are published only where an article that is published asks for them. */
const onDemand = /^(?:images|files|originals|\.import)\//;

/** True where nothing is to be waited for on the site: all that changed are drafts, and files that drafts may show. */
export const onlyDrafts = (changes: readonly Change[]): boolean =>
  changes.some(({ draft }) => draft) && changes.every(({ draft, path }) => draft || onDemand.test(path));

/** The message of a commit, made from the titles. @example '新增：甲；修改：乙、丙' */
export function messageOf(changes: readonly Change[], words: Record<Change['kind'] | 'others', string>): string {
  const parts = (['new', 'changed', 'gone'] as const).flatMap((kind) => {
    const titles = changes.filter((one) => one.kind === kind && one.isArticle).map(({ title }) => title);
    if (titles.length === 0) return [];
    const named = titles.slice(0, 5).join('、');
    return [`${words[kind]}${named}${titles.length > 5 ? ` (+${titles.length - 5})` : ''}`];
  });
  const others = changes.filter(({ isArticle }) => !isArticle).length;
  return [...parts, ...(others > 0 ? [`${words.others}${others}`] : [])].join('；');
}

/** An article in both editions before and after, paragraph by paragraph: `theirs` is before, `mine` after. */
export async function comparedEditions(desk: DeskContext, git: Git, path: string): Promise<ByEdition<Pair[]>> {
  const { code, out } = await git.ask('show', `HEAD:./${path}`);
  const before = code === 0 ? printedBoth(desk, path, plainOf(out)) : undefined;
  const file = desk.files.read(path);
  const after = file && printedBoth(desk, path, file.plain);
  return forEditions((edition) => pairUp(before?.[edition] ?? '', after?.[edition] ?? ''));
}

function printedBoth(desk: DeskContext, path: string, text: string): ByEdition<string> | undefined {
  const config = desk.index.config();
  const { article } = readSource(path, text, config, desk.shown, desk.today());
  if (!article) return undefined;
  return forEditions((edition) => {
    const { title, plain } = editionText(article, edition, config.converters, config.settings.base).text;
    return `${title}\n\n${plain.replaceAll('\n', '\n\n')}\n`;
  });
}
