/** What the parser of MDX stumbles over: what is told of it, and the text without it, so that reading goes on. */
import { matchesIn } from '../../core/matches.ts';
import type { Point } from '../problem.ts';
import type { Params } from '../problems/table.ts';

/** What stands around a sign that cannot be read, as a message shows it. */
export function around(
  source: string,
  { line, column }: Point,
  { mistake, tag }: Params<'mdx-syntax'>,
): Partial<Params<'mdx-syntax'>> {
  const lines = source.split('\n');
  const own = lines[line - 1] ?? '';
  if (mistake === 'angle') {
    const found = /^<[^\s<>A-Za-z/!][^\s<>，。；！？]{0,8}/.exec(own.slice(own.lastIndexOf('<', column)))?.[0];
    return found ? { found } : {};
  }
  const left = mistake === 'tag' ? leftByChat.exec(own)?.[0] : undefined;
  if (left) return { left };
  if (mistake !== 'tag' || !/^<[A-Z]/.test(tag ?? '')) return {};
  const opening = lines.findIndex((one, at) => at >= line - 1 && one.includes(tag!));
  const start = opening === -1 ? line - 1 : opening;
  const first = lines.findIndex((one, at) => at >= start && one.replace(/<\/?\w+[^<>]*>/g, '').trim() !== '');
  const end = first === -1 ? -1 : lines.findIndex((one, at) => at > first && one.trim() === '');
  const last = first === -1 ? '' : (lines[end === -1 ? lines.length - 1 : end - 1] || lines[first])!.trim();
  const after = last
    .replace(/<\/?\w+[^<>]*>| {2,}/g, '')
    .trim()
    .slice(-12);
  const whole = closed(lines.slice(start, end === -1 ? undefined : end).join('\n'));
  return after ? { after, ...(whole && { whole }) } : {};
}

/** What WhatsApp writes where a picture or a file was not copied; a component has attributes. */
const leftByChat = /<(?:Media|Image|Video|Audio|Sticker|File|attached)[: ][^<>=\n]{1,40}>/i;

/**
 * A box that opens in the line of its text and is never closed, as it should be written; nothing for another paragraph.
 * @example closed('<Note>照原样抄录。') // '<Note>\n\n照原样抄录。\n\n</Note>'
 */
function closed(paragraph: string): string | undefined {
  const [, opening, name, text] = /^\s*(<(Note|Gallery)\b[^<>]*>)[ \t]*([^\s<][^<]*)$/.exec(paragraph) ?? [];
  return opening && `${opening}\n\n${text!.trim()}\n\n</${name}>`;
}

/** Takes the tag, or the character, at a place out of the way of the next attempt, keeping every other place where it is. */
export function blank(text: string, place: Point): string | undefined {
  const lines = text.split('\n');
  const line = lines[place.line - 1];
  if (line === undefined) return undefined;
  const rest = matchesIn(line, /[<{}>]/g).find((match) => match.index >= place.column - 1) ?? line.match(/[<{}>]/);
  if (rest?.index === undefined) return undefined;
  // A tag that is all of an item leaves its name: else the item would have no words.
  const tag = /^<\/?[A-Za-z][\w.]*(?:\s[^<>]*)?>/.exec(line.slice(rest.index))?.[0] ?? rest[0];
  const isItem = /^\s*(?:[-+*]|\d+[.)])\s+$/.test(line.slice(0, rest.index)) && line.endsWith(tag);
  const found = isItem ? rest[0] : tag;
  lines[place.line - 1] = line.slice(0, rest.index) + ' '.repeat(found.length) + line.slice(rest.index + found.length);
  return lines.join('\n');
}

/** What the parser says when it gives up: `3:5: message (rule)`. */
export function readFailure(error: unknown): { place: Point; params: Params<'mdx-syntax'> } {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(text);
  const place = match ? { line: Number(match[1]), column: Number(match[2]) } : { line: 1, column: 1 };
  const detail = match?.[3] ?? text;
  if (/`\{`|brace|expression/.test(detail)) return { place, params: { mistake: 'brace' } };
  if (!/closing tag/.test(detail)) return { place, params: { mistake: 'angle' } };
  const tag = /`(<\/?[\w.]+)/.exec(detail)?.[1];
  return { place, params: { mistake: 'tag', ...(tag && { tag }) } };
}
