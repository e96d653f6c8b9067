/** OpenDocument texts, zipped or in one file: paragraphs, headings, lists, tables and pictures. */
import { strFromU8 } from 'fflate';
import { EmbeddedPictures } from './embedded-pictures.ts';
import { type Entry, escapeHtml } from './entry.ts';
import { partsOf, walk } from './zipped-xml.ts';

const elements: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};

/** What is no text of the document: names of pictures, remarks of editors, what they struck out, formulas. */
const apart: ReadonlySet<string> = new Set([
  'svg:title',
  'svg:desc',
  'office:annotation',
  'office:binary-data',
  'text:tracked-changes',
  'draw:object',
  'office:script',
  'office:forms',
]);

/** The article of an OpenDocument text. */
export function readOdt(bytes: Uint8Array): Entry {
  // A flat one is a single file of XML.
  const parts =
    bytes[0] === '<'.charCodeAt(0) ? { 'content.xml': bytes } : partsOf(bytes, /^(?:content\.xml$|Pictures\/)/);
  const content = parts['content.xml'];
  if (!content) return { number: 1, skipped: 'broken' };
  const source = strFromU8(content);
  // One that is cut has its styles before its words.
  if (!/<\/[\w-]+:document(?:-content)?\s*>\s*$/.test(source.slice(-tail))) return { number: 1, skipped: 'broken' };
  const text = new OpenDocument(parts);
  walk(source, text);
  return { number: 1, text: `<body>${text.html}</body>`, pictures: text.pictures.all };
}

const tail = 200;

/** A picture that is being read. */
interface Frame {
  src?: string;
  title: string;
  description: string;
}

class OpenDocument {
  html = '';
  readonly pictures = new EmbeddedPictures();
  readonly #parts: Readonly<Record<string, Uint8Array>>;
  #inside = false;
  /** The elements around that are no text. */
  #apart: string[] = [];
  #code = '';
  #frames: Frame[] = [];
  /** Where the text boxes that are open begin. */
  #boxes: number[] = [];

  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.#parts = parts;
  }

  open = (name: string, attributes: Record<string, string>): void => {
    if (name === 'office:text') this.#inside = true;
    if (apart.has(name)) this.#apart.push(name);
    if (this.#apart.length > 0) return;
    if (name === 'text:h') this.html += `<h${attributes['text:outline-level'] ?? 2}>`;
    else if (elements[name]) this.html += `<${elements[name]}>`;
    else if (name === 'text:line-break') this.html += '<br>';
    else if (name === 'text:s' || name === 'text:tab') this.html += ' ';
    else if (name === 'draw:frame') this.#frames.push({ title: '', description: '' });
    else if (name === 'draw:text-box') this.#boxes.push(this.html.length);
    else if (name === 'draw:image') this.#show(attributes['xlink:href']);
  };

  text = (text: string): void => {
    const [around] = this.#apart;
    const frame = this.#frames.at(-1);
    if (!this.#inside) return;
    if (around === undefined) this.html += escapeHtml(text);
    else if (around === 'office:binary-data') this.#code += text;
    else if (around === 'svg:title' && frame) frame.title += text;
    else if (around === 'svg:desc' && frame) frame.description += text;
  };

  close = (name: string): void => {
    if (apart.has(name)) this.#apart.pop();
    if (this.#apart.length > 0) return;
    if (name === 'office:binary-data') this.#takeCode();
    else if (name === 'draw:frame') this.#endFrame();
    else if (name === 'draw:text-box') this.#endBox();
    else if (name === 'text:h') this.html += '</h2>';
    else if (elements[name]) this.html += `</${elements[name]}>`;
  };

  /** The first image of a frame is the picture; the others stand in for it. */
  #show(address: string | undefined): void {
    const frame = this.#frames.at(-1);
    if (!address || !frame || frame.src) return;
    const part = this.#parts[address.replace(/^\.\//, '')];
    frame.src = part ? this.pictures.add(part) : address;
  }

  #takeCode(): void {
    const frame = this.#frames.at(-1);
    const bytes = Buffer.from(this.#code, 'base64');
    this.#code = '';
    if (frame && !frame.src && bytes.length > 0) frame.src = this.pictures.add(bytes);
  }

  #endFrame(): void {
    const { src, title, description } = this.#frames.pop() ?? { title: '', description: '' };
    const words = escapeHtml((title || description).trim());
    if (src) this.html += `<img src="${escapeHtml(src)}" alt="${words}">`;
  }

  /** Office programs set a picture and its caption in a box of their own. */
  #endBox(): void {
    const from = this.#boxes.pop() ?? this.html.length;
    const box = this.html.slice(from);
    const pictures = box.match(/<img [^>]*>/g) ?? [];
    const caption = box.replace(/<[^>]*>/g, ' ').trim();
    if (pictures.length !== 1 || caption.length > longestCaption) return;
    this.html = `${this.html.slice(0, from)}<figure>${pictures[0]}<figcaption>${caption}</figcaption></figure>`;
  }
}

const longestCaption = 120;
