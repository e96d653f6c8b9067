/** What a site shows as its source without a word before it: the name of an outlet in an element that is called so. */
import { isColumn, isInterface } from '../classify/interface-words.ts';
import { foldScript, hanCount } from '../comparable.ts';
import { claim } from '../extract/claims.ts';
import { labelOf, readLabels } from '../extract/labels.ts';
import { ranks } from '../extract/ranks.ts';
import type { Claim } from '../page.ts';
import { attributeOf, type DomElement, isElement, textOf } from './dom.ts';

/** Classes that content systems give to the name of the outlet. */
const sourceNames = /(?:^|[\s_-])(?:source|laiyuan|copyfrom|media-?name|come-?from|provider)(?=$|\s)/i;

/**
 * What a site shows as its source without a word before it; of several the first, where its element is of another shape
 * than those of the list below it. An account there is vouched for by a second place that names it, else told.
 */
export function shownSource(elements: DomElement[]): Claim[] {
  const shown = elements
    .filter(
      (element) =>
        isLeaf(element) &&
        (sourceNames.test(attributeOf(element, 'class') ?? '') || attributeOf(element, 'bosszone') === slot),
    )
    .map((element) => ({ value: nameIn(element), shape: shapeOf(element) }))
    .filter(({ value }) => value.length <= longestSource && hanCount(value) >= 2 && isOutletName(value));
  const [first, ...others] = shown;
  if (!first) return [];
  const { value } = first;
  if (others.every((other) => other.value === value)) return claim('source', value, ranks.markup);
  if (others.some((other) => other.shape === first.shape)) return [];
  const isNamedAgain = elements.some(
    (element) => element.tagName === 'a' && isLeaf(element) && nameIn(element) === value,
  );
  return claim('source', value, ranks.account, isNamedAgain ? undefined : { kind: 'source-doubtful', quote: value });
}

const nameIn = (element: DomElement): string => textOf(element).replace(/\s+/g, ' ').trim();

/** Elements of one list are alike, as are those around them. */
function shapeOf(element: DomElement): string {
  const { parentNode } = element;
  const parent = parentNode && 'tagName' in parentNode ? (parentNode as DomElement) : undefined;
  return [element, parent].map((one) => (one ? `${one.tagName}.${attributeOf(one, 'class') ?? ''}` : '')).join('<');
}

/** Of Tencent's pages, in an attribute of its own. */
const slot = 'jgname';

const longestSource = 16;

/** True for an element of text and links alone: one with other children may hold labels and values of several fields. */
const isLeaf = ({ childNodes }: DomElement): boolean =>
  childNodes.every(
    (child) => !isElement(child) || (child.tagName === 'a' && child.childNodes.every((one) => !isElement(one))),
  );

const isOutletName = (text: string): boolean =>
  !/[\d\s:：，。！？【】〔〕[\]（）()／/]/.test(text) &&
  labelOf(text) === undefined &&
  readLabels(text).length === 0 &&
  !isInterface(foldScript(text)) &&
  !isColumn(foldScript(text));
