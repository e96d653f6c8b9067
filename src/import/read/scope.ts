/** What surrounds a line: its kind, its place in the template, the markup that is open. */
import { findDates } from '../extract/dates.ts';
import { labelOf, readLabels } from '../extract/labels.ts';
import { attributeOf, type DomElement, isElement, textOf } from './dom.ts';
import type { OpenMark, Setting } from './lines.ts';
import { mayBeShort, shortText } from './measures.ts';

/** What is open around a node. */
export interface Scope extends Setting {
  open: readonly OpenMark[];
  preformatted: boolean;
}

const longestNames = 120;

/** A class that says what an element is not, or what stands in it: `not-footer`, `no-sidebar`, `has-sidebar`. */
const denial = /(?<!\S)(?:\S*[-_])?(?:not?|non|without|has|with)[-_]\S+/gi;

/** What holds the whole page is named for its layout: `right-sidebar`. */
const whole: ReadonlySet<string> = new Set(['html', 'body']);

/** Where a framework mounts a page, which says nothing of what stands in it: `__next`, `__nuxt`, `___gatsby`. */
const isRoot = (id: string): boolean => id.startsWith('__');

/** What is open inside an element. @param number its number among the elements of its name */
export function scopeOf(element: DomElement, scope: Scope, number: number): Scope {
  const { tagName } = element;
  const id = attributeOf(element, 'id') ?? '';
  const classes = attributeOf(element, 'class') ?? '';
  const own = whole.has(tagName) ? '' : `${classes.replace(denial, '')} ${isRoot(id) ? '' : id.replace(denial, '')}`;
  const names = `${scope.hints.names} ${own}`.toLowerCase().replace(/\s+/g, ' ').trim().slice(-longestNames);
  const name = classes.trim().split(/\s+/)[0] ?? '';
  const step = `${tagName}${/^[a-z_-]+$/i.test(id) ? `#${id}` : ''}${/^[a-z_-]+$/i.test(name) ? `.${name}` : ''}[${number}]`;
  const hints = { names, place: `${scope.hints.place}/${step}` };
  const open = markOf(element);
  const inner = {
    ...scope,
    hints,
    large: sizeOf(element) ?? scope.large,
    open: open ? [...scope.open, open] : scope.open,
  };
  if (/^h[1-6]$/.test(tagName)) return { ...inner, kind: 'heading', level: Number(tagName[1]), ordered: undefined };
  if (tagName === 'li')
    return {
      ...inner,
      kind: 'item',
      level: (scope.kind === 'item' ? (scope.level ?? 1) : 0) + 1,
      ordered: scope.ordered ?? false,
    };
  if (tagName === 'ol' || tagName === 'ul') return { ...inner, ordered: tagName === 'ol' };
  if (tagName === 'blockquote') return { ...inner, kind: 'quote', level: undefined, ordered: undefined };
  if (tagName === 'pre' || keepsLines(element)) return { ...inner, preformatted: true };
  return inner;
}

/** A style that shows line ends as they are typed: by its rule (CSS Text, `white-space`), or by the name of its class. */
const keepsLines = (element: DomElement): boolean =>
  /white-space\s*:\s*(?:pre|break-spaces)/i.test(attributeOf(element, 'style') ?? '') ||
  /(?:^|\s)(?:pre-?(?:wrap|line|formatted)|whitespace-pre(?:-wrap|-line)?|bbs-(?:screen|content))(?:\s|$)/i.test(
    attributeOf(element, 'class') ?? '',
  );

/** Font sizes from which text is larger than a page's own: `<font size>` counts 3 for that, style sheets 16 px or 12 pt. */
const largeFrom: Readonly<Record<string, number>> = { px: 18, pt: 14, em: 1.25, '%': 125 };

/** Whether an element sets its text larger than usual; undefined where it says nothing of it. */
function sizeOf(element: DomElement): boolean | undefined {
  const size = element.tagName === 'font' ? attributeOf(element, 'size')?.trim() : undefined;
  if (size) return /^\+\d/.test(size) || Number(size) >= 4;
  const styled = /(?:^|[;\s])font-size\s*:\s*([\d.]+)\s*(px|pt|em|%)/i.exec(attributeOf(element, 'style') ?? '');
  return styled ? Number(styled[1]) >= largeFrom[styled[2]!.toLowerCase()]! : undefined;
}

function markOf(element: DomElement): OpenMark | undefined {
  switch (element.tagName) {
    case 'a': {
      const url = attributeOf(element, 'href');
      return url === undefined ? undefined : { type: 'link', url };
    }
    case 'b':
    case 'strong':
      return { type: 'strong' };
    case 'i':
    case 'em':
      return { type: 'emphasis' };
    default:
      return undefined;
  }
}

/** Two links, or two elements of different classes, are set apart by style sheets and not by white space. */
export function parts(before: DomElement, after: DomElement): boolean {
  if (before.tagName === 'a' && after.tagName === 'a') return true;
  if (before.tagName === 'span' && after.tagName === 'span' && (isField(before) || isField(after))) return true;
  if (inline.has(before.tagName) && inline.has(after.tagName) && (isLabel(before) || isInFields(before))) return true;
  const [first, second] = [attributeOf(before, 'class'), attributeOf(after, 'class')];
  return before.tagName === after.tagName && Boolean(first || second) && first !== second;
}

/** A label with its value, or a count of readers: `来源：豫商网`, `340 阅读`. */
function isField(element: DomElement): boolean {
  if (element.childNodes.length > 2) return false;
  const text = shortText(element, longestField);
  if (!text) return false;
  return /^\d+\s*(?:次?阅读|次?浏览|评论|人气|次点击|閱讀|瀏覽|評論)/.test(text) || readLabels(text)[0]?.start === 0;
}

/** Nothing but a label, without any sign behind it: `<label>作者</label><span>尤三省</span>`. */
function isLabel(element: DomElement): boolean {
  const text = shortText(element, longestLabel);
  return text !== undefined && labelOf(text) !== undefined;
}

const longestLabel = 6;
const longestField = 40;
const mostFields = 12;
const inline: ReadonlySet<string> = new Set(['span', 'em', 'i', 'b', 'strong', 'a', 'small', 'label', 'time']);

/** Beside fields that say what they are stand others that do not: `<span>2009-03-17</span><span>豫商网</span>`. */
function isInFields({ parentNode }: DomElement): boolean {
  if (!parentNode || parentNode.childNodes.length > mostFields) return false;
  const fields = parentNode.childNodes.filter((child) => isElement(child) || textOf(child).trim() !== '');
  return (
    fields.length > 2 &&
    fields.every((child) => isElement(child) && inline.has(child.tagName) && isFieldLong(child)) &&
    fields.some((child) => isElement(child) && (isField(child) || isDay(textOf(child))))
  );
}

const isFieldLong = (element: DomElement): boolean =>
  mayBeShort(element, longestField) && textOf(element).length <= longestField;

const isDay = (text: string): boolean => {
  const [found] = findDates(text);
  return found !== undefined && text.trim().length - (found.end - found.start) <= 2;
};

const lazy = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazyload',
  'data-actualsrc',
  'zoomfile',
  'file',
  '_src',
];

/** Where a picture lies: lazy loaders keep the address apart and show a placeholder. */
export function pictureOf(element: DomElement): string | undefined {
  const shown = attributeOf(element, 'src')?.trim();
  const kept = lazy.map((name) => attributeOf(element, name)?.trim()).find((value) => value && /[./]/.test(value));
  if (kept) return kept;
  return shown && !/^data:/i.test(shown) ? shown : undefined;
}
