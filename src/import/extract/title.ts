/** The title of a page: a line of it, else what its head declares; and how sure that is. */
import type { Classified } from '../classify/classify.ts';
import { isColumn, isInterface, isRelated } from '../classify/interface-words.ts';
import { organisation, predicate } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Block, Declared, Flag } from '../page.ts';
import { titleParts } from '../read/head.ts';
import { closeGaps } from '../repair/spacing.ts';
import { slotOf } from '../site/place.ts';
import { belowBanner } from './banner-title.ts';
import { wholeTitle } from './cut-title.ts';
import { belowMasthead } from './masthead-title.ts';
import { asShown, isColumnOf, withoutSites } from './site-suffix.ts';
import { isTemplateWord } from './template-word.ts';
import { behindColumn, withoutColumn, withoutTag } from './title-column.ts';
import { withoutCounter } from './title-counter.ts';
import { isLabelledTitle, isTakenOver, withoutList, withoutTitleLabel } from './title-label.ts';

/** A title, or none, with what a person must look at. */
interface TitleReading {
  title: string | null;
  flags: Flag[];
}

/** Decides the title from the classified lines and the declarations. */
export function readTitle(lines: Classified[], declared: Declared): TitleReading {
  const headlines = declared.titles.filter(isTitle);
  const line = lines.find(({ label, block }) => label === 'title' && !isTemplateWord(block.text, headlines));
  const rivals = lines
    .filter(({ label, features }) => label === 'subtitle' && !features.dash)
    .map(({ block }) => block.text);
  if (line) {
    const { title: own, cut } = asDeclared(shownTitle(line.block, declared), declared);
    const shown = belowMasthead(lines, own, declared) ?? belowBanner(lines, line) ?? own;
    const headline = asShown(withoutSiteMark(withoutList(shown), declared), lines, declared);
    const { title: bare, by } = withoutSites(headline, lines, declared, 'line');
    const whole = wholeTitle(bare, lines, declared);
    const { title, cut: counted } = withoutCounter(whole, declared.titles);
    const others = [
      ...rivals,
      ...(cut ? [cut] : []),
      ...(counted ? [counted] : []),
      ...(by === 'words' ? [headline] : []),
    ];
    const doubtful =
      others.length > 0 ||
      shown !== own ||
      (isMixed(title) && !isDeclaredWhole(title, declared.titles)) ||
      isContinued(lines, line) ||
      !vouched(line, title, declared) ||
      declaresOther(lines, title, declared) ||
      declaresUnlike(title, declared);
    return { title, flags: doubtful ? [{ kind: 'title-doubtful', quote: title, suggestions: others }] : [] };
  }
  const sections = keysOf(lines.filter(isSection));
  const keys = keysOf(lines.filter((line) => line.block.hints.linked <= 0.8 || !isSection(line)));
  // What the menu names is a section of the site.
  const candidates = declared.titles.filter(
    (title) => isTitle(title) && (!sections.has(foldLine(title)) || keys.has(foldLine(title))),
  );
  const shown = candidates.find(
    (title) => keys.has(foldLine(title)) && !isColumnOf(title, declared.titles, lines, declared),
  );
  const title = shown ?? onlyPart(candidates) ?? firstOf(candidates, lines, declared);
  if (!title) return { title: null, flags: [{ kind: 'title-missing' }] };
  return {
    title: withoutList(title),
    flags: shown ? [] : [{ kind: 'title-doubtful', quote: title, suggestions: rivals }],
  };
}

/** The title without the links that systems glue to either end of it. */
function shownTitle(block: Block, { titles }: Declared): string {
  const closed = closeGaps(block);
  const own = withoutTag(closed, titles);
  return own === closed.text ? withoutColumn(closed) : own;
}

/** The site's own name in brackets before a title: `[渡口网]老秤重开`. */
function withoutSiteMark(title: string, { siteName, titles }: Declared): string {
  const [mark, name] = /^[\s　]*[[【［〔]([^[\]【】［］〔〕]{2,12})[\]】］〕][\s　]*(?=\S{4})/u.exec(title) ?? [];
  if (!mark || !name) return title;
  const ofSite = [siteName ?? '', ...titles.flatMap((head) => titleParts(head).slice(1))].map(foldLine);
  return ofSite.includes(foldLine(name)) ? title.slice(mark.length) : title;
}

/** What the head declares first, without the site; an underscore is a system's sign, and parts off sections. */
function firstOf(candidates: readonly string[], lines: readonly Classified[], declared: Declared): string | undefined {
  const heads = candidates.map((title) => withoutSites(title, lines, declared, 'head').title);
  return heads.find((title) => !title.includes('_')) ?? heads[0];
}

/** The one part of the head's title that may be an article's: the others are the site's and its section's. */
function onlyPart(candidates: readonly string[]): string | undefined {
  const whole = candidates.find((title) => titleParts(title).length > 2);
  const parts = new Set(whole ? titleParts(whole).filter((part) => candidates.includes(part)) : []);
  return parts.size === 1 ? [...parts][0] : undefined;
}

/** A link in the frame that sibling pages have, too, or that is short: a word of the menu. */
const isSection = ({ block: { text, hints }, label }: Classified): boolean =>
  label === 'chrome' && hints.linked > 0.8 && (hints.repeated > 0 || hanCount(text) <= longestSection);
const longestSection = 8;

const keysOf = (lines: Classified[]): Set<string> => new Set(lines.map(({ block }) => foldLine(block.text)));

/**
 * A title without the label or the column before it, where the head declares the rest: `贴子主题：春茗晚会`. A mark of
 * taking over is printed as part of the title, and stays; whether it belongs there is told.
 */
function asDeclared(title: string, { titles }: Declared): { title: string; cut?: string } {
  const keys = new Set(titles.map(foldLine));
  const rest = behindColumn(title);
  // The head has the column before the bar, too: it is shown as part of the title.
  if (hanCount(rest) >= 4 && keys.has(foldLine(rest)) && !keys.has(foldLine(title)) && !isDeclaredWhole(title, titles))
    return { title: rest };
  const bare = withoutTitleLabel(title);
  if (isLabelledTitle(title)) return { title: bare };
  if (isTakenOver(title)) return { title, cut: bare };
  return bare === title || !titles.some((one) => foldLine(one).includes(foldLine(bare))) ? { title } : { title: bare };
}

/** The head has the column before the bar, too, and the site's name behind it. */
const isDeclaredWhole = (title: string, titles: readonly string[]): boolean =>
  /[|｜丨]/.test(title) &&
  titles.some((one) => foldLine(one).startsWith(foldLine(title)) && foldLine(one) !== foldLine(title));

/** A bold line right behind the title, set like it, may be its second half. */
function isContinued(lines: Classified[], line: Classified): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return Boolean(
    line.block.hints.bold &&
      next?.block.hints.bold &&
      next.label === 'heading' &&
      slotOf(next.block.hints.place ?? '') === slotOf(line.block.hints.place ?? '-'),
  );
}

/** Another line is, word for word, what the head declares as the title. */
function declaresOther(lines: Classified[], title: string, { titles }: Declared): boolean {
  const keys = new Set(titles.filter(isTitle).map(foldLine));
  const own = foldLine(withoutTitleLabel(title));
  if ([...keys].some((key) => key.includes(own) || own.includes(key))) return false;
  return lines.some(
    ({ block }) => hanCount(block.text) >= 6 && block.hints.linked < 0.5 && keys.has(foldLine(block.text)),
  );
}

/**
 * The head declares another headline; or the title is no longer than the name of a section, and the head begins with
 * something else.
 */
function declaresUnlike(title: string, { titles }: Declared): boolean {
  const own = foldLine(title);
  const heads = titles.map((one) => foldLine(one.replace(/<[^>]{1,12}>/g, '')));
  const isLike = (head: string) => head.includes(own) || own.includes(head);
  // What the head declares first is the title that the system keeps, and its parts are none.
  const [first = ''] = titles;
  if (!isLike(heads[0] ?? '') && titleParts(first).length === 1 && isHeadlineOf(first)) return true;
  if (heads.some((head) => head.startsWith(own))) return false;
  if (hanCount(title) <= longestSection / 2 && heads.length > 0) return true;
  return heads.every((head) => !isLike(head)) && titles.some(isHeadlineOf);
}

/** Long enough for a headline, and with a verb or a sign of one. */
const isHeadlineOf = (head: string): boolean =>
  hanCount(head) >= longestSection && isTitle(head) && predicate.test(foldScript(head));

/** A second witness for a title: the head, a heading, a class, its own words in the text, or a clear lead. */
function vouched({ block, margin, features }: Classified, title: string, { titles }: Declared): boolean {
  // What sibling pages have in the same place is of the site.
  if (block.hints.repeated > 0) return false;
  const key = foldLine(withoutTitleLabel(title));
  // A link to a section is declared, too; a title is longer.
  if (block.hints.linked > 0.8 && block.kind !== 'heading')
    return hanCount(block.text) > longestSection && titles.some((one) => foldLine(one) === key);
  return (
    titles.some((one) => foldLine(one).includes(key)) ||
    block.kind === 'heading' ||
    Boolean(features['class-title']) ||
    (features.echoed ?? 0) >= 0.4 ||
    Boolean(features['before-meta']) ||
    margin >= 3
  );
}

/** A title that ends like a salutation, or holds the kind of a post or a part of the site. */
const isMixed = (title: string): boolean =>
  /[:：,，;；、]\s*$|^\[[^\]]{1,8}\]|\s[?？@|｜]\s?\S|::|\S\s+[-–—]\s+\S{2,12}$/.test(title);

const generic =
  /^(?:新建|新网页|新页面|网页标题|此处为标题|文档|无标题|未命名|打印|详细|内容|正文|首页|欢迎|newpage|untitled|document)/i;

/** A declared title that can be an article's: no site, no section, nothing an editor's program made up. */
function isTitle(title: string): boolean {
  const folded = foldScript(title);
  if (hanCount(title) < 2 || generic.test(foldLine(title))) return false;
  return (
    !isColumn(folded) &&
    !isInterface(folded) &&
    !isRelated(folded) &&
    !(organisation.test(folded) && !predicate.test(folded))
  );
}
