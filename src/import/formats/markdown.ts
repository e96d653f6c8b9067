/** Markdown of Hexo, Hugo and Jekyll: front matter as fields, shortcodes and tags as what they show. */
import { markdownToHtml } from 'satteri';
import { parse as parseYaml } from 'yaml';
import { tomlOf } from '../../content/toml.ts';
import type { Dropped } from '../page.ts';
import { cutBlanks } from '../read/blanks.ts';
import { bounds, TooLarge } from '../read/bounds.ts';
import { takeDataPictures } from './embedded-pictures.ts';
import { type Entry, escapeHtml, givenOf } from './entry.ts';

type Fields = Record<string, unknown>;

/**
 * The article of a file. @param name for the date that Jekyll keeps in it
 * @throws {TooLarge} where marks nest deeper than the bound, which costs the parser quadratic time
 */
export function readMarkdown(name: string, long: string): Entry {
  const { text: plain, pictures } = takeDataPictures(long);
  if (plain.length > bounds.characters) throw new TooLarge(`${bounds.characters} characters`);
  const source = cutBlanks(plain, bounds.margins);
  if (deepestMarks(source) > bounds.depth) throw new TooLarge(`${bounds.depth} levels`);
  const { fields, body } = partsOf(source);
  if (fields.draft === true || fields.published === false)
    return { number: 1, skipped: 'draft', title: textIn(fields.title) };
  const { text, dropped } = withoutTags(body);
  const html = markdownToHtml(text, { features: { gfm: true } }).html;
  if (Object.keys(fields).length === 0) return { number: 1, text: `<body>${html}</body>`, dropped, pictures };
  const dated = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]*$/.exec(name)?.[1];
  const values: Record<string, string | undefined> = {
    title: textIn(fields.title),
    date: textIn(fields.date) || dated,
    author: textIn(fields.author),
    source: textIn(fields.source),
    summary: textIn(fields.description ?? fields.summary ?? fields.excerpt),
    url: textIn(fields.permalink ?? fields.url),
  };
  return {
    number: 1,
    text: `<body>${html}</body>`,
    given: {
      ...givenOf((key) => values[key]),
      tags: listIn(fields.tags),
      sections: listIn(fields.categories ?? fields.category),
    },
    dropped,
    pictures,
  };
}

/** Front matter between `---` (YAML) or `+++` (TOML). The lines of a block that cannot be read are text, each by itself. */
function partsOf(source: string): { fields: Fields; body: string } {
  const block = /^\uFEFF?(---|\+\+\+)\r?\n([\s\S]*?)\r?\n\1\s*(?:\r?\n|$)/.exec(source);
  if (!block) return { fields: {}, body: source };
  const [whole, fence, inner = ''] = block;
  const body = source.slice(whole.length);
  const fields = fence === '---' ? yamlOf(inner) : tomlOf(inner);
  // As it stands, Markdown's own reader would take it for front matter and leave it out.
  return fields ? { fields, body } : { fields: {}, body: `${inner.split(/\r?\n/).join('\n\n')}\n\n${body}` };
}

function yamlOf(source: string): Fields | undefined {
  try {
    const fields = parseYaml(source, { schema: 'core' }) as unknown;
    return typeof fields === 'object' && fields !== null ? (fields as Fields) : undefined;
  } catch {
    return undefined;
  }
}

/** Marks of quotations and items at the beginning of a line, each within the one before it. */
const nested = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/gm;

/** How many marks begin a line at most; a rule is drawn of any number of them. */
function deepestMarks(source: string): number {
  let deepest = 0;
  for (const { 0: marks, index } of source.matchAll(nested)) {
    const depth = marks.match(/[>+*.)-]/g)!.length;
    if (depth <= deepest) continue;
    const end = source.indexOf('\n', index);
    if (!/^[ \t]*([-*])(?:[ \t]*\1)*[ \t\r]*$/.test(source.slice(index, end < 0 ? undefined : end))) deepest = depth;
  }
  return deepest;
}

const textIn = (value: unknown): string =>
  value instanceof Date
    ? value.toISOString()
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : Array.isArray(value)
        ? value.map(String).join('、')
        : '';
const listIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flat().map(String)
    : typeof value === 'string'
      ? value.split(/[,，]\s*/).filter(Boolean)
      : [];

/** Hexo's `{% tag %}`, Hugo's `{{< shortcode >}}`, Jekyll's `{{ variable }}`. Pictures are kept, words between tags too. */
function withoutTags(body: string): { text: string; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const text = body
    .replace(/\{%\s*asset_img\s+(\S+)\s*([^%]*?)\s*%\}/g, (_, src: string, words: string) =>
      picture(src, words.replace(/^["']|["']$/g, '')),
    )
    .replace(/\{\{[<%]\s*figure\b([^>%]*?)\/?[>%]\}\}/g, (_, parameters: string) =>
      picture(parameter(parameters, 'src'), parameter(parameters, 'caption') || parameter(parameters, 'alt')),
    )
    .replace(/\{\{\s*["']([^"'{}]*)["']\s*\|\s*(?:relative|absolute)_url\s*\}\}/g, '$1')
    .replace(/\{%-?\s*link\s+([^\s%]+\.(?:jpe?g|png|gif|webp))\s*-?%\}/gi, '/$1')
    .replace(/\{%[\s\S]*?%\}|\{\{[<%][\s\S]*?[>%]\}\}|\{\{[^{}]*\}\}/g, (tag) => {
      dropped.push({ text: tag, reason: 'shortcode' });
      return '';
    });
  return { text, dropped };
}

const parameter = (parameters: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(parameters)?.[1] ?? '';
const picture = (src: string, words: string): string =>
  `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(words)}"></figure>`;
