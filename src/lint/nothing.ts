/** Fields that say that there is nothing: 无, 暂无, N/A. A page would have the word for a name. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { isNothing } from '../core/nobody.ts';
import { asAbove } from './unfinished.ts';

const lists = ['tags', 'people', 'places', 'organisations'] as const;

/** Where a text was found, and nobody who published it. */
const nowhere =
  /^(?:[网網](?:[络絡路]|上|友)|互[联聯][网網]|[转轉][载載]|[转轉]自[网網][络絡]|不[详詳]|未知|朋友圈|微信群?)$/u;
/** Who stands in for a name that was not looked up. */
const somebody = /^(?:某某某?|admin|管理[员員]|小[编編])$/iu;

/** @returns the values of an article's front matter that name nothing; a draft may wait for them */
export function checkNothing({ front, placeOf }: Article, file: string): Problem[] {
  if (front.draft) return [];
  const source = front.source?.name ?? '';
  const values: [found: string, path: (string | number)[]][] = [
    ...lists.flatMap((key) => front[key].map((item, at): [string, (string | number)[]] => [item, [key, at]])),
    ...front.credits.map(({ name }, at): [string, (string | number)[]] => [name, ['credits', at, 'name']]),
    [front.summary ?? '', ['summary']],
    ...(asAbove.test(source) ? [] : [[source, ['source']] satisfies [string, string[]]]),
  ];
  return values.flatMap(([found, path]) =>
    isNothing(found) || (path[0] === 'source' && nowhere.test(found)) || (path[0] === 'credits' && somebody.test(found))
      ? [problem('no-value', { path, found }, { file, ...placeOf(path) })]
      : [],
  );
}
