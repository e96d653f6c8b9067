/** What the launcher says, in one language: English in an English environment, else Chinese. */

/** @typedef {{ zh: string, en: string }} Sentence the same sentence in both languages */

/**
 * The language of messages before the archive is read: the locale of POSIX (LC_ALL before LC_MESSAGES before LANG).
 * @param {Record<string, string | undefined>} env
 * @returns {'zh' | 'en'}
 * @example languageOf({ LANG: 'en_GB.UTF-8' }) // 'en'
 */
export const languageOf = (env) => (/^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'zh');

/** @param {Sentence} sentence */
export const inOneLanguage = (sentence) => sentence[languageOf(process.env)];

/** Writes to standard error, which no reader of a command's result reads. @param {Sentence} sentence */
export const say = (sentence) => console.error(inOneLanguage(sentence));
