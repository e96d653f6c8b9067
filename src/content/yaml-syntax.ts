/** What is wrong with YAML itself: lines that cannot be read, each with what was meant. */
import { type Document, isScalar, parseDocument } from 'yaml';
import { bareKeys } from './bare-keys.ts';
import { cutLists } from './cut-lists.ts';
import { goesOn, openQuotation } from './goes-on.ts';
import { bulletedList, keyAsItem, missingDashes } from './missing-dashes.ts';
import { oddBullets } from './odd-bullets.ts';
import { closing, isOpen } from './open-line.ts';
import { type Place, type Problem, pointIn, problem } from './problem.ts';
import { withoutEscapes } from './problems/backslashes.ts';
import { scalar } from './problems/flow.ts';
import { lineInstead, withoutOtherEnd } from './problems/line-instead.ts';
import { lineMistake } from './problems/line-mistake.ts';
import { type KeysAt, severalKeys } from './several-keys.ts';
import { withoutTabs } from './tab-indents.ts';
import { saidTwice } from './twice.ts';
import { mayBeUnkeyed, unkeyedLines } from './unkeyed-lines.ts';
import { wholeMistakes } from './whole-files.ts';
import { marks, misescaped, openingOf } from './yaml-places.ts';

/** What is wrong with the YAML itself, once a line: what follows a mistake is mostly its consequence. */
export function syntaxProblems(
  document: Document,
  text: string,
  place: (offset: number) => Place,
  known: readonly string[],
  keysAt: KeysAt = () => known,
): Problem[] {
  const found = [
    ...document.errors.map(({ code, pos, message }) => ({
      mistake: code as string,
      offset: code === 'MISSING_CHAR' ? openingOf(document, pos[0]) : pos[0],
      detail: message,
    })),
    ...(document.errors.length > 0 || !/[&*!]/.test(text) ? [] : marks(document)).map((offset) => ({
      mistake: 'MARK',
      offset,
      detail: '',
    })),
    ...(document.errors.length > 0 || !text.includes('\\') ? [] : misescaped(document, text)).map((offset) => ({
      mistake: 'BACKSLASH',
      offset,
      detail: '',
    })),
    // Lines that a tab begins are read as keys without a name.
  ].filter(({ mistake, offset }) => !(mistake === 'DUPLICATE_KEY' && isBeforeTab(text, offset)));
  const isText = isScalar(document.contents) && typeof document.contents.value === 'string';
  if (found.length === 0 && !isText) return [];
  const lines = text.split('\n');
  const bare = bareKeys(found.length > 0 ? lines : [], known, place(0), (mended, at) =>
    syntaxProblems(parseDocument(mended), mended, at, known, keysAt),
  );
  if (bare) return bare;
  const whole =
    found.length > 0 || known.length === 0
      ? wholeMistakes({ lines, known, mistakes: found.map(({ mistake }) => mistake), start: place(0) })
      : [];
  if (whole.length > 0) return whole;
  const cut = found.length > 0 && text.includes('#') ? cutLists(lines, place(0)) : [];
  const isTwice = found.some(({ mistake }) => mistake === 'DUPLICATE_KEY');
  const dashes = missingDashes(isTwice ? lines : [], place(0));
  const bullets = oddBullets(found.length > 0 ? lines : [], known.length === 0, place(0));
  const at = pointIn(text);
  const told = new Set<number>();
  const problems = found.flatMap(({ mistake, offset, detail }) => {
    const { line } = at(offset);
    if (told.has(line)) return [];
    told.add(line);
    const here = place(offset);
    const one = brokenLine({ mistake, detail, at: line, lines, known, keysAt, document, offset }, here);
    // What a cure writes as one line is not told again line by line.
    const [, last = here.line] = (one.params as { rows?: readonly [number, number] }).rows ?? [];
    for (let below = line; below < line + last - here.line; below++) told.add(below + 1);
    return [one];
  });
  // Where a key has no colon of its own, its line is read as part of another one.
  const unkeyed = mayBeUnkeyed(text) ? unkeyedLines(lines, known, place(0)) : [];
  const { line: first } = place(0);
  const isWhole = (line: number): boolean => parseDocument(lines[line - first] ?? '').errors.length === 0;
  const marked = new Set(unkeyed.flatMap(({ line }) => [line, ...(isWhole(line - 1) ? [line - 1] : [])]));
  // What follows a list that does not end is read as its items.
  const isItem = (line: number): boolean => cut[0] !== undefined && line >= cut[0].line;
  // Lines that are to be one are told with the first.
  const within = problems.flatMap(({ params, line }) => {
    const { mistake, rows } = params as { mistake?: string; rows?: readonly [number, number] };
    return mistake?.startsWith('ITEM') && rows ? [{ line, last: rows[1] }] : [];
  });
  const isTold = (line: number): boolean =>
    marked.has(line) ||
    isItem(line) ||
    dashes.covers(line) ||
    bullets.covers(line) ||
    within.some((one) => line > one.line && line <= one.last);
  return [...cut, ...dashes.problems, ...bullets.problems, ...problems.filter(({ line }) => !isTold(line)), ...unkeyed];
}

/** A line that cannot be read, and what stands around it. */
interface BrokenLine {
  mistake: string;
  detail: string;
  /** 1-based. */
  at: number;
  lines: readonly string[];
  known: readonly string[];
  keysAt: KeysAt;
  document: Document;
  offset: number;
}

function brokenLine(
  { mistake, detail, at, lines, known, keysAt, document, offset }: BrokenLine,
  place: Place,
): Problem {
  const line = lines[at - 1] ?? '';
  const deeper = deeperLine(line, lines[at] ?? '');
  if (deeper > 0)
    return {
      ...problem('yaml-syntax', { mistake: 'DEEPER', detail }, { ...place, line: place.line + 1, column: 1 }),
      edit: { length: deeper, text: '' },
    };
  const tabbed = mistake === 'TAB_AS_INDENT' ? withoutTabs(lines, at, place) : undefined;
  const several = tabbed ?? severalKeys(lines, at, keysAt, place);
  if (several) return several;
  const unescaped = mistake === 'BACKSLASH' ? withoutEscapes(line) : undefined;
  if (unescaped)
    return {
      ...problem('yaml-syntax', { mistake, detail, better: unescaped.trim() }, { ...place, column: 1 }),
      edit: { length: line.length, text: unescaped },
    };
  const above = lines.slice(0, at - 1).findLast((one) => one.trim() !== '');
  if (mistake === 'DUPLICATE_KEY') {
    const [key = ''] = /^[^\s:：,{}]+/.exec(line.slice(place.column - 1)) ?? [];
    // Within braces the other stands in the same line.
    const first = lines.findIndex((one) => one.startsWith(line.slice(0, place.column - 1 + key.length)));
    const twice = {
      key,
      ...saidTwice(document, offset),
      ...(first !== -1 && first !== at - 1 && { line: first + 1 + place.line - at }),
    };
    return problem('yaml-syntax', { mistake, detail, twice }, place);
  }
  const quotation = openQuotation(lines, at);
  if (quotation) {
    const rows = [place.line, place.line + quotation.count] as const;
    return problem('yaml-syntax', { mistake: 'QUOTED_LINES', detail, better: quotation.line, rows }, place);
  }
  // The list, or the keys and values, of the line above have no end.
  if (/INDENT/.test(mistake) && above && isOpen(above)) {
    const line = place.line - at + lines.lastIndexOf(above, at - 2) + 1;
    const own = withoutOtherEnd(above.trim());
    const better = own + closing(own);
    return problem('yaml-syntax', { mistake: 'MISSING_CHAR', detail, better }, { ...place, line, column: 1 });
  }
  const keyed = keyAsItem(lines, at, known);
  if (keyed) return problem('yaml-syntax', { mistake: 'KEY_AS_ITEM', detail, better: keyed }, { ...place, column: 1 });
  const bulleted = bulletedList(lines, at);
  if (bulleted) {
    const rows = [place.line - 1, place.line + bulleted.count - 1] as const;
    const name = /^\s*[-－–—]/.test(line) ? 'ITEM_BLANK' : 'ITEM';
    return problem('yaml-syntax', { mistake: name, detail, better: bulleted.line, rows }, place);
  }
  const name = lineMistake(mistake, line, itemAbove(lines, at) ?? above);
  // From the line above, whose value goes on, to the last that goes on with it.
  const before = place.line - at;
  const rowsTo = (count: number) => [before + lines.lastIndexOf(above ?? '', at - 2) + 1, place.line + count] as const;
  if (name === 'BLOCK_INDENT' && above) {
    const more = goesOn(lines, at);
    const better = above.trim().replace(/\s*[>|][+-]?\s*$/, ` ${scalar(line.trim() + more.text)}`);
    return problem('yaml-syntax', { mistake: name, detail, better, rows: rowsTo(more.count) }, place);
  }
  const better = /^(?:DUPLICATE_KEY|TAB_AS_INDENT|INDENT|BAD_INDENT|ITEM_INDENT)$/.test(name)
    ? undefined
    : lineInstead(line, name === 'ITEM_KEY' ? itemAbove(lines, at) : above, /^\S/.test(line) ? known : []);
  if (name === 'CONTINUED' && better) {
    const more = goesOn(lines, at);
    const params = { mistake: name, detail, better: better.trim() + more.text, rows: rowsTo(more.count) };
    return problem('yaml-syntax', params, place);
  }
  const proposed = name === 'ITEM_KEY' ? better : better?.trim();
  return problem('yaml-syntax', { mistake: name, detail, ...(proposed && { better: proposed, written: line }) }, place);
}

/** The beginning of an item, where all lines between it and one are keys that stand in its column. @param at 1-based */
function itemAbove(lines: readonly string[], at: number): string | undefined {
  const [blanks = ''] = /^ */.exec(lines[at - 1] ?? '') ?? [];
  const isKey = (line: string): boolean => line.startsWith(blanks) && /^[\w-]+:\s/.test(line.slice(blanks.length));
  const before = lines.slice(0, at - 1).findLastIndex((line) => !isKey(line));
  const own = before === -1 ? '' : lines[before]!;
  return own.startsWith(`${blanks}- `) && /^[\w-]+:\s/.test(own.slice(blanks.length + 2)) ? own : undefined;
}

/** The blanks by which a key stands deeper than the one above it, which has a value already: it belongs to no other. */
function deeperLine(line: string, next: string): number {
  const own = /^( *(?:- )?)[\w\p{Script=Han}-]+: +(?!.*: )[^\s|>&*!#].*$/u.exec(line);
  const below = /^( +)[\w\p{Script=Han}-]+:(?: |$)/u.exec(next);
  return own && below ? below[1]!.length - own[1]!.length : 0;
}

/** True for a mistake at the end of a line below which one begins with a tab. */
const isBeforeTab = (text: string, offset: number): boolean => /^[^\n]*\n[ ]*\t/.test(text.slice(offset));
