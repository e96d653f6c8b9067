/** Entries of a glossary that stand among others as a spreadsheet or a dictionary has them: two words in a line, no keys. */
import { type Place, type Problem, problem } from './problem.ts';
import { flow } from './problems/flow.ts';
import { entryOf } from './problems/glossary-from-text.ts';

const entry = /^\s*- (?:\{ ?)?(?:hans|hant):/;
const word = String.raw`[\p{Script=Han}·・]{1,20}`;
/** Parted by a tab, blanks, a comma, a bar or an arrow; nothing else in the line. */
const twoWords = new RegExp(
  String.raw`^(?:[*＊•·●]\s*)?${word}\s*(?:[\s,，|｜/／]|[=＝-]*[>＞]|[=＝→])\s*${word}[,，]?\s*$`,
  'u',
);

/** What was found, and which lines are read rightly once it is mended. */
interface BareEntries {
  problems: Problem[];
  /** True for such a line, numbered as problems are. */
  covers(line: number): boolean;
}

/**
 * @param start the place of the first line
 * @example bareEntries(['- { hans: 会馆, hant: 會館 }', '账簿\t帳簿'], place).problems[0].params.better // '- { hans: 账簿, hant: 帳簿 }'
 */
export function bareEntries(lines: readonly string[], start: Place): BareEntries {
  const isGlossary = lines.some((line) => entry.test(line));
  const problems = lines.flatMap((line, at) => {
    if (!isGlossary || !twoWords.test(line)) return [];
    const better = `- ${flow(entryOf(line.replace(/^[*＊•·●]\s*|[,，]\s*$/g, '')))}`;
    return [problem('yaml-syntax', { mistake: 'ITEM', better }, { ...start, line: start.line + at, column: 1 })];
  });
  const covered = new Set(problems.map(({ line }) => line));
  return { problems, covers: (line) => covered.has(line) };
}
