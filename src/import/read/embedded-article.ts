/**
 * Pages that a script draws: their article stands as JSON in a script (`__INITIAL_STATE__`, `__NEXT_DATA__`), and what a
 * browser has of them without scripts is a frame. The article is put into the page as a server would have written it.
 */

import { hanCount } from '../comparable.ts';
import { beijingDay } from './unix-time.ts';

type Json = Record<string, unknown>;

/** What of the JSON's names belongs to which field; a text's own name says nothing, so that is told by its length. */
const fields = {
  title: /^(?:(?:article|news|doc)_?)?(?:title|headline|subject)$/i,
  source: /^(?:source|media|origin|copy_?from)(?:_?name)?$|^from$/i,
  author: /^(?:author|writer|reporter)s?(?:_?name)?$/i,
  editor: /^(?:duty_?|resp(?:onsible)?_?)?editor(?:_?name)?$/i,
  date: /^(?:pub(?:lish(?:ed)?)?_?)?(?:time|date|at|on)$|^(?:create|issue|display)_?(?:d_?)?(?:time|at|date)$/i,
};

/** How the article's fields are labelled where they are put. */
const labels: Readonly<Record<string, string>> = {
  source: '来源',
  author: '作者',
  editor: '责任编辑',
  date: '发布时间',
};

/** So many ideographs make a text an article's and not a caption. */
const fewest = 40;

/** How many ideographs a script has, those that are written as `\\u4e00` among them. */
export const ideographsIn = (script: string): number =>
  hanCount(script) + (script.match(/\\u[4-9][\da-f]{3}/gi)?.length ?? 0);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** Markup that was escaped once more for JSON. */
const asMarkup = (text: string): string => {
  if (!/&lt;\/?(?:p|div|br|span|section)\b/i.test(text)) return text;
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => signs[name] ?? '');
};

/** Paragraphs of plain text as markup. */
const paragraphsOf = (texts: readonly string[]): string =>
  texts.map((text) => (/<[a-z]/i.test(text) ? text : `<p>${escaped(text)}</p>`)).join('\n');

/** A value as an article's markup: a string, or a list of blocks with one string each. */
function markupOf(value: unknown): string {
  if (typeof value === 'string') {
    const text = asMarkup(value);
    return /<[a-z]/i.test(text) ? text : paragraphsOf(text.split(/\n+/));
  }
  if (!Array.isArray(value)) return '';
  const blocks = value.map((block) =>
    typeof block === 'string' ? block : isObject(block) ? String(block.text ?? block.content ?? block.value ?? '') : '',
  );
  return paragraphsOf(blocks.filter(Boolean).map(asMarkup));
}

/** The JSON in a script: all of it, or what is assigned. */
function jsonIn(script: string): unknown {
  const from = script.search(/[{[]/);
  if (from < 0) return undefined;
  const ends = [script.lastIndexOf('}'), script.lastIndexOf(']')].filter((end) => end > from).sort((a, b) => b - a);
  // Behind the object other statements may follow.
  for (const end of [...ends, script.search(/[}\]]\s*;/)]) {
    try {
      return JSON.parse(script.slice(from, end + 1).replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      // The next end.
    }
  }
  return undefined;
}

/** An object that holds an article's text, and those around it from the inside. */
interface Found {
  markup: string;
  size: number;
  around: Json[];
}

/** The longest text of a value that has a title beside it or around it. */
function longest(value: unknown, around: readonly Json[] = [], depth = 0): Found | undefined {
  if (depth > 12) return undefined;
  const inner = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  const own = isObject(value) ? [value, ...around] : around;
  const found = inner.map((one) => longest(one, own, depth + 1));
  if (isObject(value) && own.some((one) => fieldIn(one, fields.title)))
    for (const one of Object.values(value)) {
      const markup = markupOf(one);
      found.push({ markup, size: hanCount(markup), around: [...own] });
    }
  return found.reduce((best, one) => (one && one.size > (best?.size ?? fewest - 1) ? one : best), undefined);
}

/** The text of a field of an object, or of one that lies in it. */
function fieldIn(object: Json, name: RegExp, isInner = false): string {
  for (const [key, value] of Object.entries(object)) {
    if (!name.test(key)) continue;
    if (typeof value === 'string' && value.trim() && value.length < 200) return value.trim();
    if (typeof value === 'number' && value > 1e8) return beijingDay(value);
    if (isObject(value)) return fieldIn(value, /^name$/i, true);
    if (Array.isArray(value))
      return value.map((one) => (isObject(one) ? String(one.name ?? '') : String(one))).join('、');
  }
  const objects = isInner ? [] : Object.values(object).filter(isObject);
  return objects.map((one) => fieldIn(one, name, true)).find(Boolean) ?? '';
}

/**
 * @returns the page with the article in its body; the same page where it prints a text of its own, or its scripts have none
 * @example withEmbeddedArticle('<body><script>var a = {"title":"会讯","content":"<p>…</p>"}</script></body>')
 */
export function withEmbeddedArticle(html: string): string {
  if (!/<script/i.test(html)) return html;
  const scripts = Array.from(html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi));
  const found = scripts
    .filter(([, attributes = '', text = '']) => !/ld\+json/i.test(attributes) && ideographsIn(text) >= fewest)
    .map(([, , text = '']) => longest(jsonIn(text)))
    .reduce((best, one) => (one && one.size > (best?.size ?? 0) ? one : best), undefined);
  if (!found) return html;
  const printed = hanCount(html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ''));
  if (found.size <= printed) return html;
  const field = (name: RegExp): string => found.around.map((object) => fieldIn(object, name)).find(Boolean) ?? '';
  const lines = Object.entries(labels).flatMap(([name, label]) => {
    const value = field(fields[name as keyof typeof fields]);
    return value ? [`<p>${label}：${escaped(value)}</p>`] : [];
  });
  const article = `<h1>${escaped(field(fields.title))}</h1>\n${lines.join('\n')}\n<div>${found.markup}</div>\n`;
  return /<body\b[^>]*>/i.test(html) ? html.replace(/<body\b[^>]*>/i, (body) => body + article) : article + html;
}
