/** What a file prints: its prose, and the words of its pictures, which readers hold to be as true as the text. */
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { remembered } from '../core/remembered.ts';

/** Attributes of components that hold text, and keys of a picture in front matter. */
const words = /\b(?:alt|caption|title)="([^"\n]+)"/g;
const keys = /(?:^[ \t]+|[{,][ \t]*)(?:alt|caption):[ \t]*("[^"\n]*"|'[^'\n]*'|[^,}"'\n][^,}\n]*)/gm;
/** Components that have such attributes. */
const tag = /<(?:Figure|Gallery|Note)\b(?:[^<>"']|"[^"\n]*"|'[^'\n]*')*>/g;

/**
 * The prose of a file with the words of its pictures; objects stand for all else, so that every offset stays, and each of
 * these words is a sentence apart.
 * @example printedOf('---\ntitle: 甲\n---\n<Figure src="/images/a.jpg" alt="乙" />')
 */
export const printedOf: (source: string) => string = remembered((source: string) => {
  const prose = proseOfFile(source);
  if (!/alt|caption/.test(source)) return prose;
  const start = bodyStartOf(source);
  const head = put(prose.slice(0, start), source.slice(0, start), keys);
  let body = prose.slice(start);
  for (const { 0: one, index } of source.slice(start).matchAll(tag)) {
    const end = index + one.length;
    body = body.slice(0, index) + put(body.slice(index, end), one, words) + body.slice(end);
  }
  return head + body;
});

/** A text whose values, which a pattern finds in the source, are put back. */
function put(masked: string, source: string, pattern: RegExp): string {
  let text = masked;
  for (const { 0: whole, 1: value = '', index } of source.matchAll(pattern)) {
    const at = index + whole.length - value.length - (pattern === words ? 1 : 0);
    text = text.slice(0, at) + value + text.slice(at + value.length);
  }
  return text;
}
