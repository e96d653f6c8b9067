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

/** What a site shows as its source without a word before it; nothing where several are named: a list of articles. */
export function shownSource(elements: DomElement[]): Claim[] {
  const values = elements
    .filter(
      (element) =>
        isLeaf(element) &&
        (sourceNames.test(attributeOf(element, 'class') ?? '') || attributeOf(element, 'bosszone') === slot),
    )
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= longestSource && hanCount(text) >= 2 && isOutletName(text));
  return new Set(values).size === 1 ? claim('source', values[0]!, ranks.markup) : [];
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
