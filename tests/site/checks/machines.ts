/** Feeds and sitemaps: well-formed, complete, and leading to pages that are there. */
import { SaxesParser } from 'saxes';
import { fileAt, type Site } from './site.ts';

/** An element and its text. */
interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/** @throws {Error} if it is not well-formed */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const add = (text: string) => {
    open.at(-1)!.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return root.children[0]!;
}

const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);
const textOf = (element: XmlElement, name: string): string => all(element, name)[0]?.text ?? '';
const needed = (element: XmlElement, names: readonly string[], where: string): string[] =>
  names
    .filter((name) => all(element, name).every(({ text, attributes }) => !text && Object.keys(attributes).length === 0))
    .map((name) => `${where}: ${element.name} without ${name}`);

const pageAt = (site: Site, address: string): boolean =>
  address.startsWith(site.home) && fileAt(site, new URL(address).pathname) !== undefined;

/** A feed of any of the three kinds. */
export function wrongFeed(site: Site, file: string, content: string): string[] {
  let wrong: string[] = [];
  let links: string[] = [];
  let ids: string[] = [];
  if (file.endsWith('.json')) {
    const feed = JSON.parse(content) as {
      version?: string;
      title?: string;
      feed_url?: string;
      items: { id?: string; url?: string; title?: string; date_modified?: string }[];
    };
    if (!feed.version?.startsWith('https://jsonfeed.org/version/1')) wrong.push(`${file}: version ${feed.version}`);
    if (!feed.title) wrong.push(`${file}: no title`);
    links = feed.items.map(({ url = '' }) => url);
    ids = feed.items.map(({ id = '' }) => id);
    wrong.push(...feed.items.filter(({ title }) => !title).map(({ id }) => `${file}: ${id} has no title`));
  } else {
    const feed = parseXml(content);
    const atom = feed.name === 'feed';
    const channel = atom ? feed : all(feed, 'channel')[0]!;
    const items = all(channel, atom ? 'entry' : 'item');
    wrong = needed(channel, atom ? ['id', 'title', 'updated'] : ['title', 'link', 'description'], file);
    for (const item of items)
      wrong.push(
        ...needed(item, atom ? ['id', 'title', 'updated', 'link'] : ['title', 'link', 'guid', 'pubDate'], file),
      );
    links = items.map((item) => (atom ? (all(item, 'link')[0]?.attributes.href ?? '') : textOf(item, 'link')));
    ids = items.map((item) => textOf(item, atom ? 'id' : 'guid'));
    for (const date of items.map((item) => textOf(item, atom ? 'updated' : 'pubDate')))
      if (Number.isNaN(Date.parse(date))) wrong.push(`${file}: ${date} is no date`);
  }
  if (new Set(ids).size !== ids.length || ids.includes('')) wrong.push(`${file}: ids are not each its own`);
  for (const link of links) if (!pageAt(site, link)) wrong.push(`${file}: nothing stands at ${link}`);
  return wrong;
}

/** The sitemaps: every page of an archive that search engines may know, once, with its other edition. */
export function wrongSitemaps(site: Site, read: (file: string) => string): string[] {
  const wrong: string[] = [];
  const listed = new Set<string>();
  const index = parseXml(read('sitemap-index.xml'));
  for (const sitemap of all(index, 'sitemap')) {
    const file = textOf(sitemap, 'loc').slice(site.home.length);
    for (const url of all(parseXml(read(file)), 'url')) {
      const address = textOf(url, 'loc');
      if (listed.has(address)) wrong.push(`${address} is listed twice`);
      listed.add(address);
      if (!pageAt(site, address)) wrong.push(`nothing stands at ${address}`);
      const alternates = all(url, 'xhtml:link').map(({ attributes }) => attributes.href ?? '');
      if (!alternates.includes(address)) wrong.push(`${address} does not name itself`);
      for (const alternate of alternates) if (!pageAt(site, alternate)) wrong.push(`${address} names ${alternate}`);
    }
  }
  for (const { file, path, document } of site.pages.values()) {
    const address = new URL(path, site.home).href;
    const hidden = document.querySelector('meta[name="robots"][content="noindex"]') !== null;
    if (/^zh-han[st]\/(?:archive|news)\//.test(file) && !hidden && !listed.has(address))
      wrong.push(`${file} is not listed`);
    if (hidden && listed.has(address)) wrong.push(`${file} is hidden and listed`);
  }
  return wrong;
}
