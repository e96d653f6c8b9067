/** Lines of YAML that tabs indent, with the blanks that they are to begin with (YAML 1.2.2, 6.1: no tabs). */
import { type Place, type Problem, problem } from './problem.ts';

/** The blanks that a tab stands for: a level of a list of front matter. */
const level = 2;

const widthOf = (blanks: string): number => blanks.replace(/\t/g, ' '.repeat(level)).length;

/**
 * The blanks of a line that begins with a tab: two for each, and for the keys of an item the column of its first key.
 * @param at its number, 1-based
 * @example tabIndent(['credits:', '\t- role: 摄影', '\tname: 甲'], 3) // 4
 */
export function tabIndent(lines: readonly string[], at: number): number {
  const [own = ''] = /^[ \t]*/.exec(lines[at - 1] ?? '') ?? [];
  const above = lines.slice(0, at - 1).findLastIndex((line) => line.trim() !== '');
  const [, before = '', dash] = /^([ \t]*)(- )?/.exec(lines[above] ?? '') ?? [];
  if (/^[ \t]*- /.test(lines[at - 1] ?? '')) return itemAbove(lines, at - 1) ?? widthOf(own);
  // A key with its value has nothing below it.
  if (/^[\w-]+:[ \t]+(?![|>][+-]?[ \t]*$)\S/.test(lines[above] ?? '')) return 0;
  if (above === -1 || (!dash && before === '')) return widthOf(own);
  const width = before.includes('\t') ? tabIndent(lines, above + 1) : before.length;
  // Below an item its keys begin behind its hyphen; below such a key where that one begins.
  if (dash && widthOf(own) <= width + level) return width + level;
  return own === before ? width : widthOf(own);
}

/** Where the item above begins, in the list that goes on up to a line. @param end 0-based, the line after the last of it */
function itemAbove(lines: readonly string[], end: number): number | undefined {
  for (let i = end - 1; i >= 0; i--) {
    const [, blanks, dash] = /^([ \t]*)(- )?/.exec(lines[i]!) ?? [];
    if (dash) return blanks!.includes('\t') ? tabIndent(lines, i + 1) : blanks!.length;
    if (blanks === '' && lines[i] !== '') return undefined;
  }
  return undefined;
}

/**
 * What is told of a line that begins with a tab: how it is to begin; nothing where the tab stands elsewhere.
 * @param at its number, 1-based
 */
export function withoutTabs(lines: readonly string[], at: number, place: Place): Problem | undefined {
  const line = lines[at - 1] ?? '';
  const [own = ''] = /^[ \t]*/.exec(line) ?? [];
  // What is wrong besides its beginning is told first.
  if (!own.includes('\t') || !/^(?:- \S|[\w-]+:(?:[ \t]|$)|[^\s:-][^:]*$)/.test(line.slice(own.length)))
    return undefined;
  const blanks = tabIndent(lines, at);
  const better = ' '.repeat(blanks) + line.slice(own.length);
  return {
    ...problem('yaml-syntax', { mistake: 'TAB_AS_INDENT', better, blanks }, { ...place, column: 1 }),
    edit: { length: own.length, text: ' '.repeat(blanks) },
  };
}
