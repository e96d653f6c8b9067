/** WordPress exports (WXR): published posts whole, with display names, categories, tags and pictures. */
import type { Dropped } from '../page.ts';
import type { FilePath } from '../run/files.ts';
import { type Entry, givenOf } from './entry.ts';
import { escapeShortcodes, type Pictures } from './shortcodes.ts';
import { doubtsOf, readRecords, textIn, type XmlElement } from './xml.ts';

/** What posts refer to, wherever in the file it stands. */
interface References {
  names: Map<string, string>;
  pictures: Pictures;
}

/** Posts of an export; drafts, private and password-protected posts are told and never published. */
export async function* readWordPress(path: FilePath): AsyncGenerator<Entry> {
  const references = await referencesOf(path);
  let number = 0;
  for await (const item of readRecords(path, new Set(['item']))) {
    const type = textIn(item, 'wp:post_type') ?? 'post';
    if (type !== 'post') {
      if (type === 'page') yield { number: ++number, skipped: 'page', title: textIn(item, 'title') };
      continue;
    }
    const status = textIn(item, 'wp:status') ?? 'publish';
    const hidden = textIn(item, 'wp:post_password') ? 'password' : status === 'publish' ? undefined : status;
    number++;
    yield hidden ? { number, skipped: hidden, title: textIn(item, 'title') } : articleOf(item, number, references);
  }
}

async function referencesOf(path: FilePath): Promise<References> {
  const references: References = { names: new Map(), pictures: new Map() };
  for await (const element of readRecords(path, new Set(['wp:author', 'item']))) {
    const login = textIn(element, 'wp:author_login');
    const name = textIn(element, 'wp:author_display_name');
    if (login && name) references.names.set(login, name);
    const url = textIn(element, 'wp:attachment_url');
    const id = textIn(element, 'wp:post_id');
    if (url && id) references.pictures.set(id, { url, caption: textIn(element, 'excerpt:encoded') ?? '' });
  }
  return references;
}

function articleOf(item: XmlElement, number: number, { names, pictures }: References): Entry {
  const login = textIn(item, 'dc:creator') ?? '';
  const fields: Record<string, string | undefined> = {
    title: textIn(item, 'title'),
    date: textIn(item, 'wp:post_date', 'pubDate'),
    author: names.get(login) ?? (/\p{Script=Han}/u.test(login) ? login : undefined),
    url: textIn(item, 'link'),
    summary: textIn(item, 'excerpt:encoded'),
    group: groupOf(item),
  };
  const { html, dropped } = bodyOf(textIn(item, 'content:encoded') ?? '', pictures);
  return {
    number,
    text: `${featured(item, html, pictures)}${html}`,
    given: { ...givenOf((key) => fields[key]), tags: terms(item, 'post_tag'), sections: terms(item, 'category') },
    dropped,
    flags: doubtsOf(item),
  };
}

/** The translations of a post: a term in Polylang, a field in what WPML's Export and Import writes. */
const groupOf = (item: XmlElement): string | undefined =>
  item.children.find(({ name, attributes }) => name === 'category' && attributes.domain === 'post_translations')
    ?.attributes.nicename ?? metaOf(item, '_wpml_import_translation_group');

/** A field of a post. */
function metaOf(item: XmlElement, key: string): string | undefined {
  const meta = item.children.find((one) => one.name === 'wp:postmeta' && textIn(one, 'wp:meta_key') === key);
  return meta && textIn(meta, 'wp:meta_value');
}

const terms = (item: XmlElement, domain: string): string[] =>
  item.children
    .filter(({ name, attributes }) => name === 'category' && attributes.domain === domain)
    .map(({ text }) => text.trim());

/** The featured picture stands before the text, unless the text shows it. */
function featured(item: XmlElement, html: string, pictures: Pictures): string {
  const picture = pictures.get(metaOf(item, '_thumbnail_id') ?? '');
  return picture && !html.includes(picture.url) ? `<img src="${picture.url}" alt="${picture.caption}">` : '';
}

/** Paragraphs as WordPress makes them: an empty line ends one, a line end breaks a line. */
function bodyOf(text: string, pictures: Pictures): { html: string; dropped: Dropped[] } {
  const { html, dropped } = escapeShortcodes(text.replace(/<!--[\s\S]*?-->/g, '\n\n').trim(), pictures);
  const paragraphs = html
    .split(/\n\s*\n/)
    .map((part) =>
      /^\s*<\/?(?:p|h[1-6]|ul|ol|li|table|blockquote|figure|div|section|pre|hr)\b/i.test(part)
        ? part
        : `<p>${part.trim().replace(/\n/g, '<br>')}</p>`,
    );
  return { html: paragraphs.join('\n'), dropped };
}
