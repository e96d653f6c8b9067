/** Names behind an office and a number that is not theirs, up to the next office: 副会长五人：甲、乙、丙、丁，秘书长戊. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { isSurname } from '../core/surnames.ts';
import { sentencesOf } from './sentences.ts';

const numeral = '\\d{1,2}|[两兩]|[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九]';
/** The number, and names up to a comma; one that ends a sentence is another rule's, which knows more kinds of items. */
const counted = new RegExp(
  `(?<found>(?:(?:第[一二三]|常[务務])?副|名[誉譽]|常[务務])?(?:[会會理监監董][长長事][长長]?|主席|秘[书書]|[财財]政|[总總][务務]|[顾顧][问問]|委[员員]|[组組]?[长長]|代表|[评評]委|[会會][员員]|[学學]生|者)(?<![第约約近])(?<count>${numeral}) ?[人名位])(?:[：:]|分[别別][是为為]|[为為是])(?<list>\\p{Script=Han}{2,4}(?:、\\p{Script=Han}{2,4})+)(?:、|及|和|与|與)?(?=，(?<next>[^，]*))`,
  'gu',
);

/** @returns each number of a file's prose that the names behind it are not as many as */
export function checkCountedNames(file: string, source: string): Problem[] {
  if (!alphabetOf(source).hasAll('、，') || !alphabetOf(source).hasAny('人名位')) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) =>
    matchesIn(text, counted).flatMap(({ index, groups = {} }) => {
      const { found = '', count = '', list = '', next = '' } = groups;
      const names = list
        .split('、')
        .flatMap((one) => one.split(/(?<=\p{Script=Han}{2})[和及与與](?=\p{Script=Han}{2})/u));
      const said = /^[两兩]$/.test(count) ? 2 : Number(arabicNumerals(count));
      // More names may follow behind a comma.
      if (
        names.length === said ||
        !names.every(isName) ||
        isName(next.split('、')[0]!) ||
        /^[及和另还還以]|等/.test(next)
      )
        return [];
      return [problem('wrong-count', { found, count: String(names.length) }, { file, ...at(start + index) })];
    }),
  );
}

const isName = (text: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(text) && isSurname(foldToSimplified(text).charAt(0));
