/** The names of a site and of its sections behind a headline: `老秤校准 | 渡口公会`, `老秤校准-尤三的渡口博客-渡口网`. */
import type { Classified } from '../classify/classify.ts';
import { organisation, predicate } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Declared } from '../page.ts';
import { titleParts } from '../read/head.ts';
import { isMedium } from './outlets.ts';
import { isSectionName } from './section-name.ts';

const shortestTitle = 4;
const shortestSociety = 4;
const shortestHeadline = 8;
const longestFrame = 12;

/** What is behind the last sign that parts a headline from its site. */
const suffix =
  /[\s　]*(?:[_|｜│┃︱¦‖»›]|[—–]+|(?<=\p{Script=Han}|[\s　\p{P}])[-－])+[\s　]*(?<name>[^-_|｜│┃︱¦‖»›—–－《》]{2,20})$/u;

/** Pages of one person or of many on a portal, by what they are. */
const ofPortal = /(?:官方网站|官网|博客|论坛|社区|贴吧|空间|专栏|首页|主页|百家号|公众号|网易号|搜狐号|企鹅号)$/;

/** What a part behind a headline is by: the site itself says so, or only its words do. */
type Witness = 'site' | 'words';

/**
 * A headline without what names its site and sections, several in a row, and by what that is told; what nothing names
 * stays. A society is a site's by its words alone only in the head, where no reader sees it.
 * @param from where the headline stands
 * @example withoutSites('老秤校准-尤三的渡口博客-渡口网', lines, { titles: [] }, 'head') // { title: '老秤校准', by: 'words' }
 */
export function withoutSites(
  title: string,
  lines: readonly Classified[],
  declared: Declared,
  from: 'head' | 'line',
): { title: string; by?: Witness } {
  const found = suffix.exec(title);
  const name = found?.groups?.name?.trim();
  const rest = title.slice(0, found?.index).trim();
  const by = name && hanCount(rest) >= shortestTitle ? witness(name, lines, declared, from) : undefined;
  if (!by) return { title };
  const more = withoutSites(rest, lines, declared, from);
  return { title: more.title, by: more.by === 'words' ? 'words' : by };
}

/** A title that its page has in another line without the site behind it: `老秤校准 | 渡口公会`. */
export function asShown(title: string, lines: readonly Classified[], declared: Declared): string {
  const [first = title, ...rest] = titleParts(title);
  const keys = [first, title].map(foldLine);
  const isShown = lines.some(
    ({ block }) => block.kind !== 'image' && block.hints.linked < 0.5 && foldLine(block.text) === keys[0],
  );
  const isDeclared = keys.every((key) => declared.titles.some((one) => foldLine(one) === key));
  return isShown && isDeclared && rest.length > 0 && rest.every((part) => witness(part, lines, declared, 'head'))
    ? first
    : title;
}

/** True where a head has another part that says more than this one and is no site's: this one is the column. */
export const isColumnOf = (
  part: string,
  heads: readonly string[],
  lines: readonly Classified[],
  declared: Declared,
): boolean =>
  heads.some((head) => {
    const parts = titleParts(head);
    return (
      parts.length > 1 &&
      foldLine(parts[0]!) === foldLine(part) &&
      parts.slice(1).some((other) => hanCount(other) > hanCount(part) && !witness(other, lines, declared, 'head'))
    );
  });

function witness(
  name: string,
  lines: readonly Classified[],
  { siteName, address }: Declared,
  from: 'head' | 'line',
): Witness | undefined {
  const [key, folded] = [foldLine(name), foldScript(name)];
  if (key && key === foldLine(siteName ?? '')) return 'site';
  if (hanCount(name) > longestFrame || (hanCount(name) >= shortestHeadline && predicate.test(folded))) return undefined;
  if (key && isOfHost(name, address)) return 'site';
  // A short word behind a headline may be of its own, and be a section of the site as well: `｜故事`.
  if (key && isInFrame(key, lines)) return from === 'line' && hanCount(name) <= shortestSociety ? 'words' : 'site';
  // The name of a site may have the look of a sentence: `…-全在渡口官网`.
  if (ofPortal.test(folded)) return 'words';
  if (predicate.test(folded)) return undefined;
  const isSociety = from === 'head' && organisation.test(folded) && hanCount(name) >= shortestSociety;
  return isMedium(name) || isSectionName(name) || isSociety ? 'words' : undefined;
}

/** A link of the menu, a step of the path, the picture of the banner. */
const isInFrame = (key: string, lines: readonly Classified[]): boolean =>
  lines.some(
    ({ label, zone, block: { kind, text, hints } }) =>
      label === 'chrome' &&
      (kind === 'image' ? zone === 'head' : hints.linked > 0.5 || zone === 'head') &&
      text.split(/[\s　]*[>»›→＞/／|｜][\s　]*/u).some((step) => foldLine(step) === key),
  );

/** A name in Latin letters that the address has, too: `渡口DUKOU` on www.dukou.com. */
function isOfHost(name: string, address: string | undefined): boolean {
  const [, host] = /^(?:https?:)?\/\/([^/:]+)/i.exec(address ?? '') ?? [];
  const [latin] = /[a-z][a-z\d]{3,}(?=\P{Script=Han}*$)/iu.exec(name) ?? [];
  return Boolean(host && latin && host.toLowerCase().split('.').includes(latin.toLowerCase()));
}
