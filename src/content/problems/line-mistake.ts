/** What is wrong with a line of YAML that cannot be read, as the line itself shows it. */
import { isOpen } from '../open-line.ts';

/**
 * The name of a mistake in a line, where the line itself says more than the parser does.
 * @param above the line before it that is not empty
 */
export function lineMistake(mistake: string, line: string, above: string | undefined): string {
  if (/^\s*\/\//.test(line)) return 'REMARK';
  if (/^\s*<!--/.test(line)) return 'COMMENT';
  if (/^(?:[a-z]\w*\s*[，,；;。]|\*{1,2}[\w\p{Script=Han}]+\*{1,2}\s*[:：])\s*\S/u.test(line)) return 'NOT_KEYED';
  if (/^[*＊•·●]\s+[\w-]+:\s/.test(line)) return 'KEY_AS_ITEM';
  if (misaligned(line, above) !== undefined) return 'ITEM_INDENT';
  const [, blanks] = /^(\s*)[\w-]+:\s/.exec(line) ?? [];
  if (blanks !== undefined && above !== undefined && new RegExp(`^${blanks}- [\\w-]+:\\s`).test(above))
    return 'ITEM_KEY';
  if (/^\s*[-－–][^\s\-－–—\d]/.test(line)) return 'ITEM_BLANK';
  if (/^\s*[*＊•·●]\s*\{/.test(line)) return 'ITEM';
  if (/[{,]\s*[a-z]\w*:\s[^,{}"':]*\p{Script=Han}:\s/u.test(line)) return 'BLOCK_AS_IMPLICIT_KEY';
  const value = /^\s*(?:- )?[\w\p{Script=Han}-]+:\s+(.*)$/u.exec(line)?.[1];
  if (value !== undefined && /^-\s/.test(value)) return 'BAD_SCALAR_START';
  if (value !== undefined && /^[!！]?\[[^\][]*\][ ]?[(（]/.test(value)) return 'MARKDOWN';
  if (value !== undefined && /^[!&*]/.test(value) && !/^!?\[/.test(value)) return 'MARK';
  if (/^\s*[\w-]+:[^\s/]/.test(line)) return 'NOT_KEYED';
  if (value !== undefined && isOpenValue(value)) return 'MISSING_CHAR';
  if (above !== undefined && /^\s*(?:- )?[\w-]+:\s*[>|][+-]?\s*$/.test(above) && !/^\s/.test(line))
    return 'BLOCK_INDENT';
  if (isBare(line) && above !== undefined && ofOneWord.test(above) && line.trim().length > 4) return 'STRAY';
  if (isBare(line) && above !== undefined && /^\s*[\w-]+:\s*\S/.test(above)) return 'CONTINUED';
  // The value of a key that takes no list.
  const key = /^([\w-]+):\s*$/.exec(above ?? '')?.[1];
  if (isBare(line) && key !== undefined && (ofText.test(key) || /^[[{]/.test(line))) return 'CONTINUED';
  if (isBare(line) && above !== undefined && /^\s*(?:[\w-]+:\s*$|- )/.test(above)) return 'ITEM';
  // Without a quote or a bracket nothing can be open: it is the indent that does not agree.
  return mistake === 'MISSING_CHAR' && !/["'[\]{}]/.test(line) ? 'INDENT' : mistake;
}

/** True for a list, or keys and values, without its end. */
export const isOpenValue = (value: string): boolean => /^[[{]/.test(value) && isOpen(value);

/** An item of a list that does not begin in the column of the one above it, so that it does. */
export function misaligned(line: string, above: string | undefined): string | undefined {
  const [own, before] = [line, above ?? ''].map((one) => /^( *)- /.exec(one)?.[1]);
  return own === undefined || before === undefined || own.length >= before.length
    ? undefined
    : before + line.trimStart();
}

/** Keys whose values are one text each. */
const ofText =
  /^(?:title|date|eventDate|archivedDate|id|script|category|summary|draft|featured|url|base|description|publisher|email|address|timeZone)$/;

/** A line whose value is a date or a word, with which no text goes on. */
const ofOneWord =
  /^(?:date|eventDate|archivedDate|id|script|category|draft|titleSupplied|timeZone|base|url|pageSize):\s*\S+\s*$/;

/** A line without a key and without the hyphen of an item. */
const isBare = (line: string): boolean => /^\s*[^\s\-#:：]/.test(line) && !/[:：]/.test(line);
