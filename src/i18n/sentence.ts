/**
 * What the program says to the people who run it: a sentence in Simplified Chinese and in English, rendered in one
 * language when it is printed. Traditional Chinese is made from the Simplified words, never from what they quote.
 */
import type { Edition } from '../core/edition.ts';

/** The language of messages. */
export type Language = Edition | 'en';

/** All languages of messages, as `--lang` takes them. */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const satisfies readonly Language[];

/** What can stand in a template: text is printed as it is, another template in the language of the whole. */
export type Value = string | number | Template;

/** Words in Simplified Chinese with values between them. */
export interface Template {
  readonly words: readonly string[];
  readonly values: readonly Value[];
}

/** One sentence in both tongues. */
export interface Sentence {
  zh: Template;
  en: string;
}

/** @example zh`没有这个文件夹：${path}` */
export const zh = (words: TemplateStringsArray, ...values: Value[]): Template => ({ words, values });

/** A sentence in both tongues. @example sentence(zh`没有问题。`, 'All is well.') */
export const sentence = (chinese: Template, en: string): Sentence => ({ zh: chinese, en });

/** English counts one and many apart. @example count(2, 'page') // '2 pages' */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Words that come from a table and hold no values. @example words('摄影') */
export const words = (text: string): Template => ({ words: [text], values: [] });

/** Items one after the other. @example list(['甲', zh`乙`], '、') */
export function list(items: readonly Value[], separator = '、'): Template {
  if (items.length === 0) return words('');
  return { words: ['', ...items.slice(1).map(() => separator), ''], values: items };
}

/** The environment variables that tell a locale, the strongest first (POSIX.1-2024, 8.2). */
const localeVariables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language of messages: that of `--lang`; else English where the first of LC_ALL, LC_MESSAGES and LANG that is set
 * names an English locale (`en`, `en_US.UTF-8`); else the script of the archive. `C` and `POSIX` name none.
 * @param asked the value of `--lang`
 * @param script that of the archive
 * @example chooseLanguage(undefined, { LANG: 'en_US.UTF-8' }, 'zh-Hans') // 'en'
 */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  script: Edition,
): Language {
  const known = languages.find((language) => language === asked);
  if (known) return known;
  const locale = localeVariables.map((name) => environment[name]).find(Boolean) ?? '';
  return /^en(?:[_.@-]|$)/i.test(locale) ? 'en' : script;
}
