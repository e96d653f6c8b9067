/**
 * Reads the MDX of an article into a tree, without running any of it.
 */
import type { ElementContent, Root } from 'hast';
import { mdxToHast } from 'satteri';
import { lazy } from '../../core/lazy.ts';
import { conflicts } from '../conflicts.ts';
import { bodyStartOf, earlyFence, secondFrontMatter } from '../front-matter-start.ts';
import { type Point, type Problem, pointIn, problem } from '../problem.ts';
import type { Params } from '../problems/table.ts';
import { resolveAnchors } from './anchors.ts';
import { cutBareAddresses } from './bare-addresses.ts';
import { checkTree } from './check.ts';
import { blankForeign } from './foreign.ts';
import { markIndents } from './indents.ts';
import { mend } from './mend.ts';
import { findNearMisses, leftOver } from './near-misses.ts';
import { oddEmphasis } from './odd-emphasis.ts';
import { resolvePageLinks } from './page-links.ts';
import { placeOf } from './place.ts';
import { checkStructure } from './structure.ts';
import { glued, secondOpening } from './tag-pairs.ts';

/** A node of an article's tree: HTML, or one of MDX' own. */
export type Markup = Root | ElementContent;

/** An article's body, and what is wrong with it. The tree is whole even where there are problems. */
export interface Body {
  tree: Root;
  problems: Problem[];
}

/** Mistakes after which reading goes on, so that one run reports all of a file. */
const attempts = 50;

/**
 * @param source the whole file, front matter included, so that places are places in the file
 * @example parseBody('---\ntitle: 会刊\n---\n\n**要闻**', 'content/news/2016/04/a.mdx').tree.children[0]
 */
export function parseBody(source: string, file: string): Body {
  const unsettled = conflicts(source, file);
  if (unsettled.length > 0) return { tree: { type: 'root', children: [] }, problems: unsettled };
  // The parser reads beyond the end of an import that a backslash ends, and takes the whole program down with it.
  const whole = source.endsWith('\n') ? source : `${source}\n`;
  const bodyStart = bodyStartOf(whole);
  const second = secondFrontMatter(whole, bodyStart);
  const early = earlyFence(whole, bodyStart);
  const apart = second ?? early;
  const { text, problems } = blankForeign(apart ? blankLines(whole, apart) : whole, file, bodyStart);
  if (early) {
    const found = whole.slice(early.start, whole.indexOf('\n', early.start));
    problems.push(problem('early-fence', { found }, { file, ...pointIn(whole)(early.start) }));
  }
  if (second) problems.push(problem('second-front-matter', {}, { file, ...pointIn(whole)(second.start) }));
  const { tree, source: read } = readTree(markIndents(text, bodyStart), file, problems);
  const deep = tooDeep(tree);
  if (deep)
    return {
      tree: { type: 'root', children: [] },
      problems: [...problems, problem('too-deep', {}, { file, ...placeOf(deep) })],
    };
  cutBareAddresses(tree, read);
  resolvePageLinks(tree, file);
  problems.push(...checkTree(tree, file));
  const left = leftOver(tree, read);
  problems.push(...checkStructure(tree, read, file, bodyStart));
  mend(tree, read);
  problems.push(...resolveAnchors(tree, file), ...oddEmphasis(tree, read, file));
  const printed = lazy(() => printedText(tree));
  const told = new Set(problems.map(placed));
  const misses = findNearMisses(left, read, file, (sign) => printed().includes(sign));
  const noted = new Set(
    problems.map(({ code, params }) => {
      const { other } = params as { other?: string };
      return code === 'footnote-unused' && other ? `[^${other}]` : code === 'footnote-twice' ? other : undefined;
    }),
  );
  // What the structure of a list explains is told with its indent, and a sign without a note with the note that is meant.
  problems.push(
    ...misses.filter((one) => !told.has(placed(one)) && !noted.has((one.params as { found: string }).found)),
  );
  return { tree, problems };
}

const placed = ({ code, line, column }: Problem): string => `${code} ${line}:${column}`;

/** A text with a stretch of it blanked, every place where it was. */
const blankLines = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);

/** The tree of a text, and the text that it was read from: what the parser stumbles over is told and blanked. */
function readTree(text: string, file: string, problems: Problem[]): { tree: Root; source: string } {
  let source = text;
  for (let i = 0; i < attempts; i++) {
    try {
      const options = { features: { gfm: { footnotes: { clobberPrefix: 'note-' } } } };
      return { tree: mdxToHast(source, options) as Root, source };
    } catch (error) {
      const { place, params } = readFailure(error);
      const pair = secondOpening(source, place, params);
      if (pair) {
        problems.push(problem('mdx-syntax', { mistake: 'opening', tag: pair.tag }, { file, ...pair.place }));
        source = pair.source;
        continue;
      }
      const apart = glued(source, place, params);
      if (apart) {
        problems.push(problem('not-on-its-own', { name: apart.tag }, { file, ...place }));
        source = apart.source;
        continue;
      }
      problems.push(problem('mdx-syntax', { ...params, ...around(source, place, params) }, { file, ...place }));
      const blanked = blank(source, place);
      if (blanked === undefined) break;
      source = blanked;
    }
  }
  return { tree: { type: 'root', children: [] }, source };
}

/** Nodes inside one another, lists counting twice: some thousands deeper, what walks the tree would run out of stack. */
const deepest = 50;

/** The first node that stands too deep. */
function tooDeep(tree: Root): ElementContent | undefined {
  let level = tree.children as ElementContent[];
  for (let depth = 0; level.length > 0; depth++) {
    const node = level.find(({ type }) => type !== 'text');
    if (depth > deepest && node) return node;
    level = level.flatMap((one) => ('children' in one ? (one.children as ElementContent[]) : []));
  }
  return undefined;
}

/** What stands around a sign that cannot be read, as a message shows it. */
function around(
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
  if (mistake !== 'tag' || !/^<[A-Z]/.test(tag ?? '')) return {};
  const opening = lines.findIndex((one, at) => at >= line - 1 && one.includes(tag!));
  const start = opening === -1 ? line - 1 : opening;
  const first = lines.findIndex((one, at) => at >= start && one.replace(/<\/?\w+[^<>]*>/g, '').trim() !== '');
  const end = first === -1 ? -1 : lines.findIndex((one, at) => at > first && one.trim() === '');
  const last = first === -1 ? '' : (lines[end === -1 ? lines.length - 1 : end - 1] || lines[first])!.trim();
  const after = last.replace(/<\/?\w+[^<>]*>/g, '').slice(-12);
  const whole = closed(lines.slice(start, end === -1 ? undefined : end).join('\n'));
  return after ? { after, ...(whole && { whole }) } : {};
}

/**
 * A box that opens in the line of its text and is never closed, as it should be written; nothing for another paragraph.
 * @example closed('<Note>照原样抄录。') // '<Note>\n\n照原样抄录。\n\n</Note>'
 */
function closed(paragraph: string): string | undefined {
  const [, opening, name, text] = /^\s*(<(Note|Gallery)\b[^<>]*>)[ \t]*([^\s<][^<]*)$/.exec(paragraph) ?? [];
  return opening && `${opening}\n\n${text}\n\n</${name}>`;
}

/** All text of a tree in one string. */
function printedText(tree: Root): string {
  let text = '';
  const visit = (node: Markup): void => {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) return;
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  visit(tree);
  return text;
}

/** Takes the character at a place out of the way of the next attempt, keeping every other place where it is. */
function blank(text: string, place: Point): string | undefined {
  const lines = text.split('\n');
  const line = lines[place.line - 1];
  if (line === undefined) return undefined;
  const rest = [...line.matchAll(/[<{}>]/g)].find((match) => match.index >= place.column - 1) ?? line.match(/[<{}>]/);
  if (rest?.index === undefined) return undefined;
  lines[place.line - 1] = `${line.slice(0, rest.index)} ${line.slice(rest.index + 1)}`;
  return lines.join('\n');
}

/** What the parser says when it gives up: `3:5: message (rule)`. */
function readFailure(error: unknown): { place: Point; params: Params<'mdx-syntax'> } {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(text);
  const place = match ? { line: Number(match[1]), column: Number(match[2]) } : { line: 1, column: 1 };
  const detail = match?.[3] ?? text;
  if (/`\{`|brace|expression/.test(detail)) return { place, params: { mistake: 'brace' } };
  if (!/closing tag/.test(detail)) return { place, params: { mistake: 'angle' } };
  const tag = /`(<\/?[\w.]+)/.exec(detail)?.[1];
  return { place, params: { mistake: 'tag', ...(tag && { tag }) } };
}
