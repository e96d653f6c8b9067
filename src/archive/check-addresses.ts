/** Whether something stands at the addresses that an archive uses, and what was probably meant where nothing does. */
import { noPicture } from '../content/body/address.ts';
import { leadsToHeading } from '../content/body/anchors.ts';
import { fileStart, ofDraft, type Place, type Problem, problem } from '../content/problem.ts';
import { decodedPath, writtenPath } from '../core/address-text.ts';
import { editions } from '../core/edition.ts';
import { oldPath } from '../core/old-address.ts';
import { originalKind } from '../core/originals.ts';
import { unshownFormat } from '../core/picture-format.ts';
import { editionPath, withBase } from '../core/url.ts';
import type { Address, Addressed } from './addresses.ts';
import { chosenChecker } from './chosen-articles.ts';
import { pageAt } from './known-paths.ts';
import { ownPath } from './own-path.ts';
import { articleOf, inEdition, probableAddress } from './probable-address.ts';
import { type AddressContext, type SitePaths, siteOf } from './site-paths.ts';
import { sourceLink } from './source-links.ts';

/** @param articles articles, own pages, exhibits and settings: all, so that links between them can be followed */
export function checkAddresses(articles: readonly Addressed[], context: AddressContext): Problem[] {
  const { home, base } = context;
  const site = siteOf(articles, context);
  const problems = [...samePlaces(articles)];
  const legacy = legacyChecker(site, base);
  const chosen = chosenChecker(articles);
  const links: (() => Problem | undefined)[] = [];
  for (const { file, addresses, draft } of articles) {
    const told = draft ? ofDraft : (one: Problem) => one;
    for (const one of addresses) {
      const place = { file, line: one.line, column: one.column };
      if (one.kind === 'legacy') problems.push(...legacy.check(one, place).map(told));
      else if (one.kind === 'article') problems.push(...chosen(one.address, place));
      else if (one.kind === 'original') problems.push(...checkOriginal(one, place, site).map(told));
      else if (one.kind === 'image') problems.push(...checkImage(one, place, site).map(told));
      // A link may lead to an old address: those must all be known first.
      else
        links.push(() => {
          const found = checkLink(one.address, place, { site, home, base, draft, isOld: legacy.has });
          return found && told(found);
        });
    }
  }
  return [...problems, ...links.flatMap((check) => check() ?? [])];
}

function* samePlaces(articles: readonly Addressed[]): Generator<Problem> {
  for (const [key, same] of Map.groupBy(articles, (article) => article.key))
    for (const { file } of key ? same.slice(1) : [])
      yield problem('same-place', { place: `/news/${key}/`, other: same[0]!.file }, fileStart(file));
}

function checkImage({ address }: Address, place: Place, { files }: SitePaths): Problem[] {
  const path = decodedPath(pathOf(address));
  // What is no picture is told so by itself.
  if (files.has(path) || noPicture.test(path)) return [];
  // A sign that ends the path of an address belongs to the name of a file there is.
  const whole = decodedPath(address);
  const near = files.has(whole) ? whole : files.near(path);
  const format = unshownFormat(path);
  return [
    problem(
      'missing-image',
      { address: path, ...(near && { better: writtenPath(near) }), ...(format && { format }) },
      place,
    ),
  ];
}

/** An original is a file of the archive, of a kind that a reader can be shown. */
function checkOriginal({ address }: Address, place: Place, { originals }: SitePaths): Problem[] {
  const path = decodedPath(address);
  if (originals.has(path)) return originalKind(path) ? [] : [problem('original-format', { address: path }, place)];
  const near = originals.near(path);
  return [problem('missing-original', { address: path, ...(near && { better: writtenPath(near) }) }, place)];
}

/** Old addresses lead to one article only, and to none where a page or a file stands. */
function legacyChecker(site: SitePaths, base: string) {
  const taken = new Map<string, { file: string; address: string }>();
  return {
    has: (path: string): boolean => taken.has(oldPath(path) ?? path),
    check({ address }: Address, place: Place): Problem[] {
      const from = oldPath(address);
      if (from === undefined) return [problem('impossible-address', { address }, place)];
      const inside = from.startsWith(base) ? `/${from.slice(base.length)}` : undefined;
      const isHome = pageAt(from) === pageAt(base);
      if (isHome || (inside !== undefined && (site.pages.has(pageAt(inside)) || site.files.has(decodedPath(inside)))))
        return [problem('redirect-over-page', { address }, place)];
      const before = taken.get(from);
      // One article may name an address with its host and without.
      if (before && (before.file !== place.file || before.address === address))
        return [problem('redirect-collision', { address, other: before.file }, place)];
      taken.set(from, { file: place.file, address });
      return [];
    },
  };
}

/** What a link is held against. */
interface LinkContext {
  site: SitePaths;
  home: string | undefined;
  base: string;
  draft: boolean | undefined;
  isOld(path: string): boolean;
}

function checkLink(address: string, place: Place, context: LinkContext): Problem | undefined {
  const { site, home, base, draft, isOld } = context;
  const own = ownPath(address, home);
  if (own === undefined) return sourceLink(address, place, site);
  const path = decodedPath(pathOf(own));
  const article = articleOf(path);
  if (article && site.keys.has(article))
    return !draft && site.drafts.has(article)
      ? problem('link-to-draft', { address }, place)
      : wrongAnchor(own, site.headings.get(article), place);
  const isAbsolute = !address.startsWith('/');
  // What begins with an edition is right only where the whole address is written.
  const paths = isAbsolute ? [path, inEdition(path)] : [hasEdition(path) ? undefined : inEdition(path)];
  const stands = paths.some((one) => one !== undefined && isPage(one, site)) || isFileAddress(path, site, isAbsolute);
  if (stands) return wrongAnchor(own, site.headings.get(pageAt(path)), place);
  if (isOld(withBase(base, own))) return undefined;
  const shown = decodedPath(address);
  const better = probableAddress(path, site);
  const bare = better || article || isOfArticle.test(path) ? undefined : withoutEdition(path);
  if (article || hasEdition(path))
    return problem('broken-link', { address: shown, ...(better && { better }), ...(bare && { bare }) }, place);
  return problem('dead-link', { address: shown, ...(better && { better }) }, place);
}

/** The heading of another page that a link names, and which that page has not. */
function wrongAnchor(address: string, headings: readonly string[] | undefined, place: Place): Problem | undefined {
  const at = address.indexOf('#');
  if (!headings || at === -1) return undefined;
  const anchor = decodedPath(address.slice(at + 1));
  return leadsToHeading(anchor, headings)
    ? undefined
    : problem('broken-anchor', { anchor, headings: [...headings], page: address.slice(0, at) }, place);
}

const pathOf = (address: string): string => address.split(/[?#]/)[0]!;
/** An article's address with an edition: its form is told. */
const isOfArticle = /^\/zh-han[st]\/news\//;
/** The rest of a path that begins with an edition; nothing for any other, or for a front page. */
const withoutEdition = (path: string): string | undefined => /^\/zh-han[st](\/.+)$/.exec(path)?.[1];
const hasEdition = (path: string): boolean => /^\/zh-han[st](?:\/|$)/.test(path);

/** True for a file of the archive, or one for machines: those stand outside the editions. */
const isFileAddress = (path: string, { files, pages }: SitePaths, isAbsolute: boolean): boolean =>
  files.has(path) || (pages.has(pageAt(path)) && (isAbsolute || path === '/' || /\.\w+$/.test(path)));

function isPage(path: string, { pages, topics }: SitePaths): boolean {
  const page = pageAt(path.replace(/\/page\/\d+\/?$/, ''));
  if (pages.has(page)) return true;
  if (!/^\/zh-han[st]\/(?:category|tag|person|place|organisation|source)\/./.test(page)) return false;
  return topics?.().has(page.replace(/^\/zh-hant\//, editionPath(editions[0]))) ?? true;
}
