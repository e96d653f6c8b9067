/** The title of a page: a line of it, else what its head declares; and how sure that is. */
import type { Classified } from '../classify/classify.ts';
import { foldLine, hanCount } from '../comparable.ts';
import type { Block, Declared, Flag } from '../page.ts';
import { titleParts } from '../read/head.ts';
import { closeGaps } from '../repair/spacing.ts';
import { belowBanner } from './banner-title.ts';
import { wholeTitle } from './cut-title.ts';
import { isTitle, longestSection } from './headline-words.ts';
import { belowMasthead } from './masthead-title.ts';
import { isProven } from './proven-title.ts';
import { asShown, isColumnOf, withoutSites } from './site-suffix.ts';
import { isTemplateWord } from './template-word.ts';
import { behindColumn, withoutColumn, withoutTag } from './title-column.ts';
import { withoutCounter } from './title-counter.ts';
import { declaredHeading, declaresOther, declaresUnlike, isContinued, isMixed, vouched } from './title-doubts.ts';
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
    const shown =
      belowMasthead(lines, own, declared) ?? belowBanner(lines, line) ?? declaredHeading(lines, own, declared) ?? own;
    const headline = asShown(withoutSiteMark(withoutList(shown), declared), lines, declared);
    const { title: bare, by } = withoutSites(headline, lines, declared, 'line');
    const whole = wholeTitle(bare, lines, declared);
    const { title, cut: counted } = withoutCounter(whole, declared.titles);
    const others = [
      ...(isProven(line, title, declared) ? [] : rivals),
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
  // The page may print what its head has, the site behind it as well.
  const { title: bare, by } = withoutSites(title, lines, declared, 'head');
  return {
    title: withoutList(bare),
    flags: shown && !by ? [] : [{ kind: 'title-doubtful', quote: title, suggestions: rivals }],
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
