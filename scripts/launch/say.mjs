/** What the launcher says before the rest of the program can be read, in one language. */

/** @typedef {{ zh: string, en: string }} Sentence the same sentence in both languages */

/**
 * The rule of chooseLanguage in src/i18n/sentence.ts, without the archive's script: English with `--lang en` or in an
 * English environment, else Chinese.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {keyof Sentence}
 * @example languageOf([], { LANG: 'en_GB.UTF-8' }) // 'en'
 */
export function languageOf(args, env) {
  const [, asked] = /(?:^|\n)--lang[=\n](en|zh)/.exec(args.join('\n')) ?? [];
  if (asked === 'en' || asked === 'zh') return asked;
  return /^en(?:[_.@-]|$)/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'zh';
}

/** Writes to standard error, which is no part of a command's result. @param {Sentence} sentence */
export const say = (sentence) => console.error(sentence[languageOf(process.argv, process.env)]);
