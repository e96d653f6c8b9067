/** `Zh` whose texts are the wrong way round: each edition would print the other's. */
import type { ElementContent } from 'hast';
import type { Article } from '../archive/article.ts';
import { attributeOf, isComponent } from '../content/body/check.ts';
import { placeOf } from '../content/body/place.ts';
import { type Problem, problem } from '../content/problem.ts';
import { scriptOf } from '../conversion/character-script.ts';
import type { Edition } from '../core/edition.ts';

const has = (text: string, script: Edition): boolean => [...text].some((character) => scriptOf(character) === script);

/** Each `Zh` of a body whose hans is Traditional and whose hant is Simplified. */
export function checkSwapped({ body }: Pick<Article, 'body'>, file: string, source: string): Problem[] {
  if (!source.includes('<Zh')) return [];
  const problems: Problem[] = [];
  const visit = (node: ElementContent): void => {
    if (isComponent(node) && node.name === 'Zh') {
      const [hans, hant] = [attributeOf(node, 'hans') ?? '', attributeOf(node, 'hant') ?? ''];
      const isSwapped =
        hans !== hant && has(hans, 'zh-Hant') && !has(hans, 'zh-Hans') && hant !== '' && !has(hant, 'zh-Hant');
      if (isSwapped) problems.push(problem('zh-swapped', { hans, hant }, { file, ...placeOf(node) }));
    }
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of body.children) visit(child as ElementContent);
  return problems;
}
