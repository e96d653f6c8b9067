/** Where a page stood, as the page itself says. */
import { attributeOf, type DomElement, type DomNode, type DomParent, textOf } from './dom.ts';

/** Internet Explorer's note in the pages that it saved: `<!-- saved from url=(0030)http://… -->`. */
const savedFrom = /saved from url=\(\d+\)(https?:\/\/\S+)/i;

/** What editions for telephones call the page that they are of. */
const sameArticle = /^(?:电脑版|電腦版|标准版|標準版|网页版|網頁版|PC版|原文|查看原文|阅读原文|原文链接|原文連結)$/i;

/**
 * The canonical address, else that of the saved page, else that of the edition for computers.
 * @param shared what the page gives to networks (og:url)
 */
export function addressIn(
  document: DomParent,
  elements: readonly DomElement[],
  shared: string | undefined,
): string | undefined {
  const canonical = elements.find(
    (element) => element.tagName === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical',
  );
  const edition = elements.find(
    (element) =>
      element.tagName === 'a' &&
      sameArticle.test(textOf(element).replace(/[\s[\]【】>»]/g, '')) &&
      attributeOf(element, 'href')?.includes('/'),
  );
  return (
    (canonical && attributeOf(canonical, 'href')) ??
    shared ??
    savedFrom.exec(commentsOf(document))?.[1] ??
    (edition && attributeOf(edition, 'href'))
  );
}

/** The comments around a page's root and in its head. */
export function commentsOf(document: DomParent): string {
  const inside = (node: DomNode): string[] => {
    if ('data' in node) return [node.data];
    return 'tagName' in node && /^(?:html|head)$/.test(node.tagName) ? node.childNodes.flatMap(inside) : [];
  };
  return document.childNodes.flatMap(inside).join('\n');
}

/** The comments below a page's head: parts of pages that were saved alone have theirs in the body. */
export const commentsInBody = (elements: readonly DomElement[]): string =>
  elements
    .filter(({ tagName }) => tagName !== 'html' && tagName !== 'head')
    .flatMap(({ childNodes }) => childNodes.flatMap((node) => ('data' in node ? [node.data] : [])))
    .join('\n');
