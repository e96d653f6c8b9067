/** RSS and Atom feeds: each item an article, as much of it as the feed holds. */
import type { FilePath } from '../run/files.ts';
import { type Entry, givenOf } from './entry.ts';
import { doubtsOf, readRecords, textIn, type XmlElement } from './xml.ts';

/** Items of a feed in their order. */
export async function* readFeed(path: FilePath): AsyncGenerator<Entry> {
  let number = 0;
  for await (const item of readRecords(path, new Set(['item', 'entry']))) {
    const fields: Record<string, string | undefined> = {
      title: textIn(item, 'title'),
      date: textIn(item, 'pubDate', 'dc:date', 'published', 'updated'),
      author: authorOf(item),
      source: textIn(item, 'source', 'dc:publisher'),
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

/** RSS writes `mail@example.org (Name)`, Atom an element. */
function authorOf(item: XmlElement): string | undefined {
  const author = item.children.find(({ name }) => name === 'author');
  const text = (author && textIn(author, 'name')) ?? textIn(item, 'dc:creator', 'author');
  return /\(([^)]+)\)\s*$/.exec(text ?? '')?.[1] ?? (text?.includes('@') ? undefined : text);
}
