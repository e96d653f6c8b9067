/**
 * Blocks that Markdown makes otherwise than their author meant: text that is glued to the block before it, a line of
 * dashes that makes a heading of what stands above, tables without their line, and text that is on no page at all.
 */
import type { Element, ElementContent, Root } from 'hast';
import { type Place, type Problem, pointIn, problem } from '../problem.ts';
import { brokenRow } from './broken-row.ts';
import { codeMarks } from './code-marks.ts';
import { doubledSigns } from './doubled-signs.ts';
import { headingFaults } from './heading-faults.ts';
import { brokenSentences, listNumbers, numberedApart } from './list-numbers.ts';
import { lostText } from './lost-text.ts';
import { moreThan } from './more-than.ts';
import { openFence } from './open-fence.ts';
import { rangeOf } from './place.ts';
import { checkRows } from './rows.ts';
import { starMarks } from './star-marks.ts';
import { tablesWithoutLine } from './tables-without-line.ts';
import { columnOf, wideIndents } from './wide-indents.ts';

/** What is wrong with the blocks of a body. @param source the file, @param bodyStart where its body begins */
export function checkStructure(tree: Root, source: string, file: string, bodyStart: number): Problem[] {
  const problems: Problem[] = [];
  const at = pointIn(source);
  const place = (offset: number): Place => ({ file, ...at(offset) });
  const visit = (node: ElementContent): void => {
    // A line below an item of a list within a list belongs to both.
    const isNew = (one: Problem): boolean =>
      problems.every(({ code, line, column }) => code !== one.code || line !== one.line || column !== one.column);
    if (node.type === 'element') problems.push(...checkBlock(node, source, place).filter(isNew));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const child of tree.children) visit(child as ElementContent);
  return [
    ...problems,
    ...tablesWithoutLine(tree, source, place),
    ...numberedApart(tree, source, place),
    ...brokenSentences(tree, source, place),
    ...moreThan(tree, source, place),
    ...openFence(source, bodyStart, place),
    ...lostText(tree, source, bodyStart, place),
  ];
}

function checkBlock(node: Element, source: string, place: (offset: number) => Place): Problem[] {
  const [from, to] = rangeOf(node);
  const text = source.slice(from, to);
  switch (node.tagName) {
    case 'p':
    case 'td':
    case 'th':
      return [...starMarks(node, source, place), ...codeMarks(node, source, place)];
    case 'strong':
    case 'em':
      return codeMarks(node, source, place);
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingFaults(text, place(from));
    case 'h1':
    case 'h2': {
      const signs = headingFaults(text, place(from));
      if (signs.length > 0) return signs;
      const underline = /\n[ \t]*(=+|-+)[ \t]*$/.exec(text);
      return underline ? [problem('setext-heading', { sign: underline[1]! }, place(from + underline.index + 1))] : [];
    }
    case 'li':
    case 'blockquote': {
      if (node.tagName === 'li' && /^(?:[-*+]|\d{1,9}[.)])[\s\u3000]*$/.test(text))
        return [problem('empty-item', {}, place(from))];
      const items = node.tagName === 'li' ? wideIndents(text, columnOf(source, from), from, place) : [];
      const glued = gluedLine(text, from, node.tagName === 'li' ? 'list' : 'quotation', place);
      return [...codeMarks(node, source, place), ...(items.length > 0 ? items : glued)];
    }
    case 'del':
      return /^[A-Za-z]~\d{1,2}~$/.test(source.slice(from - 1, to))
        ? [problem('foreign-syntax', { found: text }, place(from))]
        : [];
    case 'ul':
    case 'ol': {
      const doubled = doubledSigns(
        node.children.filter((child) => child.type === 'element').map((item) => source.slice(...rangeOf(item))),
      );
      if (doubled) return [problem('doubled-sign', doubled, place(from))];
      return node.tagName === 'ol' ? listNumbers(node, source, place(from)) : [];
    }
    case 'table': {
      const rows = text.split('\n');
      const faults = checkRows(rows, (row) => place(from + rows.slice(0, row).join('\n').length + 1));
      if (faults.length > 0) return faults;
      const broken = brokenRow(rows, source.slice(to, source.indexOf('\n\n', to + 2) >>> 0));
      if (broken)
        return [
          problem(
            'broken-row',
            { better: broken.better },
            place(from + rows.slice(0, broken.row).join('\n').length + 1),
          ),
        ];
      const glued = rows.findIndex((row, i) => i > 1 && row.trim() !== '' && !row.includes('|'));
      if (glued === -1) return [];
      const offset = from + rows.slice(0, glued).join('\n').length + 1;
      return [gluedAt(rows[glued]!, 'table', place(offset))];
    }
    default:
      return [];
  }
}

/** The first line of a block that belongs to it only because no empty line stands before. */
function gluedLine(
  text: string,
  from: number,
  block: 'list' | 'quotation',
  place: (offset: number) => Place,
): Problem[] {
  const isGlued = block === 'list' ? /^[\S\u3000\u00a0]/ : /^(?!\s*>)[\S\u3000\u00a0]/;
  const lines = text.split('\n');
  let offset = from;
  for (const [i, line] of lines.entries()) {
    const isOwn = /^(?:[-+*>|]|\d+[.)])\s/.test(line);
    // An item without the blank behind its sign.
    const [, item] = /^[-－–•·*＊]([^\s\-*].*)$/.exec(line) ?? [];
    if (i > 0 && item && !isOwn)
      return [problem('list-sign', { found: line.trim(), better: `- ${item.trim()}` }, place(offset))];
    if (i > 0 && line.trim() !== '' && isGlued.test(line) && !isOwn) return [gluedAt(line, block, place(offset))];
    offset += line.length + 1;
  }
  return [];
}

const gluedAt = (line: string, block: 'list' | 'quotation' | 'table', at: Place): Problem => ({
  ...problem('glued-block', { line: line.trim(), block }, at),
  edit: { length: 0, text: '\n' },
});
