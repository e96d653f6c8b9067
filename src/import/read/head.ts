/** What the head of a page declares: `<title>` and its parts, `<meta>` under the names that systems give it. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { claim, dateClaim } from '../extract/claims.ts';
import { ranks } from '../extract/ranks.ts';
import { isTranscribed } from '../extract/vouch.ts';
import type { Claim, Declared, Flag } from '../page.ts';
import { addressIn } from './address.ts';
import { attributeOf, type DomElement, type DomParent } from './dom.ts';

/**
 * The titles, the address and the claims of a page's head.
 * @example headOf(document, elementsOf(document)).declared.titles
 */
export function headOf(document: DomParent, elements: DomElement[]): { declared: Declared; claims: Claim[] } {
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
  // It is of who made the site as often, and no reader sees it.
  const author = ['reporter', 'author', 'article:author', ...bylines]
    .flatMap((name) => metas.get(name) ?? [])
    .map(withoutOffice)
    .find((name) => isName(foldScript(name)) || isTranscribed(name));
  return {
    declared: {
      titles: [own, ...whole, ...whole.flatMap(titleParts), ...whole.flatMap(beginningsOf)].filter(
        (title): title is string => Boolean(title),
      ),
      address: addressIn(document, elements, meta('og:url')),
      siteName: meta('og:site_name', 'sitename'),
    },
    claims: [
      ...declaredDate(
        meta('article:published_time', 'og:release_date', 'pubdate', 'publishdate', 'datepublished') ??
          [...metas].find(([name]) => ofPublication.test(name))?.[1] ??
          meta('dc.date', 'sailthru.date', 'date'),
        meta('generator', 'progid') ?? '',
      ),
      // What Baidu has sites declare, whether a text was changed or just published.
      ...dateClaim('uploaded', meta('dateupdate', 'update'), ranks.declared).map((one) => ({
        ...one,
        modified: true as const,
      })),
      ...claim('source', meta('contentsource', 'source', 'mediaid') ?? '', ranks.declared),
      ...(author ? claim('author', author, ranks.declared, doubt(author)) : []),
    ],
  };
}

/**
 * What systems call the day of publication in the head: `firstpublishedtime` of TRS, `weibo:article:create_at`,
 * `parsely-pub-date`, `DC.date.issued`, `citation_publication_date`.
 */
const ofPublication =
  /^(?:[a-z]+[:._ -]+)*(?:(?:first)?pub(?:lish(?:ed)?|lication)?[-_:. ]?(?:date|time|at|on)|published|date[-_:. ]?(?:published|issued)|create_?(?:at|time)|release[-_]?(?:date|time)|issued)$/;

/** What newspapers call who wrote in the head. */
const bylines = [
  'og:article:author',
  'dable:author',
  'byline',
  'byl',
  'citation_author',
  'citation_authors',
  'parsely-author',
  'dc.creator',
];
/** Newspapers add what somebody is, and journals set the two characters of a name apart. */
const withoutOffice = (author: string): string =>
  author
    .replace(/[\s　]*(?:记者|記者|通讯员|通訊員)$/, '')
    .replace(/^(\p{Script=Han})[\s　]+(\p{Script=Han})$/u, '$1$2');

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

/** A title's site, section and keywords stand behind dashes and bars. @example titleParts('商会成立_动态_江城商会') // ['商会成立', '动态', '江城商会'] */
export function titleParts(title: string): string[] {
  const parts = partsOf(title);
  // A hyphen parts the last piece alone: `商会成立-动态-江城商会`.
  return parts.length === 2 ? [...parts, ...(/[-－]/.test(title) ? partsOf(parts[0]!).slice(0, -1) : [])] : parts;
}

/** A headline can hold a bar or a dash itself, before the one that parts off the site’s name: `老秤校准 | 谁来校？ | 渡口公会`. */
const beginningsOf = (title: string): string[] =>
  partsOf(title).flatMap((_, at, parts) => {
    const next = at > 0 && at < parts.length - 1 ? parts[at + 1]! : undefined;
    const beginning = next === undefined ? '' : title.slice(0, title.lastIndexOf(next)).replace(trailing, '');
    return /[|｜│—–]/.test(beginning) && !/_|\s-\s/.test(beginning) ? [beginning] : [];
  });
const trailing = /[\s_|｜│┃︱¦‖»›—–@:-]+$/u;

/** Of the bars, 丨 is a character that writers take for one within a title: it parts nothing. */
const partsOf = (title: string): string[] =>
  title
    .split(
      /\s*(?:[_|｜│┃︱¦‖»›]|——?|–|::)+\s*|\s+@\s+|\s+-+\s+|-(?=[^-]{2,20}$)|(?<!－)－(?=[^-－]{2,20}$)|-(?=(?:[^-,\s]{1,8},){3})|(?<=^.{2,16})[:：]\s+/,
    )
    .filter(Boolean);
