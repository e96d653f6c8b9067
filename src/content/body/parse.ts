/**
 * Reads the MDX of an article into a tree, without running any of it.
 */
import type { ElementContent, Root } from 'hast';
import { mdxToHast } from 'satteri';
import { type Point, type Problem, problem } from '../problem.ts';
import type { Params } from '../problems/table.ts';
import { checkTree } from './check.ts';
import { mend } from './mend.ts';

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
  const problems: Problem[] = [];
  // The parser reads beyond the end of an import that a backslash ends, and takes the whole program down with it.
  let text = source.endsWith('\n') ? source : `${source}\n`;
  for (let i = 0; i < attempts; i++) {
    try {
      const tree = mdxToHast(text, { features: { gfm: { footnotes: { clobberPrefix: 'note-' } } } }) as Root;
      const found = checkTree(tree, file);
      mend(tree, text);
      return { tree, problems: [...problems, ...found] };
    } catch (error) {
      const { place, params } = readFailure(error);
      problems.push(problem('mdx-syntax', params, { file, ...place }));
      const blanked = blank(text, place);
      if (blanked === undefined) break;
      text = blanked;
    }
  }
  return { tree: { type: 'root', children: [] }, problems };
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
