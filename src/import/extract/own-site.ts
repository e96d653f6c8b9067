/** The association or paper whose site a page is of: it is nobody who wrote, and its own reports come from nowhere else. */
import type { Classified } from '../classify/classify.ts';
import { organisation, predicate } from '../classify/patterns.ts';
import { foldLine, foldScript } from '../comparable.ts';
import type { Claim, Declared, Flag } from '../page.ts';
import { titleParts } from '../read/head.ts';
import { isDesk, isMedium, isOutlet, withoutDesk } from './outlets.ts';
import { ranks } from './ranks.ts';
import { isPersonal } from './vouch.ts';

const leastCharacters = 4;
const leastOfPaper = 3;
const leastOfHeadline = 8;

/**
 * True for an author's claim that names the site itself: an association of whose name the page's head speaks beside the
 * article's title, or a member of a forum who goes by its name; and for the paper whose reporter signs on its own site, and
 * the society whose dateline opens the text.
 * @param title the article's
 */
export function isOwnSite(
  { field, value, rank }: Claim,
  { titles, siteName }: Declared,
  title: string,
  lines: readonly Classified[] = [],
): boolean {
  if (field === 'author' && rank === ranks.poster && !isPersonal(value) && foldLine(value).length >= leastOfPaper)
    return headsOf({ titles, siteName }, title).some((head) => head.includes(foldLine(value)));
  // What the head calls the site, cut or not, wrote nothing: an account of its own.
  if (
    field === 'author' &&
    rank <= ranks.account &&
    !isPersonal(value) &&
    foldLine(value).length > 1 &&
    foldLine(siteName ?? '').startsWith(foldLine(value))
  )
    return true;
  const isReport = field === 'source' && (isUnsaid(value, rank) || isDesk(value));
  if (isReport && ofNoName.test(foldScript(value.trim()))) return true;
  // A paper that opens the text is what everybody reads there, and told; a society is none.
  if (field === 'source' && rank === ranks.dateline && isPress(value)) return false;
  if ((field !== 'author' && !isReport) || rank === ranks.given || !organisation.test(foldScript(value))) return false;
  const name = foldLine(isReport ? withoutDesk(value) : value);
  const stem = isReport ? name.replace(/(?<=.{4})[网报社刊台]$/u, '') : name;
  const heads = [...headsOf({ titles, siteName }, title), ...ownersIn(lines)];
  const isLong = name.length >= (isReport ? leastOfPaper : leastCharacters);
  return heads.some((head) => (isLong ? head.includes(stem) : isReport && head.startsWith(name)));
}

/** The site or the paper of a society. */
const ofSociety = /[会校院局府司处](?:官?网站?|[报社])$/u;

const isPress = (value: string): boolean => isMedium(value) && !ofSociety.test(foldScript(value));

/** A society by what it is, without whose it is: the site's own. */
const ofNoName = /^(?:商|协|总|公|学|校友|同乡|宗亲|联谊|同学|研究|促进|联合)?总?会$/u;

/** Whose rights the foot of a page states: `版权所有 © 江北矿业大学校友总会`. */
const ownersIn = (lines: readonly Classified[]): string[] =>
  lines.flatMap(({ features, label, block: { text } }) =>
    features['frame-copyright'] && label === 'chrome'
      ? (
          /(?:版权所有|copyright|©|&copy;)[\s　:：©\dA-Za-z.,–-]*(\p{Script=Han}{4,24})/iu
            .exec(foldScript(text))
            ?.slice(1) ?? []
        ).map(foldLine)
      : [],
  );

/** What the head of a page says beside the article's title. */
function headsOf({ titles, siteName }: Pick<Declared, 'titles' | 'siteName'>, title: string): string[] {
  const own = foldLine(title);
  return [siteName ?? '', ...titles].flatMap((head) =>
    own.includes(foldLine(head)) ? siteBehind(head) : [foldLine(head).replace(own, '')],
  );
}

/** A heading may be the whole head, with the site's name behind its sign. */
const siteBehind = (head: string): string[] =>
  foldScript(head)
    .split(/[|｜_]/)
    .slice(1)
    .filter((part) => organisation.test(part.trim()) && !predicate.test(part))
    .map(foldLine);

/** A periodical by what it is, without whose: `《会讯》第37期`. */
const bulletin =
  /^[《“「]?(?:[会社校][讯刊]|简[讯报]|通讯|[月季年]刊)[》”」]?(?:总?第?[\d一二三四五六七八九十百〇零]{1,5}[期号卷]?)?$/u;

/**
 * A source without a label that is the site's own name may be its masthead, and a periodical without a name may be its
 * own, which is told. Beside the day a paper or portal names itself for its own reports.
 */
export const mastheadDoubts = (source: Claim | undefined, declared: Declared, title: string): Flag[] =>
  (source && bulletin.test(foldScript(source.value.trim()))) || isMasthead(source, declared, title)
    ? [{ kind: 'source-doubtful', quote: source!.value }]
    : [];

const isMasthead = (source: Claim | undefined, declared: Declared, title: string): boolean =>
  source !== undefined &&
  source.rank < ranks.label &&
  source.rank !== ranks.after &&
  source.rank !== ranks.dateline &&
  !(source.rank === ranks.bare && isPress(source.value)) &&
  foldLine(source.value).length >= leastOfPaper &&
  headsOf(declared, title).some((head) => head.includes(foldLine(source.value)));

/** Places that name an outlet without a word that says it is the source; a paper may print its name beside the day. */
const isUnsaid = (value: string, rank: number): boolean =>
  rank === ranks.byline ||
  rank === ranks.dateline ||
  (!isMedium(value) &&
    (rank === ranks.bare || rank === ranks.account || rank === ranks.publisher || rank === ranks.publisherAfter));

/**
 * True for a source that only its place names and that the menu or the path of the page names, too: a section of the
 * site, which systems print beside the day. A word of two characters that looks like a name is one where the head has it
 * as well: 來論.
 */
export const isOwnSection = (
  { field, value, rank }: Claim,
  lines: readonly Classified[],
  heads: readonly string[] = [],
): boolean =>
  (field === 'source'
    ? rank === ranks.bare && !isChannel(value, heads)
    : field === 'author' &&
      (value.length === 2 || rank <= ranks.shown || !isPersonal(value)) &&
      rank !== ranks.given &&
      heads.some((head) => foldLine(head) === foldLine(value))) &&
  lines.some((line) => namesSection(line, foldLine(value), field === 'author'));

/** A portal's channel goes by the portal's name, has its own beside it in the head, and publishes under it: 新浪汽车 of 新浪网. */
const isChannel = (value: string, heads: readonly string[]): boolean =>
  isMedium(value) &&
  heads.some((head) => foldLine(head) === foldLine(value)) &&
  heads.some((head) => {
    const site = foldLine(titleParts(head).at(-1) ?? '');
    const name = site.replace(/[网報报]$/u, '');
    return name !== site && name.length > 1 && foldLine(value) !== site && foldLine(value).startsWith(name);
  });

/**
 * True for words of the article's own title as a source or an author, and for another headline that the page links to
 * as a source: what a label stands before within a headline is no field. Outlets and people may be named there and be
 * what the label says, too.
 */
export function isHeadline({ field, value, rank }: Claim, title: string, lines: readonly Classified[]): boolean {
  // A line of the text that says nothing but its source is no part of a headline.
  if ((field !== 'source' && field !== 'author') || rank === ranks.given || rank > ranks.label) return false;
  const key = foldLine(value);
  if (key.length < leastCharacters || isPersonal(value) || isOutlet(value)) return false;
  const pieces = foldScript(title)
    .split(/[\s　:：｜|—–【】[\]（）()《》]+/u)
    .map(foldLine);
  return (
    pieces.includes(key) ||
    foldLine(title).endsWith(key) ||
    // Shorter links are sections and members.
    (field === 'source' &&
      key.length >= leastOfHeadline &&
      lines.some(({ block: { text, hints } }) => hints.linked > 0.6 && foldLine(text) === key))
  );
}

/** A menu has several words, or is a list of links; the first step of a path is the site. */
/** @param isLinked a link of the path is enough, which an outlet has to the site that it is a part of */
function namesSection(
  { label, zone, block: { kind, text, hints } }: Classified,
  section: string,
  isLinked: boolean,
): boolean {
  if (label !== 'chrome' || zone !== 'head') return false;
  if (kind === 'item' && (hints.repeated > 0 || (isLinked && hints.linked > 0.9))) return foldLine(text) === section;
  const [, ...steps] = text.split(/[\s　]*[>»›→＞/／|｜][\s　]*/u).map(foldLine);
  return steps.includes(section);
}
