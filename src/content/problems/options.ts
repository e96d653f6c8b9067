/** Values of which there are only some, by the words that people write for them. */
import { roleOf } from './credits-from-text.ts';

/** Values by the words that people write for them. */
const values: Readonly<Record<string, string>> = {
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  zh: 'zh-Hans',
  cn: 'zh-Hans',
  simplified: 'zh-Hans',
  hans: 'zh-Hans',
  简: 'zh-Hans',
  gb: 'zh-Hans',
  traditional: 'zh-Hant',
  hant: 'zh-Hant',
  繁: 'zh-Hant',
  big5: 'zh-Hant',
  正體: 'zh-Hant',
  简体: 'zh-Hans',
  简体中文: 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  繁体: 'zh-Hant',
  繁體: 'zh-Hant',
  繁體中文: 'zh-Hant',
  正体: 'zh-Hant',
};

/** The same for where Traditional is written, and for how paragraphs begin. */
const patterns: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/[台臺][湾灣]|^(?:zh[-_])?(?:hant-)?tw$|taiwan|正[体體]/i, 'tw'],
  [/香港|港|^(?:zh[-_])?(?:hant-)?hk$|hong ?kong/i, 'hk'],
  [/^[简簡](?:[体體]|化|字)|simplified/i, 'zh-Hans'],
  [/^[繁正](?:[体體]|字)|traditional/i, 'zh-Hant'],
  [/缩进|縮進|缩排|縮排|[两兩二]格|空[两兩二]字|2\s*em|text-indent/i, 'indent'],
  [/空行|空一行|[间間]距|段距|顶格|頂格|不[缩縮]/, 'space'],
];

/** What a value may have been meant as, wherever it stands. @example optionsFor('zh-TW') // ['zh-Hant', 'tw'] */
export function optionsFor(found: string): string[] {
  const word = found.toLowerCase().replaceAll('_', '-');
  const [own, role] = [Object.hasOwn(values, word) ? values[word] : undefined, roleOf(found)];
  const fitting = patterns.filter(([pattern]) => pattern.test(found)).map(([, value]) => value);
  return [...new Set([own, role, ...fitting])].filter((one) => one !== undefined);
}

/** @example valueFor('zh-TW') // 'zh-Hant' */
export const valueFor = (found: string): string | undefined => optionsFor(found)[0];
