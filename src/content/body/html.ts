/**
 * A tree as HTML. Only tags and attributes that are listed here are written, whatever the tree holds.
 */
import type { Element, ElementContent, Root } from 'hast';
import { escapeAttribute, escapeText } from '../../core/escape.ts';
import { type Component, isComponent } from './check.ts';
import { type ComponentWords, components, inlineTags } from './components.ts';

/** What the HTML of one edition needs to know. */
export interface HtmlOptions {
  words: ComponentWords & { footnotes: string; footnoteBack: string; table: string };
  /** Turns an address of the article into one of this edition, e.g. `/news/…` into `/base/zh-hans/news/…`. */
  resolve(address: string, kind: 'link' | 'image'): string;
}

/** Tags, each with the attributes it may carry (hast names). */
const tags: Record<string, readonly string[]> = {
  a: ['href', 'title', 'id'],
  aside: [],
  blockquote: [],
  code: [],
  del: [],
  em: [],
  figcaption: [],
  figure: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  img: ['src', 'alt', 'title', 'loading', 'decoding', 'width', 'height'],
  input: ['type', 'checked', 'disabled', 'ariaLabel'],
  li: ['id', 'value'],
  ol: ['start'],
  p: ['lang'],
  pre: [],
  section: [],
  span: ['role', 'ariaLabel', 'title', 'lang'],
  strong: [],
  table: [],
  tbody: [],
  td: [],
  th: [],
  thead: [],
  tr: [],
  ul: [],
  video: ['src', 'poster', 'controls', 'preload', 'ariaLabel'],
  hr: [],
  ...Object.fromEntries(inlineTags.map((tag) => [tag, []])),
};
const voidTags = new Set(['br', 'hr', 'img', 'input']);
const htmlNames: Record<string, string> = { ariaLabel: 'aria-label', ariaDescribedBy: 'aria-describedby' };
/** Classes are ours alone: components and Markdown's own extensions set them, articles cannot. */
const keptClasses = new Set([
  'credit',
  'gap',
  'note',
  'note-title',
  'note-mark',
  'address',
  'ragged',
  'whole',
  'gallery',
  'video',
  'video-card',
  'file',
  'file-link',
  'file-kind',
  'contains-task-list',
  'task-list-item',
  'footnotes',
  'sr-only',
]);

/**
 * @example toHtml(tree, options) // '<p>汝州市<strong>统战部</strong></p>'
 */
export function toHtml(tree: Root, options: HtmlOptions): string {
  const writer = new HtmlWriter(options);
  writer.children(tree);
  // Between tags only: a blank line inside a block of code is the author's.
  return writer.html.replace(/(?<=>)\n{2,}(?=<)/g, '\n').trim();
}

/** Writes a tree from its beginning to its end, and numbers its headings and tables on the way. */
class HtmlWriter {
  html = '';
  readonly #options: HtmlOptions;
  #sections = 0;
  #tables = 0;

  constructor(options: HtmlOptions) {
    this.#options = options;
  }

  children(node: { children: readonly unknown[] }): void {
    for (const child of node.children) this.#node(child as ElementContent);
  }

  #node(node: ElementContent): void {
    if (node.type === 'text') this.html += escapeText(node.value);
    else if (node.type === 'element') this.#element(node);
    else if (isComponent(node)) this.#component(node);
  }

  #component(node: Component): void {
    const name = node.name ?? '';
    if ((inlineTags as readonly string[]).includes(name)) {
      this.#element({ type: 'element', tagName: name, properties: {}, children: node.children });
      return;
    }
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        attributes[attribute.name] = attribute.value;
    const definition = Object.hasOwn(components, name) ? components[name] : undefined;
    if (!definition) this.children(node);
    else
      for (const child of definition.render({ attributes, children: node.children, words: this.#options.words }))
        this.#node(child);
  }

  #element(node: Element): void {
    let { tagName, properties } = node;
    if (/^h[1-6]$/.test(tagName)) {
      // The page's own h1 is the title.
      if (tagName === 'h1') tagName = 'h2';
      if (properties.id !== 'footnote-label') properties = { id: `section-${++this.#sections}` };
    }
    const allowed = Object.hasOwn(tags, tagName) ? tags[tagName] : undefined;
    if (!allowed) {
      this.children(node);
      return;
    }
    const { words } = this.#options;
    // A wide table scrolls by itself; to be reached by the keyboard it is a place with a name of its own.
    if (tagName === 'table')
      this.html += `<section class="scroll" tabindex="0" aria-label="${escapeAttribute(words.table)} ${++this.#tables}">`;
    this.html += `<${tagName}${this.#attributes(allowed, properties)}${rolesOf(node, properties, words)}>`;
    // Whatever was written between the tags of a void element is text that must not vanish.
    if (properties.id === 'footnote-label') this.html += escapeText(words.footnotes);
    else this.children(node);
    if (!voidTags.has(tagName)) this.html += `</${tagName}>`;
    if (tagName === 'table') this.html += '</section>';
  }

  #attributes(allowed: readonly string[], properties: Element['properties']): string {
    let out = '';
    for (const name of allowed) {
      const value = this.#attribute(name, properties[name]);
      if (value === true) out += ` ${htmlNames[name] ?? name}`;
      else if (value !== undefined) out += ` ${htmlNames[name] ?? name}="${escapeAttribute(value)}"`;
    }
    return out;
  }

  #attribute(name: string, value: unknown): string | true | undefined {
    if (value === undefined || value === null || value === false) return undefined;
    if (value === true) return true;
    if (name === 'href') return this.#options.resolve(String(value), 'link');
    if (name === 'src' || name === 'poster') return this.#options.resolve(String(value), 'image');
    return String(value);
  }
}

/** Classes, and what a screen reader is told of an element. */
function rolesOf(node: Element, properties: Element['properties'], words: HtmlOptions['words']): string {
  const { tagName } = node;
  const classes = [...classesOf(node), ...alignmentOf(node)];
  let out = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  if ('dataFootnoteRef' in properties) out += ' role="doc-noteref"';
  if ('dataFootnoteBackref' in properties)
    out += ` role="doc-backlink" aria-label="${escapeAttribute(words.footnoteBack)}"`;
  if (tagName === 'th') out += ' scope="col"';
  if (classes.includes('footnotes')) out += ' aria-labelledby="footnote-label"';
  const { href } = properties;
  if (tagName === 'a' && typeof href === 'string' && /^https?:/.test(href)) out += ' rel="external noopener"';
  return out;
}

/** Markdown's own alignment of a table's column, as a class: pages carry no inline styles. */
function alignmentOf({ tagName, properties }: Element): string[] {
  if (tagName !== 'td' && tagName !== 'th') return [];
  const side = /text-align:\s*(right|center)/.exec(String(properties.style ?? ''))?.[1];
  return side ? [`align-${side}`] : [];
}

function classesOf(node: Element): string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String).filter((name) => keptClasses.has(name)) : [];
}
