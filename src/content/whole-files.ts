/** What is wrong with a file of YAML as a whole: it is a table, has a front matter, or begins deeper than it goes on. */
import { type Place, type Problem, problem } from './problem.ts';
import { linesAsGlossary } from './problems/glossary-from-text.ts';
import { keyFor } from './problems/key-names.ts';

/** What is known of a file that cannot be read. */
interface Unreadable {
  lines: readonly string[];
  /** The keys of its top; none for a list. */
  known: readonly string[];
  /** The parser's names of its errors. */
  mistakes: readonly string[];
  /** The place of the first line. */
  start: Place;
}

/** @returns nothing where it is single lines that are wrong */
export function wholeMistakes({ lines, known, mistakes, start }: Unreadable): Problem[] {
  const at = (line: number): Place => ({ ...start, line: start.line + line, column: 1 });
  if (known.length === 0 && lines.some((line) => /^\s*\|.*\|\s*$/.test(line))) {
    const better = linesAsGlossary(lines.join('\n'));
    return [problem('yaml-syntax', { mistake: 'TABLE', better }, start)];
  }
  const separator = lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line));
  if (mistakes.includes('MULTIPLE_DOCS') && separator !== -1)
    return [problem('yaml-syntax', { mistake: known.length === 0 ? 'SEPARATOR_IN_LIST' : 'SEPARATOR' }, at(separator))];
  return leadingBlanks(lines, known, at);
}

/** Keys at the top that begin with blanks, where those below do not. */
function leadingBlanks(lines: readonly string[], known: readonly string[], at: (line: number) => Place): Problem[] {
  const nameOf = (line: string): string | undefined => {
    const [, blanks, name = ''] = /^( *)([\w\p{Script=Han}-]+)\s*[:：]/u.exec(line) ?? [];
    return blanks !== undefined && keyFor(name, known) ? blanks : undefined;
  };
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1 || !nameOf(lines[first]!)) return [];
  const flush = lines.findIndex((line) => nameOf(line) === '');
  if (flush === -1) return [];
  return lines.slice(first, flush).flatMap((line, i) => {
    const blanks = nameOf(line);
    if (!blanks) return [];
    const one = problem('yaml-syntax', { mistake: 'LEADING_BLANKS', better: line.trim() }, at(first + i));
    return [{ ...one, edit: { length: blanks.length, text: '' } }];
  });
}
