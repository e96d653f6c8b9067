/**
 * Reads the MDX of an article into a tree, without running any of it.
 */
import type { ElementContent, Root } from 'hast';
import { mdxToHast } from 'satteri';
import { lazy } from '../../core/lazy.ts';
import { conflicts } from '../conflicts.ts';
import { bodyStartOf, earlyFence, strayKeys } from '../front-matter-start.ts';
import { type Problem, pointIn, problem } from '../problem.ts';
import { repeatedLines, secondFrontMatter } from '../second-front-matter.ts';
import { resolveAnchors } from './anchors.ts';
import { cutBareAddresses } from './bare-addresses.ts';
import { checkTree } from './check.ts';
import { around, blank, readFailure } from './failures.ts';
import { blankForeign } from './foreign.ts';
import { markIndents, steadyBreaks } from './indents.ts';
import { itemMarks } from './item-marks.ts';
import { mend } from './mend.ts';
import { findNearMisses, leftOver } from './near-misses.ts';
import { nestLists } from './nest-lists.ts';
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
  const below = (second ?? early) ? undefined : strayKeys(whole, bodyStart);
  const apart = second ?? early ?? below;
  const { text, problems } = blankForeign(apart ? blankLines(whole, apart) : whole, file, bodyStart);
  if (early) {
    const found = whole.slice(early.start, whole.indexOf('\n', early.start));
    problems.push(problem('early-fence', { found }, { file, ...pointIn(whole)(early.start) }));
  }
  if (below) {
    const found = whole.slice(below.start, below.end).replaceAll('\n', ' ⏎ ');
    problems.push(problem('early-fence', { found, below: true }, { file, ...pointIn(whole)(below.start) }));
  }
  if (second)
    problems.push(
      problem('second-front-matter', repeatedLines(whole, second), { file, ...pointIn(whole)(second.start) }),
    );
  const { tree, source: read } = readTree(markIndents(steadyBreaks(text), bodyStart), file, problems);
  nestLists(tree, read);
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
  problems.push(...resolveAnchors(tree, file));
  for (const one of [...itemMarks(tree, read, file), ...oddEmphasis(tree, read, file)])
    if (!problems.some((other) => placed(other) === placed(one))) problems.push(one);
  const printed = lazy(() => printedText(tree));
  const told = new Set(problems.map(placed));
  const misses = findNearMisses(left, read, file, (sign) => printed().includes(sign));
  const noted = new Set(
    problems.map(({ code, params }) => {
      const { other, label, indented } = params as { other?: string; label?: string; indented?: true };
      const sign = indented ? label : other;
      return code === 'footnote-unused' && sign ? `[^${sign}]` : code === 'footnote-twice' ? other : undefined;
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
        const { tag, found } = pair;
        problems.push(
          problem('mdx-syntax', { mistake: 'opening', tag, ...(found && { found }) }, { file, ...pair.place }),
        );
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
