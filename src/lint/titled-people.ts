/** People who are listed by a surname and an office while the text has the whole name: 马会长, and 会长马绍良 below. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { matchesIn } from '../core/matches.ts';
import { isSurname } from '../core/surnames.ts';
import { textOf } from './texts.ts';

const titled =
  /^(?<surname>\p{Script=Han}{1,2}?)(?<office>(?:[老副名]|名[誉譽]|[创創][会會])?(?:[会會][长長]|秘[书書][长長]|理事[长長]?|主席|主任|[书書][记記]|董事[长長]?|[总總][经經]理|[总總]|校[长長]|院[长長]|[团團][长長]|[队隊][长長]|[顾顧][问問]|[财財]政|[总總][务務]|老[师師]|教授|博士|[医醫]生|律[师師]|先生|女士|小姐|太太))$/u;
/** What stands behind a whole name: no third character of it. */
const behind = '(?=[^\\p{Script=Han}]|先生|女士|[等率与與和及偕同到出致向在说說为為]|$)';

/** @returns each of them for whom the text has one whole name and no other */
export function checkTitledPeople({ front, body, placeOf }: Article, file: string): Problem[] {
  return front.people.flatMap((found, at) => {
    const { surname = '', office = '' } = titled.exec(found)?.groups ?? {};
    if (!isSurname(foldToSimplified(surname))) return [];
    const names = namesOf(surname, office, [front.title, front.summary ?? '', textOf(body)].join('\n'));
    const [better] = names;
    return better && names.size === 1 && !front.people.includes(better)
      ? [problem('name-with-office', { found, better }, { file, ...placeOf(['people', at]) })]
      : [];
  });
}

/** The whole names of a surname that stand on either side of an office. */
function namesOf(surname: string, office: string, text: string): Set<string> {
  const name = `${surname}\\p{Script=Han}{1,2}`;
  const patterns = [
    new RegExp(`${office}(${name}?)${behind}`, 'gu'),
    new RegExp(`(?<=^|[^\\p{Script=Han}]|[由请請向为為与與和及])(${name})${office}`, 'gmu'),
  ];
  return new Set(patterns.flatMap((pattern) => matchesIn(text, pattern).map(([, one = '']) => one)));
}
