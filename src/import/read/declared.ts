/** What a page declares of itself: its head, JSON-LD, microdata, `<time>`, and the variables of WeChat's pages. */
import { isInterface } from '../classify/interface-words.ts';
import { foldScript } from '../comparable.ts';
import { claim, dateClaim } from '../extract/claims.ts';
import { readLabels } from '../extract/labels.ts';
import { memberClaim } from '../extract/poster.ts';
import { ranks } from '../extract/ranks.ts';
import { isPersonal } from '../extract/vouch.ts';
import type { Claim, Declared } from '../page.ts';
import { accountName } from './account-name.ts';
import { commentsInBody, commentsOf } from './address.ts';
import { authorNameIn, isAssociation, isFormattedName, isOfReplies } from './author-name.ts';
import { attributeOf, type DomElement, type DomParent, elementsOf, textOf } from './dom.ts';
import { readFounder } from './founder.ts';
import { headOf } from './head.ts';
import { linkedData } from './linked-data.ts';
import { shortText } from './measures.ts';
import { partedDate } from './parted-date.ts';
import { scriptFields } from './script-fields.ts';
import { shownSource } from './shown-source.ts';
import { titlesInTerms } from './terms.ts';
import { readWeChat } from './wechat.ts';

/** The claims of a page about itself, and the elements that make them. */
interface Declaration {
  declared: Declared;
  claims: Claim[];
  fieldElements: Set<DomElement>;
}

/** Reads the declarations of a page. */
export function declaredBy(document: DomParent): Declaration {
  const elements = elementsOf(document);
  const head = headOf(document, elements);
  const data = linkedData(elements);
  const marked = fieldsInMarkup(elements);
  const weChat = readWeChat(elements);
  const paper = readFounder(commentsOf(document), elements);
  // Inside a page it names who entered the text as often as its author.
  const inside = readFounder(commentsInBody(elements));
  return {
    declared: {
      ...head.declared,
      titles: [...paper.titles, ...inside.titles, ...titlesInTerms(elements), ...head.declared.titles, ...data.titles],
    },
    claims: [
      ...weChat.claims,
      ...head.claims,
      ...paper.claims,
      ...inside.claims.filter(({ field }) => field === 'date'),
      ...data.claims,
      ...marked.claims,
      ...shownSource(elements),
      ...accountName(elements, head.declared.titles),
      ...scriptFields(elements),
    ],
    fieldElements: new Set([...marked.elements, ...weChat.elements]),
  };
}

const dateNames =
  /\b(?:datePublished|dc:date|dc:created|pubdate|published|entry-date|dcterms:created)\b|(?:^|\s)(?:publish(?:ed)?|pub|post|article|news|release)[-_]?(?:date|time)(?=$|\s)/i;
const modifiedNames =
  /\b(?:dateModified|dc:modified|dcterms:modified)\b|(?:^|\s)(?:(?:entry-|post-)?modified(?:-date)?|updated)(?=$|\s)/;
const authorNames = /\b(?:author|creator|dc:creator|sioc:has_creator)\b|(?:^|\s)user-name$/;
const longestDate = 60;

const isAuthor = (element: DomElement, named: string): boolean =>
  (authorNames.test(named) || attributeOf(element, 'rel') === 'author' || isFormattedName(element)) &&
  !isOfReplies(element);

/** Forums print how long ago something was posted, and the day as the title of its element: `<span title="2011-4-2">3 天前`. */
const isRelative = (element: DomElement): boolean =>
  /^\s*(?:19|20)\d{2}[-/.年]\d/.test(attributeOf(element, 'title') ?? '') &&
  /^(?:[半\d]+[\s　]*(?:秒|分钟|个?小时|天|周|个?月|年)前|[刚昨前今][刚天日])/u.test(
    foldScript(textOf(element)).trim(),
  );

/** The author; and the association whose account's card stands above the text, as its source. */
const accountClaims = (name: string, isCard: boolean): Claim[] => [
  ...claim('author', name, ranks.account),
  // A pen name is no person's name, and stands in the same place.
  ...(isPersonal(name) ? [] : memberClaim(name)),
  ...(isCard && isAssociation(name)
    ? claim('source', name, ranks.account, { kind: 'source-doubtful', quote: name })
    : []),
];

/** Co-authors: names of persons in sibling elements. Authors in different parents are those of a list of articles. */
function together(authors: readonly { element: DomElement; claims: Claim[] }[]): Claim[] {
  const named = authors.flatMap(({ element, claims }) =>
    claims.length === 1 ? [{ parent: element.parentNode, name: claims[0]!.value }] : [],
  );
  const all = new Set(named.map(({ name }) => name));
  const isApart = named.length < authors.length || all.size > mostAuthors || ![...all].every(isPersonal);
  const beside = [...Map.groupBy(named, ({ parent }) => parent).values()];
  const isOne = !isApart && beside.some((group) => new Set(group.map(({ name }) => name)).size === all.size);
  return isOne ? claim('author', [...all].join('、'), ranks.account) : [];
}
const mostAuthors = 6;

/** `<time>`, microdata, RDFa and microformats (hAtom) in the text of the page. */
function fieldsInMarkup(elements: DomElement[]): { claims: Claim[]; elements: DomElement[] } {
  const dates: { element: DomElement; claims: Claim[]; named: boolean }[] = [];
  const authors: { element: DomElement; claims: Claim[] }[] = [];
  const modified: { element: DomElement; claims: Claim[] }[] = [];
  for (const element of elements) {
    if (element.tagName === 'meta') continue;
    const named = ['itemprop', 'property', 'class', 'data-hook']
      .map((name) => attributeOf(element, name) ?? '')
      .join(' ');
    const parted = partedDate(element);
    if (parted) dates.push({ element, claims: dateClaim('date', parted, ranks.markup), named: true });
    else if (modifiedNames.test(named) && !dateNames.test(named)) {
      const claims = dateClaim('uploaded', attributeOf(element, 'datetime') ?? textOf(element), ranks.markup);
      modified.push({ element, claims: claims.map((one) => ({ ...one, modified: true })) });
    } else if ((element.tagName === 'time' || dateNames.test(named) || isRelative(element)) && !isOfReplies(element)) {
      const text = shortText(element, longestDate);
      if (text === undefined) continue;
      const value = [
        attributeOf(element, 'datetime'),
        attributeOf(element, 'content'),
        attributeOf(element, 'title'),
        textOf(element),
      ].find((text) => dateClaim('date', text, ranks.markup).length > 0);
      const claims = dateClaim('date', value, ranks.markup);
      if (claims.length > 0 && textOf(element).trim().length <= longestDate)
        dates.push({ element, claims, named: dateNames.test(named) || attributeOf(element, 'pubdate') !== undefined });
    } else if (isAuthor(element, named)) {
      const found = authorNameIn(element);
      if (found && readLabels(found.name).length === 0 && !isInterface(foldScript(found.name)))
        authors.push({ element, claims: accountClaims(found.name, found.isCard) });
    }
  }
  const named = dates.filter((date) => date.named);
  const kept = named.length > 0 ? named : dates;
  // Several days are a list of articles, and the first is not this one's.
  const days = new Set(kept.map(({ claims }) => claims[0]!.value));
  const names = new Set(authors.flatMap(({ claims }) => claims.map(({ value }) => value)));
  return {
    claims: [
      ...(days.size === 1 ? kept[0]!.claims : []),
      ...(names.size === 1 ? (authors.find(({ claims }) => claims.length > 0)?.claims ?? []) : together(authors)),
      ...(modified.length === 1 ? modified[0]!.claims : []),
    ],
    elements: [...(days.size === 1 ? kept : []), ...(names.size === 1 ? authors : [])].map(({ element }) => element),
  };
}
