/** What stands in one line with a title and is none of it: the date of the article, the link to its category. */
import { attributeOf, type DomElement, textOf } from './dom.ts';
import type { Scope } from './scope.ts';

/** Classes of the link from a title to its category. */
const category = /(?:^|\s)(?:(?:post|entry)-?)?(?:category|cat-?links?)(?=\s|$)/;

/** Elements that hold a title and what stands beside it. */
const titleBar = /(?:^|\s)(?:title-?(?:bar|box|line|wrap)|(?:post|entry|article)-?(?:title|header))$/;

/** @param fields elements that declare a field in the markup itself */
export function isBesideTitle(
  element: DomElement,
  { kind, hints }: Pick<Scope, 'kind' | 'hints'>,
  fields: ReadonlySet<DomElement>,
): boolean {
  const isHeading = kind === 'heading';
  if (!isHeading && !titleBar.test(hints.names ?? '')) return false;
  const isField = (isHeading && fields.has(element)) || category.test(attributeOf(element, 'class') ?? '');
  return isField && element.parentNode !== null && textOf(element.parentNode).trim() !== textOf(element).trim();
}
