/** The words of a tree without its markup: what search, excerpts and summaries see. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { attributeOf, isComponent } from './check.ts';
import { componentText } from './convert-tree.ts';

const blocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'td',
  'th',
  'pre',
  'figcaption',
  'dt',
  'dd',
  'blockquote',
]);

/** Where a text of the tree begins in the plain text. */
export interface TextPlace {
  node: Text;
  /** 0-based: the block. */
  line: number;
  column: number;
  /** True where a person has settled its form: inside `Zh`. */
  ruled: boolean;
}

/**
 * One block a line, empty ones left out. A component gives its texts (captions, alt); a lost character gives 〓; ruby
 * gives its base without the reading.
 * @param places takes the place of every text, for those who must find its characters again
 * @example plainText(parseBody('甲**乙**\n\n丙', 'a.mdx').tree) // '甲乙\n丙'
 */
export function plainText(tree: Root, places?: TextPlace[]): string {
  const lines: string[] = [''];
  let zh = 0;
  let galleries = 0;
  const breakLine = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const add = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const visit = (node: ElementContent): void => {
    if (node.type === 'text') {
      const ruled = zh > 0 || (node.data as { ruled?: true } | undefined)?.ruled === true;
      places?.push({ node, line: lines.length - 1, column: lines.at(-1)!.length, ruled });
      add(oneLine(node.value));
      return;
    }
    if (isComponent(node)) {
      if (node.name === 'Gap') add('〓');
      else
        for (const name of componentText[node.name ?? ''] ?? []) {
          const value = attributeOf(node, name);
          if (value === undefined) continue;
          breakLine();
          add(value);
          breakLine();
        }
    }
    if (node.type === 'element' && isFootnoteFurniture(node.properties)) return;
    if (isReading(isComponent(node) ? node.name : node.type === 'element' ? node.tagName : null)) return;
    if (node.type === 'element' && node.tagName === 'img') {
      add(String(node.properties.alt ?? ''));
      // A gallery prints the title of each picture as its caption; elsewhere no page shows it.
      if (galleries > 0 && node.properties.title) {
        breakLine();
        add(oneLine(String(node.properties.title)));
        breakLine();
      }
    }
    const isBlock = node.type === 'element' && blocks.has(node.tagName);
    if (isBlock) breakLine();
    const isZh = isComponent(node) && node.name === 'Zh';
    const isGallery = isComponent(node) && node.name === 'Gallery';
    if (isZh) zh++;
    if (isGallery) galleries++;
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
    if (isZh) zh--;
    if (isGallery) galleries--;
    if (isBlock) breakLine();
  };
  for (const child of tree.children) visit(child as ElementContent);
  if (places) settle(places, lines);
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** Spaces and line breaks of the source are one space to a reader. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Moves places from the lines as they were gathered to those that remain. */
function settle(places: TextPlace[], lines: readonly string[]): void {
  let kept = 0;
  const now = lines.map((line) => (line.trim() === '' ? -1 : kept++));
  for (const place of places) {
    const line = lines[place.line]!;
    place.line = now[place.line]!;
    place.column -= line.length - line.trimStart().length;
  }
}

/** How a character is read stands beside the text and is no part of it (ruby annotations). */
const isReading = (tag: string | null): boolean => tag === 'rt' || tag === 'rp';

/** The numbers, arrows and heading that footnotes bring with them are not the article's words. */
const isFootnoteFurniture = (properties: Record<string, unknown>): boolean =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || properties.id === 'footnote-label';

/**
 * The first words of the paragraphs, for lists: headings, tables, captions and what pictures show make no sentence.
 * @param length in characters; a longer text ends with an ellipsis
 */
export function leadText(tree: Root, length: number): string {
  let text = '';
  for (const child of tree.children) {
    if (child.type !== 'element' || child.tagName !== 'p') continue;
    text += plainText({ type: 'root', children: [withoutPictures(child)] }).replaceAll('\n', '');
    if (text.length > length * 2) break;
  }
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}

/** The same element without its pictures. */
const withoutPictures = (element: Element): Element => ({
  ...element,
  children: element.children.flatMap((child): ElementContent[] =>
    child.type !== 'element' ? [child] : child.tagName === 'img' ? [] : [withoutPictures(child)],
  ),
});
