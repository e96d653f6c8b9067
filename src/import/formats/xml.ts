/** XML exports read record by record: a file is never whole in memory, and a fault costs one record at most. */
import { createReadStream } from 'node:fs';
import { decodeHTML } from 'entities';
import iconv from 'iconv-lite';
import { SaxesParser } from 'saxes';
import type { Flag } from '../page.ts';
import type { FilePath } from '../run/files.ts';
import { escapeHtml } from './entry.ts';
import { mendMark, XmlMender } from './xml-mend.ts';

/** An element of a record, its text and its children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
  /** Of a record: signs in it that XML forbids and that are mended. */
  mended: number;
}

/** A record is larger than this only where an export is broken. */
const largest = 16 << 20;

/**
 * All elements of the given names, one after the other. Control characters and unknown entities, which XML forbids and
 * exports have, do not stop it, nor do a bare `&` or `<`, which are mended and counted; a file that ends early still
 * gives what it has.
 */
export async function* readRecords(path: FilePath, names: ReadonlySet<string>): AsyncGenerator<XmlElement> {
  const ready: XmlElement[] = [];
  const stack: XmlElement[] = [];
  let size = 0;
  const parser = new SaxesParser();
  const mender = new XmlMender();
  // With a handler faults are told and passed over; without one the first ends the run.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length === 0 && !names.has(name)) return;
    const values = Object.entries(attributes as Record<string, string>).map(([key, value]) => [key, unmarked(value)]);
    const markup = around();
    if (markup)
      markup.text += `<${plain(name)}${values.map(([key, value]) => ` ${key}="${escapeHtml(value!)}"`).join('')}>`;
    const element: XmlElement = { name, attributes: Object.fromEntries(values), text: '', children: [], mended: 0 };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  /** What is written as XHTML is kept as it stands (RFC 4287, 4.1.3). */
  const around = () => stack.find(({ attributes }) => attributes.type === 'xhtml');
  const unmarked = (text: string): string => {
    const parts = text.split(mendMark);
    if (stack[0]) stack[0].mended += parts.length - 1;
    return parts.join('');
  };
  const collect = (marked: string) => {
    const element = stack.at(-1);
    const text = unmarked(marked);
    size += text.length;
    const markup = around();
    if (element && size < largest) (markup ?? element).text += markup ? escapeHtml(text) : text;
  };
  parser.on('text', (text) => collect(text.includes('&') ? decodeHTML(text) : text));
  parser.on('cdata', collect);
  parser.on('closetag', ({ name }) => {
    if (stack.at(-1)?.name !== name) return;
    const element = stack.pop()!;
    const markup = around();
    if (markup && !empty.has(plain(name))) markup.text += `</${plain(name)}>`;
    if (stack.length > 0) return;
    ready.push(element);
    size = 0;
  });
  for await (const chunk of textOf(path)) {
    parser.write(mender.mend(chunk));
    yield* ready.splice(0);
  }
  parser.write(mender.mend('', true));
  parser.close();
  yield* ready.splice(0);
  if (stack[0]) yield stack[0];
}

/** Elements that HTML does not close. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** Without its prefix. */
const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

async function* textOf(path: FilePath): AsyncGenerator<string> {
  const stream = createReadStream(path);
  let encoding: string | undefined;
  let decoder: ReturnType<typeof iconv.getDecoder> | undefined;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    encoding ??= /encoding\s*=\s*["']([\w-]+)/.exec(chunk.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8';
    decoder ??= iconv.getDecoder(iconv.encodingExists(encoding) ? encoding : 'utf-8');
    yield decoder.write(chunk).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '');
  }
  const rest = decoder?.end();
  if (rest) yield rest;
}

/** What a person must look at in a record that was mended. */
export const doubtsOf = ({ mended }: XmlElement): Flag[] => (mended > 0 ? [{ kind: 'xml-mended' }] : []);

/** The text of the first child of one of the names. @example textIn(item, 'pubDate', 'dc:date') */
export const textIn = (element: XmlElement, ...names: string[]): string | undefined =>
  names.map((name) => element.children.find((child) => child.name === name)?.text.trim()).find(Boolean);
