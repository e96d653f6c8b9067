/** What a page declares of itself: its head, JSON-LD, microdata, `<time>`, and the variables of WeChat's pages. */
import { isInterface } from '../classify/interface-words.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { claim, dateClaim } from '../extract/claims.ts';
import { readLabels } from '../extract/labels.ts';
import { memberClaim } from '../extract/poster.ts';
import { ranks } from '../extract/ranks.ts';
import { isPersonal } from '../extract/vouch.ts';
import type { Claim, Declared, Flag } from '../page.ts';
import { addressIn, commentsOf } from './address.ts';
import { authorNameIn, isAssociation, isFormattedName, isOfReplies } from './author-name.ts';
import { attributeOf, type DomElement, type DomParent, elementsOf, textOf } from './dom.ts';
import { readFounder } from './founder.ts';
import { linkedData } from './linked-data.ts';
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
  return {
    declared: {
      ...head.declared,
      titles: [...paper.titles, ...titlesInTerms(elements), ...head.declared.titles, ...data.titles],
    },
    claims: [
      ...weChat.claims,
      ...head.claims,
      ...paper.claims,
      ...data.claims,
      ...marked.claims,
      ...shownSource(elements),
      ...scriptFields(elements),
    ],
    fieldElements: new Set([...marked.elements, ...weChat.elements]),
  };
}

function headOf(document: DomParent, elements: DomElement[]): { declared: Declared; claims: Claim[] } {
  const metas = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = (
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      attributeOf(element, 'itemprop')
    )?.toLowerCase();
    const content = attributeOf(element, 'content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean);
  const own = meta('og:title', 'articletitle', 'twitter:title', 'headline');
  const whole = elements
    .filter(({ tagName }) => tagName === 'title')
    .map((element) => rawText(element).replace(/\s+/g, ' ').trim().replace(stamp, ''));
  const author = meta('author', 'article:author');
  return {
    declared: {
      titles: [own, ...whole, ...whole.flatMap(titleParts)].filter((title): title is string => Boolean(title)),
      address: addressIn(document, elements, meta('og:url')),
      siteName: meta('og:site_name', 'sitename'),
    },
    claims: [
      ...declaredDate(
        meta('article:published_time', 'pubdate', 'publishdate', 'datepublished') ??
          [...metas].find(([name]) => ofPublication.test(name))?.[1] ??
          meta('dc.date', 'date'),
        meta('generator', 'progid') ?? '',
      ),
      // What Baidu has sites declare, whether a text was changed or just published.
      ...dateClaim('uploaded', meta('dateupdate', 'update'), ranks.declared).map((one) => ({
        ...one,
        modified: true as const,
      })),
      ...claim('source', meta('contentsource', 'source', 'mediaid') ?? '', ranks.declared),
      // It is of who made the site as often, and no reader sees it.
      ...(author && isName(foldScript(author)) ? claim('author', author, ranks.declared, doubt(author)) : []),
    ],
  };
}

/**
 * What systems call the day of publication in the head: `firstpublishedtime` of TRS, `weibo:article:create_at`,
 * `parsely-pub-date`, `DC.date.issued`, `citation_publication_date`.
 */
const ofPublication =
  /^(?:[a-z]+[:._-])*(?:first)?(?:pub(?:lish(?:ed)?|lication|lished)?[-_:. ]?(?:date|time|at|on)|date[-_:. ]?(?:published|issued)|create_at|issued)$/;

/** Blogs print when a post was written before its title, to the minute. */
const stamp = /^(?:19|20)\d{10}\s+(?=\S)/;

const doubt = (quote: string): Flag => ({ kind: 'author-doubtful', quote });

/** Programs that make a page of a document, by what they call themselves in its head. */
const converters =
  /pdf|microsoft (?:word|excel|powerpoint|publisher)|^word\b|excel|powerpoint|wps|libreoffice|openoffice|staroffice|indesign|pagemaker|quark|abiword|calibre|pandoc|abbyy|omnipage/i;

/** A program that turned a document into a page declares when it did, which says nothing of publication. */
const declaredDate = (date: string | undefined, program: string): Claim[] =>
  converters.test(program)
    ? dateClaim('uploaded', date, ranks.declared).map((one) => ({ ...one, modified: true }))
    : dateClaim('date', date, ranks.declared);

const rawText = (element: DomElement): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** A title's site and section stand behind dashes and bars. @example titleParts('商会成立_动态_江城商会') // ['商会成立', '动态', '江城商会'] */
export function titleParts(title: string): string[] {
  const parts = partsOf(title);
  // A hyphen parts the last piece alone: `商会成立-动态-江城商会`.
  return parts.length === 2 ? [...parts, ...(title.includes('-') ? partsOf(parts[0]!).slice(0, -1) : [])] : parts;
}

const partsOf = (title: string): string[] =>
  title.split(/\s*(?:[_|｜»›]|——?|–|::)+\s*|\s+@\s+|\s+-+\s+|-(?=[^-]{2,20}$)|(?<=^.{2,16})[:：]\s+/).filter(Boolean);

const dateNames = /\b(?:datePublished|dc:date|dc:created|pubdate|published|entry-date|dcterms:created)\b/;
const modifiedNames =
  /\b(?:dateModified|dc:modified|dcterms:modified)\b|(?:^|\s)(?:entry-|post-)?modified(?:-date)?(?=$|\s)/;
const authorNames = /\b(?:author|creator|dc:creator|sioc:has_creator)\b|(?:^|\s)user-name$/;
const longestDate = 60;

const isAuthor = (element: DomElement, named: string): boolean =>
  (authorNames.test(named) || attributeOf(element, 'rel') === 'author' || isFormattedName(element)) &&
  !isOfReplies(element);

/** The author; and the association whose account's card stands above the text, as its source. */
const accountClaims = (name: string, isCard: boolean): Claim[] => [
  ...claim('author', name, ranks.account),
  // A pen name is no person's name, and stands in the same place.
  ...(isPersonal(name) ? [] : memberClaim(name)),
  ...(isCard && isAssociation(name)
    ? claim('source', name, ranks.account, { kind: 'source-doubtful', quote: name })
    : []),
];

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
    } else if ((element.tagName === 'time' || dateNames.test(named)) && !isOfReplies(element)) {
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
      ...(names.size === 1 ? (authors.find(({ claims }) => claims.length > 0)?.claims ?? []) : []),
      ...(modified.length === 1 ? modified[0]!.claims : []),
    ],
    elements: [...(days.size === 1 ? kept : []), ...(names.size === 1 ? authors : [])].map(({ element }) => element),
  };
}
