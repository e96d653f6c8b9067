/** parse5's tree, read: attributes, text, what a browser would not show. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type DomNode = DefaultTreeAdapterTypes.ChildNode;
export type DomElement = DefaultTreeAdapterTypes.Element;
export type DomParent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: DomNode): node is DomElement => 'tagName' in node;

/** @example attributeOf(image, 'data-src') */
export const attributeOf = (element: DomElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Elements whose content is no text of the page. */
export const unread = new Set([
  'script',
  'style',
  'template',
  'title',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'head',
]);

/** Elements of forms: their words belong to the site's controls. */
export const controls = new Set(['select', 'option', 'button', 'textarea', 'datalist', 'optgroup']);

/** Elements that begin and end lines. */
export const blockElements = new Set(
  'address,article,aside,blockquote,body,center,dd,details,dialog,dir,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,hr,html,legend,li,main,menu,nav,ol,p,pre,search,section,summary,table,caption,tbody,thead,tfoot,tr,td,th,ul,frameset,noframes'.split(
    ',',
  ),
);

/** All text below a node, as the source has it. */
export function textOf(node: DomNode | DomParent): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes.map((child) => (isElement(child) && unread.has(child.tagName) ? '' : textOf(child))).join('');
}

/** All elements below a node in document order, the ones of a given name where one is given. */
export function elementsOf(root: DomParent, name?: string): DomElement[] {
  const found: DomElement[] = [];
  const stack: DomNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (!name || node.tagName === name) found.push(node);
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!);
  }
  return found;
}

/**
 * True where a browser shows nothing: `hidden`, `display: none`, a closed dialog of Bootstrap, a label for screen readers
 * alone. What is only invisible until a script runs is shown.
 */
export const isHidden = (element: DomElement): boolean =>
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /(?:^|;)\s*display\s*:\s*none/i.test(value)) ||
      (name === 'class' &&
        (spoken.test(value) || (/(?:^|\s)modal(?:\s|$)/.test(value) && !/(?:^|\s)(?:in|show)(?:\s|$)/.test(value)))),
  );

/** Classes for what is only read aloud, as Drupal, Bootstrap, WordPress and others name them. */
const spoken =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:s|-text|-only)?|element-invisible|assistive-text|a11y-hidden|u-hiddenVisually|[a-z-]*snippet-hidden|hatom-extra)(?:\s|$)/i;

/**
 * True for the list of a page's own sections that wikis and blogs put above the text (`#toc`): what it says stands
 * again as headings.
 */
export const isContents = (element: DomElement): boolean =>
  element.attrs.some(({ name, value }) => (name === 'class' || name === 'id') && contents.test(value)) &&
  elementsOf(element, 'a').length > 0 &&
  elementsOf(element, 'a').every((link) => attributeOf(link, 'href')?.includes('#') ?? true);

/** As MediaWiki, DokuWiki, Hexo and the plugins of WordPress name it. */
const contents =
  /(?:^|\s)(?:(?:ez-|lwptoc|dw__|post-|article-)?toc(?:[-_](?:container|wrap|wrapper|list|article))?|table-of-contents)(?:\s|$)/i;

/** The link beside a heading by which a wiki's section is edited, as MediaWiki and DokuWiki name it. */
export const isSectionEdit = (element: DomElement): boolean =>
  /(?:^|\s)(?:(?:mw-)?editsection(?:-like)?|secedit|editsection_normal)(?:\s|$)/i.test(
    attributeOf(element, 'class') ?? '',
  );

/** True for the link from a post to its category (WordPress: `rel="category tag"`), which stands beside the day and names nobody. */
export const isCategory = (element: DomElement): boolean =>
  element.tagName === 'a' && /(?:^|\s)category(?=\s|$)/.test(attributeOf(element, 'rel') ?? '');

/** True for what asks a visitor's leave to keep cookies, with its pages of law: a program of its own, on every site alike. */
export const isConsent = (element: DomElement): boolean =>
  element.attrs.some(({ name, value }) => (name === 'class' || name === 'id') && consent.test(value));

/** OneTrust, Didomi, Quantcast, TrustArc, Usercentrics, Cookiebot, Osano, and the plugins of WordPress. */
const consent =
  /(?:^|\s)(?:onetrust-\S+|ot-sdk-container|didomi-\S+|qc-cmp2?-\S+|truste[-_]\S+|usercentrics-\S+|CybotCookiebotDialog|cc-window|cookie-?(?:law-info-bar|consent|banner|notice|bar|policy|popup|modal)(?:[-_]\S*)?|cookies?-?(?:consent|banner|notice)|gdpr(?:[-_]\S*)?|cmplz-cookiebanner)(?=$|\s)/i;
