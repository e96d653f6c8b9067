/** Why a file was left out, and what to do: the words of the report, for whoever else tells it. */
import table from './words.json' with { type: 'json' };

const wordOf = (words: Readonly<Record<string, string>>, kind: string): string =>
  Object.hasOwn(words, kind) ? words[kind]! : kind;

/** @example whySkipped('nested-zip').en // 'a zip archive within another: unpack it first' */
export const whySkipped = (kind: string): { zh: string; en: string } => ({
  zh: wordOf(table.skips, kind),
  en: wordOf(table.skipsInEnglish, kind),
});
