/**
 * Pages that keep their text where no browser shows it until a script has run: in a control (`<textarea>`, a hidden
 * `<input>`), in an attribute (`data-content`, `srcdoc`), in the string that a script writes. It is put in the place of
 * what carries it, where the page prints less prose than that.
 */
import { hanCount } from '../comparable.ts';
import { ideographsIn } from './embedded-article.ts';

/** So many ideographs make a text an article's and not a caption or a slogan. */
const fewest = 40;
/** In a script each call may write one line. */
const fewestInLine = 8;

interface Carrier {
  start: number;
  end: number;
  markup: string;
  size: number;
}

const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
  amp: '&',
};

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|nbsp|amp|#39);/gi, (_, name: string) => signs[name.toLowerCase()] ?? '');

/** Text without tags keeps its lines. */
const asMarkup = (text: string): string => (/<\/?[a-z]/i.test(text) ? text : text.replace(/\r?\n+/g, '<br>'));

const control =
  /<textarea\b[^>]*>(?<text>[\s\S]*?)<\/textarea>|<(?:input|div|section|article|span|p|td|iframe|object)\b[^<>]*?\b(?:value|srcdoc|data-[\w-]*(?:content|text|body|html|article|detail|markdown)[\w-]*)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')[^<>]*>/gi;

const script = /<script\b(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/gi;
const literal =
  /"(?<double>(?:[^"\\\n]|\\[\s\S])*)"|'(?<single>(?:[^'\\\n]|\\[\s\S])*)'|`(?<back>(?:[^`\\]|\\[\s\S])*)`/g;
const writes =
  /document\s*\.\s*write(?:ln)?\b|\.\s*(?:innerHTML|outerHTML|insertAdjacentHTML|html)\b|content\s*[=:]|body\s*[=:]|text\s*[=:]/i;

/** A string of a script as it is meant. */
const meant = (text: string): string =>
  text
    .replace(/%u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, four: string, two: string, sign: string) =>
      sign === undefined
        ? String.fromCharCode(Number.parseInt(four ?? two, 16))
        : ({ n: '\n', t: ' ', r: '', '\n': '' }[sign] ?? sign),
    );

function inScripts(html: string): Carrier[] {
  return [...html.matchAll(script)].flatMap(({ index, 0: whole, groups }) => {
    const { attributes = '', code = '' } = groups!;
    if (/ld\+json/i.test(attributes) || ideographsIn(code.replace(/%u/g, '\\u')) < fewest || !writes.test(code))
      return [];
    const texts = [...code.matchAll(literal)]
      .map(({ groups: own }) => meant(own!.double ?? own!.single ?? own!.back ?? ''))
      .filter((text) => hanCount(text) >= fewestInLine);
    const markup = asMarkup(texts.map((text) => (/<\/?[a-z]/i.test(text) ? text : `${text}\n`)).join(''));
    // The titles of a menu are strings of a script, too.
    const size = texts.reduce((sum, text) => sum + proseIn(text), 0);
    return [{ start: index, end: index + whole.length, markup, size }];
  });
}

const inControls = (html: string): Carrier[] =>
  [...html.matchAll(control)].map(({ index, 0: whole, groups }) => {
    const markup = asMarkup(unescaped(groups!.text ?? groups!.double ?? groups!.single ?? ''));
    return { start: index, end: index + whole.length, markup, size: hanCount(markup) };
  });

/** How many ideographs a page shows in sentences: a menu and a list of titles have none. */
export const printedProse = (html: string): number =>
  proseIn(html.replace(control, '').replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ''));

/** How many ideographs of markup stand in sentences. */
const proseIn = (markup: string): number => sizeOf(sentencesIn(markup));

/** Pieces of markup that are sentences. A title asks in its middle: 谁来接任？三人呼声最高. */
const sentencesIn = (markup: string): string[] =>
  markup
    .split(/<(?!\/?(?:b|i|u|a|em|strong|span|font|br)\b)[^>]*>/i)
    .map((piece) => piece.replace(/<[^>]*>/g, ''))
    .filter((piece) => /[。；]|[！？][”’」』）)]?\s*$/.test(piece));

const sizeOf = (pieces: readonly string[]): number => pieces.reduce((sum, piece) => sum + hanCount(piece), 0);

/** A page that a server has drawn has the text that its script carries, beside what the script knows of other articles. */
function isPrinted(markup: string, html: string): boolean {
  const page = html.replace(control, '').replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  const shown = page.replace(/<[^>]*>|\s+/g, '');
  const sentences = sentencesIn(markup);
  const printed = sentences.filter((sentence) => shown.includes(sentence.replace(/\s+/g, '')));
  return sizeOf(printed) >= sizeOf(sentences) * mostPrinted;
}
const mostPrinted = 0.5;

/** @returns the page with its text where it belongs; the same page where it prints its own, or nothing carries one */
export function withCarriedText(html: string): string {
  if (!/<(?:textarea|script|input)|srcdoc|data-/i.test(html)) return html;
  const best = [...inControls(html), ...inScripts(html)]
    .filter(({ size, markup }) => size >= fewest && /[。！？]/.test(markup))
    .reduce<Carrier | undefined>((longest, one) => (one.size > (longest?.size ?? 0) ? one : longest), undefined);
  if (!best || best.size <= printedProse(html) || isPrinted(best.markup, html)) return html;
  const body = html.search(/<body\b[^>]*>/i);
  const text = `<div>${best.markup}</div>`;
  // What a script in the head holds is shown in the body.
  if (best.start < body) return html.replace(/<body\b[^>]*>/i, (tag) => tag + text);
  return html.slice(0, best.start) + text + html.slice(best.end);
}
