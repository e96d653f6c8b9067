/** Credits without colons, role and names in turn: `记者 丁一 编辑 贺二`, `（责任编辑 钟三）`, `林四、王五 报道/摄影`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim, Field } from '../page.ts';
import { claim } from './claims.ts';
import { labelOf } from './labels.ts';
import { intern, isOtherRole } from './role-words.ts';

const around = /^[\s　（(【[〔〖□■●◆]+|[\s　）)】\]〕〗。]+$/g;
const fields: Partial<Record<string, Field>> = {
  author: 'author',
  reporter: 'author',
  correspondent: 'author',
  editor: 'editor',
  photographer: 'photographer',
};
/** Text and pictures are of the same person: `文/图 张三`. */
const together = /(?:文|采写|撰文)[\s　]*[/／、·&][\s　]*(?:图|摄影?)(?=[\s　])|图[\s　]*[/／、·&][\s　]*文(?=[\s　])/g;
/** What stands behind the names of those who wrote. */
const behind =
  /(?<=\p{Script=Han})[ 　]+(?:(?:文|图|摄影?|报道|报导|采写|供稿|撰稿|撰文|撰写|撰|口述|忆述|自述|记录|编写|执笔|投稿|整理|文图|图文|综合报道|摄影报道|联合报道|发自\p{Script=Han}{2,6})[ 　/／·、]*)+$/u;

/**
 * Reads a line that is nothing but roles and names.
 * @returns nothing where any other word stands in it
 * @example readRoles('编辑 闻涛 郭颖', 4) // [{ field: 'editor', value: '闻涛 郭颖', rank: 4 }]
 */
export function readRoles(line: string, rank: number): Claim[] {
  const bare = line.replace(around, '');
  if (bare.length > 48) return [];
  const tail = behind.exec(foldScript(bare));
  if (tail) {
    const names = bare.slice(0, tail.index);
    const pictured = !/[^图摄影\s　/／·、]/.test(tail[0]);
    return namesOnly(names) ? claim(pictured ? 'photographer' : 'author', names, rank) : [];
  }
  const found: { kind: string; words: string[] }[] = [];
  for (const word of bare.replace(together, '文图').split(/[\s　/／]+/)) {
    const kind = kindOf(word, found.at(-1)?.kind);
    if (kind && Object.hasOwn(roles, kind))
      found.push({ kind, words: kind === 'reporter' || kind === 'correspondent' ? [word] : [] });
    else if (found.length > 0 && namesOnly(word)) found.at(-1)!.words.push(word);
    else return [];
  }
  if (found.some(({ words }) => !words.some(namesOnly))) return [];
  return (['author', 'editor', 'photographer'] as const).flatMap((field) =>
    claim(
      field,
      found
        .filter(({ kind }) => fields[kind] === field)
        .flatMap(({ words }) => words)
        .join(' '),
      rank,
    ),
  );
}

/** Behind an editor an intern helped him; behind a reporter he wrote, too. */
function kindOf(word: string, before: string | undefined): string | undefined {
  const folded = foldScript(word);
  if (isOtherRole(folded)) return 'reviewer';
  return folded === intern && fields[before ?? ''] !== 'author' ? 'reviewer' : labelOf(word);
}

const roles: Readonly<Record<string, true>> = {
  author: true,
  reporter: true,
  correspondent: true,
  editor: true,
  reviewer: true,
  photographer: true,
  translator: true,
};

const namesOnly = (text: string): boolean => {
  const names = foldScript(text)
    .split(/[、，,·\s]+/)
    .filter(Boolean);
  return names.length > 0 && names.every(isName);
};
