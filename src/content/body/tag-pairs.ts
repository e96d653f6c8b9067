/** Pairs of tags that MDX cannot read, and that say plainly what was meant: each is blanked, or read as it was meant, so that the rest is read. */
import { matchesIn } from '../../core/matches.ts';
import { type Point, pointIn } from '../problem.ts';
import type { Params } from '../problems/table.ts';

/** A tag alone on its line. */
const ownLine = /^[ \t]*<(Note|Gallery)(?:\s[^<>]*)?>[ \t]*$/;

/** What was meant: the tag, the place of the one that is wrong, and the text with it mended or blanked. */
interface Pair {
  tag: string;
  /** The one that is wrong, where its slash stands at the wrong end. */
  found?: string;
  place: Point;
  source: string;
}

/** An opening tag where its closing tag was meant: `<Note>…<Note>` on lines of their own, `<Zh keep>李乾<Zh>` within one. */
export const secondOpening = (text: string, { line }: Point, { mistake }: Params<'mdx-syntax'>): Pair | undefined =>
  mistake === 'tag' ? (slashBehind(text, line) ?? onOwnLines(text, line) ?? withinLine(text, line)) : undefined;

/**
 * The slash of the closing tag behind its name, which makes it a box without content: `<Note>…<Gap />…<Note/>`. Where no
 * tag stands between the two, it is mended before the parser reads.
 */
function slashBehind(text: string, line: number): Pair | undefined {
  const lines = text.split('\n');
  const opening = /<(Note|Gallery|Zh)(?:\s[^<>]*)?(?<!\/)>/g;
  for (const { 0: all, 1: tag, index } of matchesIn(lines[line - 1] ?? '', opening)) {
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + index + all.length;
    const next = new RegExp(`</?${tag}(?=[\\s/>])[^<>]*>`, 'g');
    next.lastIndex = start;
    const end = next.exec(text);
    if (!end || !/^<\w+\s*\/>$/.test(end[0])) continue;
    const { 0: found, index: at } = end;
    const source = `${text.slice(0, at)}</${tag}>`.padEnd(at + found.length) + text.slice(at + found.length);
    return { tag: tag!, found, place: pointIn(text)(at), source };
  }
  return undefined;
}

/** Both tags are blanked. */
function onOwnLines(text: string, line: number): Pair | undefined {
  const lines = text.split('\n');
  const name = ownLine.exec(lines[line - 1] ?? '')?.[1];
  if (!name) return undefined;
  const isOwn = (at: number): boolean => ownLine.exec(lines[at] ?? '')?.[1] === name;
  const isBare = (at: number): boolean => new RegExp(`^[ \\t]*<${name}>[ \\t]*$`).test(lines[at] ?? '');
  const closes = (at: number): boolean => (lines[at] ?? '').includes(`</${name}>`);
  const next = lines.findIndex((_, at) => at > line - 1 && (isOwn(at) || closes(at)));
  const before = lines.findLastIndex((_, at) => at < line - 1 && (isOwn(at) || closes(at)));
  const [open, close] =
    next !== -1 && isBare(next)
      ? [line - 1, next]
      : before !== -1 && isOwn(before) && isBare(line - 1)
        ? [before, line - 1]
        : [];
  if (open === undefined || close === undefined || lines.some((_, at) => at > close && closes(at))) return undefined;
  for (const at of [open, close]) lines[at] = lines[at]!.replace(/[^\n]/g, ' ');
  return { tag: name, place: { line: close + 1, column: 1 }, source: lines.join('\n') };
}

/** The second tag gets its slash. Which one was meant is sure only where no other tag stands between the two. */
function withinLine(text: string, line: number): Pair | undefined {
  const lines = text.split('\n');
  const own = lines[line - 1] ?? '';
  const found = /<([A-Za-z][\w]*)(?:\s[^<>]*)?>[^<>]+<\1>/.exec(own);
  if (!found || own.includes(`</${found[1]}>`)) return undefined;
  const [all, tag = ''] = found;
  const second = found.index + all.length - tag.length - 2;
  lines[line - 1] = `${own.slice(0, second)}</${tag}>${own.slice(second + tag.length + 2)}`;
  return { tag, place: { line, column: second + 1 }, source: lines.join('\n') };
}

/** A pair of tags with paragraphs between them, on the same lines as the text: `<Note>甲\n\n乙</Note>`. Both are blanked. */
export function glued(
  text: string,
  { line }: Point,
  { mistake }: Params<'mdx-syntax'>,
): { tag: string; source: string } | undefined {
  if (mistake !== 'tag') return undefined;
  const lines = text.split('\n');
  const open = /^[ \t]*<(Note|Gallery)(?:\s[^<>]*)?>(?=[ \t]*\S)/.exec(lines[line - 1] ?? '');
  if (!open) return undefined;
  const [whole, tag = ''] = open;
  const close = lines.findIndex((one, at) => at >= line && new RegExp(`</?${tag}[\\s>]`).test(one));
  if (close === -1 || !lines[close]!.includes(`</${tag}>`)) return undefined;
  lines[line - 1] = ' '.repeat(whole.length) + lines[line - 1]!.slice(whole.length);
  lines[close] = lines[close]!.replace(`</${tag}>`, (found) => ' '.repeat(found.length));
  return { tag, source: lines.join('\n') };
}
