/** What an entry of the table of problems says. */
import { type Sentence, type Template, zh } from '../../i18n/sentence.ts';
import { toFillIn } from './to-fill-in.ts';

/** Errors are what a build refuses; warnings are what a person should see. */
export type Severity = 'error' | 'warning';

/**
 * A mistake and its cure, as they stand in a file. Tests try both: `before` is told with the code, `after` is not.
 * `in` says where: lines of front matter, the body, a whole article, settings, a list of names, the path of an
 * article's or of the settings' file; the file of a `parallel` text; lines of an
 * `exhibit`; `bytes` of the file at a path, for what no text can
 * show; or where a `link` leads.
 */
export type Example =
  | {
      in: 'front matter' | 'body' | 'file' | 'parallel' | 'exhibit' | 'site.yaml' | 'glossary' | 'path' | 'settings';
      before: string;
      after: string;
    }
  | { in: 'bytes' | 'link'; path: string; before: string; after: string };

/** What is said of one problem: what was found and expected, and what to do about it. */
export interface Said {
  message: Sentence;
  fix: Sentence;
}

/** One kind of problem. */
export interface Definition<P> {
  severity: Severity;
  /** @param params what was found: plain data, since worker threads hand it on */
  say(params: P): Said;
  example: Example;
}

/** A problem that stops publication. */
export const error = <P = Record<never, never>>(example: Example, say: (params: P) => Said): Definition<P> => ({
  severity: 'error',
  say,
  example,
});

/** A problem that does not. */
export const warning = <P = Record<never, never>>(example: Example, say: (params: P) => Said): Definition<P> => ({
  severity: 'warning',
  say,
  example,
});

/** @example said([zh`“${key}”是空的`, `"${key}" is empty`], [zh`填写内容`, 'fill it in']) */
export const said = (message: readonly [Template, string], fix: readonly [Template, string]): Said => ({
  message: { zh: message[0], en: message[1] },
  fix: toFillIn({ zh: fix[0], en: fix[1] }),
});

/** Lines of a file, the first and the last. */
export type Rows = readonly [number, number];

/** What to write; where it stands instead of several lines, it says so: put in the place of one, the others would stay. */
export const writeFor = (better: string, rows: Rows | undefined): readonly [Template, string] =>
  rows && !better.includes('\n')
    ? [
        zh`第 ${rows[0]}–${rows[1]} 行写成一行：${better}`,
        `write one line for lines ${rows[0]} to ${rows[1]}: ${better}`,
      ]
    : [zh`写成 ${better}`, `write ${better}`];

/** Keys and indices from the root of a YAML text to a value. */
export type ValuePath = readonly (string | number)[];

/** How a message calls a place in YAML: by its key, as an item of a list, or as the file where it is all of it. */
export function nameOf(path: ValuePath): { zh: string; en: string } {
  const [of, last] = [path.at(-2), path.at(-1)];
  if (last === undefined) return { zh: '文件', en: 'the file' };
  if (typeof last === 'string') return { zh: last, en: last };
  const nth = last + 1;
  return of === undefined
    ? { zh: `第${nth}项`, en: `item ${nth}` }
    : { zh: `${of} 第${nth}项`, en: `item ${nth} of ${of}` };
}

/** The last key of a path: what the line begins with. */
export const keyOf = (path: ValuePath): string => String(path.findLast((step) => typeof step === 'string') ?? '');
