/** Lists of terms (`<dl>`) in which offices print the fields of a document. */
import { labelOf } from '../extract/labels.ts';
import { type DomElement, isElement, textOf } from './dom.ts';

/** The titles that such lists give: `<dt>名称：</dt><dd>…`. */
export const titlesInTerms = (elements: readonly DomElement[]): string[] =>
  elements
    .filter((element) => element.tagName === 'dt' && labelOf(textOf(element)) === 'title')
    .flatMap((term) => {
      const siblings = term.parentNode?.childNodes.filter(isElement) ?? [];
      const value = siblings[siblings.indexOf(term) + 1];
      return value?.tagName === 'dd' ? [textOf(value).replace(/\s+/g, ' ').trim()] : [];
    })
    .filter(Boolean);
