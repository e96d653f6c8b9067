/** Signs of full width, which an editor can hardly tell from the plain ones that are read: messages name them. */
import { type Template, words } from '../../i18n/sentence.ts';

const wide = /[\u3000！-～]/g;
const plainOf = (sign: string): string => sign.normalize('NFKC');

/**
 * What is of full width in a text, and plain in the text that is to stand instead: figures and letters as such, each
 * other sign once.
 * @example wideSigns('2016－04－16', '2016-04-16') // ['－']
 */
export function wideSigns(found: string, better: string): string[] {
  const signs = [...new Set(found.match(wide))].filter(
    (sign) => count(better, sign) < count(found, sign) && count(better, plainOf(sign)) > count(found, plainOf(sign)),
  );
  return signs;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/**
 * The same in words, to stand behind what was found; nothing where all is plain.
 * @example wideNote('office＠example.org', 'office@example.org').en // ' ("＠" is of full width)'
 */
export function wideNote(found: string, better: string | undefined): { zh: Template; en: string } {
  const signs = better === undefined ? [] : wideSigns(found, better);
  if (signs.length === 0) return { zh: words(''), en: '' };
  const shown = signs.filter((sign) => /[^\p{L}\p{N}\u3000]/u.test(sign));
  const kinds = [
    [/\p{L}/u, '字母', 'letters'],
    [/\p{N}/u, '数字', 'figures'],
    [/\u3000/, '空格', 'blanks'],
  ] as const;
  const named = kinds.filter(([kind]) => signs.some((sign) => kind.test(sign)));
  const all = [...shown.map((sign) => `“${sign}”`), ...named.map(([, chinese]) => chinese)].join('、');
  const english = [...shown.map((sign) => `"${sign}"`), ...named.map(([, , kind]) => kind)];
  const isOne = english.length === 1 && shown.length === 1;
  return {
    zh: words(`（${all}是全角的）`),
    en: ` (${english.join(', ')} ${isOne ? 'is' : 'are'} of full width)`,
  };
}
