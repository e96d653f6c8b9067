/** 等人 (“and others”) behind a name in `people`: 叶小薇等人 would get a page of its own, beside 叶小薇. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';

const others =
  /^(\p{Script=Han}{2,4}?)等(?:[一二三四五六七八九十百\d]+|[多数數余餘]*)?[人位名]士?$|^(\p{Script=Han}{3})等$/u;

/** Each of them. */
export const checkAndOthers = ({ front, placeOf }: Article, file: string): Problem[] =>
  front.people.flatMap((found, at) => {
    const [, before, alone] = others.exec(found) ?? [];
    const better = before ?? alone;
    return better
      ? [problem('name-with-office', { found, better, others: true }, { file, ...placeOf(['people', at]) })]
      : [];
  });
