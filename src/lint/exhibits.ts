/** What a curator chose: an article twice, or none. */
import type { OwnText } from '../archive/own-text.ts';
import { type Problem, problem } from '../content/problem.ts';
import type { Exhibit } from '../content/schema/exhibit.ts';

/** @example checkChosen({ front: { articles: ['ruzhou', '2016/04/ruzhou'] } })[0].code // 'listed-twice' */
export function checkChosen({ front, file, placeOf }: Pick<OwnText<Exhibit>, 'front' | 'file' | 'placeOf'>): Problem[] {
  const { articles, timeline } = front;
  if (articles.length === 0 && timeline.length === 0)
    return [problem('empty-exhibit', {}, { file, ...placeOf(['articles']) })];
  return articles.flatMap((found, at) => {
    // By its key and by its name alone it is one article; two keys are two.
    const other = articles
      .slice(0, at)
      .find((one) => one === found || one.endsWith(`/${found}`) || found.endsWith(`/${one}`));
    return other === undefined
      ? []
      : [problem('listed-twice', { found, other: found }, { file, ...placeOf(['articles', at]) })];
  });
}
