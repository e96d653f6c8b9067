/** RSS and Atom feeds: each item an article, as much of it as the feed holds. */
import type { FilePath } from '../run/files.ts';
import { type Entry, givenOf } from './entry.ts';
import { doubtsOf, readRecords, textIn, type XmlElement } from './xml.ts';

/** Items of a feed in their order. */
export async function* readFeed(path: FilePath): AsyncGenerator<Entry> {
  let number = 0;
  let whole: string | undefined;
  for await (const item of readRecords(path, new Set(['item', 'entry', 'author']))) {
    if (item.name === 'author') {
      whole ??= textIn(item, 'name');
      continue;
    }
    const source = item.children.find(({ name }) => name === 'source');
    const fields: Record<string, string | undefined> = {
      title: textIn(item, 'title'),
      date: textIn(item, 'pubDate', 'dc:date', 'published', 'updated'),
      author: authorOf(item) ?? (source && authorOf(source)) ?? whole,
      source: (source && (textIn(source, 'title') ?? source.text.trim())) || textIn(item, 'dc:publisher'),
      url: textIn(item, 'link') ?? item.children.find(({ name }) => name === 'link')?.attributes.href,
    };
    yield {
      number: ++number,
      text: textIn(item, 'content:encoded', 'content', 'description', 'summary') ?? '',
      given: {
        ...givenOf((key) => fields[key]),
        sections: item.children
          .filter(({ name }) => name === 'category')
          .map(({ text, attributes }) => text.trim() || (attributes.term ?? ''))
          .filter(Boolean),
      },
      flags: doubtsOf(item),
    };
  }
}

/** The author of an entry is its own, else that of the feed it is from, else that of the whole one (RFC 4287, 4.2.1). RSS writes `mail@example.org (Name)`, Atom an element. */
function authorOf(item: XmlElement): string | undefined {
  const names = item.children.flatMap((child) => (child.name === 'author' && textIn(child, 'name')) || []);
  const text = names.join('、') || textIn(item, 'dc:creator', 'author');
  return /\(([^)]+)\)\s*$/.exec(text ?? '')?.[1] ?? (text?.includes('@') ? undefined : text);
}
