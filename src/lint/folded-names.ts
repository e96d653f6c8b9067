/** A person of the list whose name the text has in two spellings that a converter takes for one: 李乾 and 李干. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { lazy } from '../core/lazy.ts';
import { matchesIn } from '../core/matches.ts';
import { calledIn } from './namesakes.ts';

/** A name of two characters between an office and its own title, or a pause: 会长李乾到场, 李乾会长. */
const short =
  /(?<=(?:[会會][长長]|[秘書书][书書]?[长長]|主席|主任|理事[长長]?|先生|[总總][经經]理|董事[长長]))\p{Script=Han}{2}|(?<=[^\p{Script=Han}]|^)\p{Script=Han}{2}(?=[会會][长長]|秘[书書][长長]|主席|主任|理事|先生|女士|老[师師])/gmu;

/** What each of these has: searched for first, since they begin by looking back. */
const offices = /[会會理][长長]|[秘書书][書书]?[长長]|主席|主任|理事|先生|[总總][经經]理|董事|女士|老[师師]/;

/** @example checkFoldedNames({ front: { people: ['李乾'] } }, 'a.mdx', '…会长李乾到场。李干会长说…') // name-two-ways */
export function checkFoldedNames(
  { front }: { front: Pick<Article['front'], 'people'> },
  file: string,
  source: string,
): Problem[] {
  const prose = proseOfFile(source);
  const folded = lazy(() => foldToSimplified(prose));
  const start = bodyStartOf(source);
  const called = [
    ...calledIn(source).map(({ name }) => name),
    // Without a list only what is called so twice is a name.
    ...(offices.test(prose) ? matchesIn(prose, short).map(([name]) => name) : []),
  ];
  const names = [...new Set([...front.people, ...called])].filter((name) => /^\p{Script=Han}{2,4}$/u.test(name));
  const told = new Set<string>();
  return names.flatMap((name) => {
    const key = foldToSimplified(name);
    const isListed = front.people.includes(name);
    if (told.has(key) || prose.indexOf(name, start) === -1) return [];
    for (let at = folded().indexOf(key, start); at !== -1; at = folded().indexOf(key, at + 1)) {
      const found = prose.slice(at, at + name.length);
      if (found === name || (!isListed && !called.includes(found))) continue;
      told.add(key);
      // The one that stands second is told, or the one that no list has.
      const first = isListed
        ? name
        : [name, found].sort((a, b) => prose.indexOf(a, start) - prose.indexOf(b, start))[0]!;
      const other = first === name ? found : name;
      return [
        problem(
          'name-two-ways',
          { found: other, other: first },
          { file, ...pointIn(source)(prose.indexOf(other, start)) },
        ),
      ];
    }
    return [];
  });
}
