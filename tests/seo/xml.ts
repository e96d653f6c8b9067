/** Reads XML strictly, since a feed or a sitemap with one fault is no feed and no sitemap. */
import { SaxesParser } from 'saxes';

/** An element with its attributes and its own text. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  /** Names of the elements around it, the outermost first. */
  within: string[];
}

/** All elements in order. @throws at the first fault */
export function readXml(source: string): XmlElement[] {
  const parser = new SaxesParser();
  const found: XmlElement[] = [];
  const open: XmlElement[] = [];
  const addText = (text: string): void => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '', within: open.map((one) => one.name) };
    found.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  return found;
}
