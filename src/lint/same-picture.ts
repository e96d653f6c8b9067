/** One picture that stands twice in an article, each time as another: the second file's name was not put in. */
import type { ElementContent } from 'hast';
import type { Article } from '../archive/article.ts';
import { attributeOf, isComponent } from '../content/body/check.ts';
import { placeOf } from '../content/body/place.ts';
import { type Problem, problem } from '../content/problem.ts';

/** Each picture of a body that was shown above with other words. */
export function checkSamePicture({ body }: Pick<Article, 'body'>, file: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const look = (node: ElementContent, src: string, words: string): void => {
    const other = seen.get(src);
    if (other === undefined) seen.set(src, words);
    else if (other !== words && other !== '' && words !== '')
      problems.push(problem('same-picture', { src, words, other }, { file, ...placeOf(node) }));
  };
  const visit = (node: ElementContent): void => {
    if (isComponent(node) && node.name === 'Figure')
      look(node, attributeOf(node, 'src') ?? '', attributeOf(node, 'caption') ?? attributeOf(node, 'alt') ?? '');
    else if (node.type === 'element' && node.tagName === 'img')
      look(node, String(node.properties.src ?? ''), String(node.properties.title ?? node.properties.alt ?? ''));
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of body.children) visit(child as ElementContent);
  return problems;
}
