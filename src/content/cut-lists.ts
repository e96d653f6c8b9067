/** Lists on one line that a # cut short: the closing bracket is part of a remark, and all that follows is read as items. */
import { type Place, type Problem, problem } from './problem.ts';
import { scalar } from './problems/flow.ts';

/** A # after a blank begins a remark (YAML 1.2.2, 6.6); a comma after it, or the bracket, says that none was meant. */
const cut = /^([ \t]*(?:- )?[^\s:：#]+: +)\[([^[\]"']*?[ ,](#[^[\]"']*))\][ \t]*$/;

/**
 * @param place of the first line
 * @returns each such list at its #, with its items in quotes
 * @example cutLists(['tags: [招商 #1, 引资]'], { file: 'a.mdx', line: 4, column: 1 }) // value-cut: tags: ["招商 #1", 引资]
 */
export const cutLists = (lines: readonly string[], place: Place): Problem[] =>
  lines.flatMap((line, at) => {
    const [, head, inner = '', found = ''] = cut.exec(line) ?? [];
    if (head === undefined) return [];
    // The signs of a microblog's tag are no part of it, before it or around it; C# has its own.
    const items = inner.split(/[,，、]/).map((item) => item.trim().replace(/^#+(.*?)(?:\s*#+)?$/, '$1'));
    const better = `${head.trimStart()}[${items.filter(Boolean).map(scalar).join(', ')}]`;
    const column = line.lastIndexOf(found) + 1;
    return [problem('value-cut', { found, better }, { ...place, line: place.line + at, column })];
  });
