/** WordPress exports (WXR): an RSS feed with the posts whole. */
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import type { GivenFields } from '../extract.ts';
import { givenOf, type Row } from './row.ts';

const wanted: Record<string, keyof GivenFields | 'text' | 'type' | 'status'> = {
  title: 'title',
  'content:encoded': 'text',
  'excerpt:encoded': 'summary',
  'wp:post_date': 'date',
  'dc:creator': 'author',
  link: 'url',
  'wp:post_type': 'type',
  'wp:status': 'status',
};

/** Published posts and pages of a WordPress export, with paragraphs as WordPress makes them: an empty line ends one. */
export async function* readExport(path: string): AsyncGenerator<Row> {
  const parser = new SaxesParser();
  const ready: Row[] = [];
  let item: Partial<Record<string, string>> | undefined;
  let open = '';
  let number = 0;
  parser.on('opentag', ({ name }) => {
    if (name === 'item') item = {};
    open = name;
  });
  const collect = (text: string) => {
    const field = wanted[open];
    if (item && field) item[field] = (item[field] ?? '') + text;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', ({ name }) => {
    open = '';
    if (name !== 'item' || !item) return;
    const { type = 'post', status = 'publish', text = '', ...fields } = item;
    if (type === 'post' && status === 'publish')
      ready.push({
        number: ++number,
        text: withParagraphs(text),
        given: givenOf((key) => fields[key]?.trim() || undefined),
      });
    item = undefined;
  });
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of createReadStream(path)) {
    parser.write(decoder.decode(chunk as Uint8Array, { stream: true }));
    yield* ready.splice(0);
  }
  parser.close();
  yield* ready.splice(0);
}

const withParagraphs = (text: string): string => {
  const bare = text.replace(/<!--\s*\/?wp:.*?-->/g, '').trim();
  return bare
    .split(/\n\s*\n/)
    .map((part) =>
      /^\s*<(?:p|h[1-6]|ul|ol|table|blockquote|figure|div)\b/i.test(part)
        ? part
        : `<p>${part.replace(/\n/g, '<br>')}</p>`,
    )
    .join('\n');
};
