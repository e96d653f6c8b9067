/** Somebody who is listed, and nowhere in the article, while all others are: left from the one it was copied from. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { isSurname } from '../core/surnames.ts';

/**
 * How many others the text must name, all of them: a short list has those behind a firm or a prize as well. Of the sample
 * archive's lists of three and four, one in seven has somebody whom the text does not name.
 */
const fewest = 4;

/** @returns the one person of a list whom neither the text nor anything beside it names */
export function checkUnnamedPeople({ front, placeOf }: Article, file: string, source: string): Problem[] {
  const { people, draft } = front;
  if (draft || people.length <= fewest) return [];
  const own = source.replace(/^people:[^\n]*\n(?:[ \t]*-[^\n]*\n|[ \t]+[^\n]*\n)*/m, '');
  const text = foldToSimplified(own).replace(/\s+/g, '');
  const missing = people.flatMap((name, at) => (isNamed(foldToSimplified(name), text) ? [] : [{ name, at }]));
  const [one] = missing;
  return one &&
    missing.length === 1 &&
    /^\p{Script=Han}{3}$/u.test(one.name) &&
    isSurname(foldToSimplified(one.name)[0]!)
    ? [problem('person-not-named', { found: one.name }, { file, ...placeOf(['people', one.at]) })]
    : [];
}

/** True where a text has somebody's name, the given name alone, or the surname with an office. */
const isNamed = (name: string, text: string): boolean =>
  text.includes(name) ||
  (name.length === 3 && text.includes(name.slice(1))) ||
  (/^\p{Script=Han}{2,4}$/u.test(name)
    ? new RegExp(
        `${name[0]}(?:[老副]|\\p{Script=Han})?(?:会长|主席|主任|先生|女士|老师|教授|校长|院长|书记|理事|顾问|伯|叔|公|老|氏|总)`,
        'u',
      ).test(text)
    : false);
