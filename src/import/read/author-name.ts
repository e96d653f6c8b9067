/** The name in an element that the markup calls the author: alone, behind a word, or on the card of an account. */
import { organisation } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { isPersonal } from '../extract/vouch.ts';
import { attributeOf, type DomElement, elementsOf, isElement, textOf } from './dom.ts';
import { mayBeShort } from './measures.ts';

/** Who is named, and whether his account's card shows it. */
interface AuthorName {
  name: string;
  isCard: boolean;
}

const longestName = 24;
/** What papers set before who wrote. */
const mark = /^[\s　]*[□■●◆○◎◇△▲☆★※][\s　]*/;
const lead =
  /^\s*(?:作者[是为為]?\s*[:：]?|文\s*[:：／/]|由|(?:发表|发布|张贴|發表|發佈|發布|張貼)[于於]|(?:(?:written|posted|published)\s+)?(?:by|on)\b|(?:written|posted|published|author)\b)\s*[:：]?/i;

/** What somebody has passed, behind the name: `Mei Yu, Ph.D.` */
const degrees =
  /,?\s+(?:Ph\.?\s?D|M\.?\s?D|M\.?\s?B\.?\s?A|M\.?\s?S(?:c)?|B\.?\s?(?:A|Sc)|J\.?\s?D|LL\.?\s?[BM]|R\.?N|C\.?P\.?A|Esq)\.?(?=\s*(?:$|[,&]))/g;

/** The name on the card of an account, beside its picture and what follows it. */
const ofCard = /^(?:(?:nick|user|author)[-_]?)?name$/i;

/** What stands before and behind a name that is none of it. */
const longestLead = 40;

/** Reads the name; undefined where the element holds something longer, or a sentence. */
export function authorNameIn(element: DomElement): AuthorName | undefined {
  const plain = mayBeShort(element, longestName + longestLead) ? nameOf(markedName(element)) : undefined;
  if (plain !== undefined) return plain === '' ? undefined : { name: plain, isCard: false };
  const card = cardIn(element);
  const name = card && mayBeShort(card, longestName + longestLead) && nameOf(textOf(card));
  return name ? { name, isCard: true } : undefined;
}

/** Known for each element, since elements that are named for an author nest. */
const cards = new WeakMap<DomElement, { first: DomElement | undefined }>();

/** The first element below another that is called a name. */
function cardIn(element: DomElement): DomElement | undefined {
  const known = cards.get(element);
  if (known) return known.first;
  let first: DomElement | undefined;
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    first = classesOf(child).some((name) => ofCard.test(name)) ? child : cardIn(child);
    if (first) break;
  }
  cards.set(element, { first });
  return first;
}

function nameOf(text: string): string | undefined {
  const name = text
    .replace(mark, '')
    .replace(lead, '')
    .replace(degrees, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s。，；|｜]+$/, '')
    .trim();
  if ((name.length > longestName || /[，。！？!?]/.test(name)) && !isPersonal(name)) return undefined;
  return name;
}

/** Of a person in microdata the name alone, without what stands beside it. */
function markedName(element: DomElement): string {
  const name =
    attributeOf(element, 'itemscope') === undefined
      ? undefined
      : elementsOf(element).find((one) => attributeOf(one, 'itemprop') === 'name');
  return (name && (attributeOf(name, 'content') ?? textOf(name))) || textOf(element);
}

/** An association that holds an account is where a text comes from. */
export const isAssociation = (name: string): boolean => organisation.test(foldScript(name)) && !isPersonal(name);

/** The formatted name of hCard (microformats.org/wiki/hcard) in a line that is called a byline. */
export const isFormattedName = (element: DomElement): boolean =>
  /(?:^|\s)fn(?=\s|$)/.test(attributeOf(element, 'class') ?? '') && within(element, /^(?:byline|author)$/i);

/** True for what stands in an element that is named for comments: its author answered, and did not write the article. */
export const isOfReplies = (element: DomElement): boolean =>
  within(
    element,
    /^(?:comments?|repl(?:y|ies)|pinglun|huifu|liuyan)(?:[-_](?:list|item|area|box|wrap|body|author))?$/i,
  );

const classesOf = (element: DomElement): string[] =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.split(/\s+/).filter(Boolean);

/** An element around it, but for the page as a whole, is called so. */
function within(element: DomElement, name: RegExp): boolean {
  for (let around = element.parentNode; around && 'tagName' in around; around = around.parentNode)
    if (isElement(around) && around.tagName !== 'body' && classesOf(around).some((one) => name.test(one))) return true;
  return false;
}
