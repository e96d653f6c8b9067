/**
 * What to write instead of a value that was misunderstood: from what it is, not from what it should have been called.
 * A suggestion is YAML that can be copied; tests follow each and check again. Whole: what suggests an
 * entry asks the others for what stands in it.
 */
import { stringify } from 'yaml';
import { slugOf } from '../../core/slug.ts';
import { dateInstead } from './date-instead.ts';
import { keyOf, type ValuePath } from './define.ts';
import { coordinatesOf, correctionOf, degreesOf, pairsOf, timelineEntryOf } from './values-from-text.ts';

/** Roles by the words that stand in bylines. */
export const roleWords: Readonly<Record<string, string>> = {
  作者: 'author',
  文: 'author',
  记者: 'reporter',
  記者: 'reporter',
  通讯员: 'correspondent',
  通訊員: 'correspondent',
  文图: 'author',
  图文: 'author',
  圖文: 'author',
  文圖: 'author',
  撰文: 'author',
  撰稿: 'author',
  供稿: 'correspondent',
  摄: 'photographer',
  攝: 'photographer',
  供图: 'photographer',
  供圖: 'photographer',
  摄影: 'photographer',
  攝影: 'photographer',
  图: 'photographer',
  编辑: 'editor',
  編輯: 'editor',
  责编: 'editor',
  责任编辑: 'editor',
  責任編輯: 'editor',
  翻译: 'translator',
  翻譯: 'translator',
};

/** Roles as other programs name them in English. */
const roleNames: Readonly<Record<string, string>> = {
  writer: 'author',
  text: 'author',
  by: 'author',
  photo: 'photographer',
  photos: 'photographer',
  photography: 'photographer',
  journalist: 'reporter',
  translation: 'translator',
  ...Object.fromEntries([...new Set(Object.values(roleWords))].map((role) => [role, role])),
};

/** Values by the words that people write for them. */
const values: Readonly<Record<string, string>> = {
  ...roleWords,
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
  台湾: 'tw',
  台灣: 'tw',
  臺灣: 'tw',
  香港: 'hk',
};

/** @example valueFor('zh-TW') // 'zh-Hant' */
export const valueFor = (found: string): string | undefined => {
  const word = found.toLowerCase();
  return Object.hasOwn(values, word) ? values[word] : undefined;
};

/** Text as YAML writes it, quoted where it must be. */
export const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

export const flow = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
    .trimEnd()
    .replace(/\[ (?=\S)/g, '[')
    .replace(/ \](?=[,\s}]|$)/g, ']');

/** The sign that begins an item, with or without the blank behind it. */
const bullet = /(?:^|\s+)[-－–—•·●*＊]\s*(?=\S)/;

/** The items of a list whose signs are none to YAML: `－ 甲`, `-甲`, `• 甲`, which YAML joins into one text. */
const bulleted = (text: string): string[] | undefined =>
  new RegExp(`^${bullet.source}`).test(text.trim()) ? text.trim().split(bullet).filter(Boolean) : undefined;

/** The words of a list that was written as text. @example itemsOf('招商、返乡') // ['招商', '返乡'] */
export const itemsOf = (text: string): string[] => bulleted(text)?.map(withoutQuotes) ?? words(text);

const withoutQuotes = (item: string): string => item.trim().replace(/^["'“”]|["'“”]$/g, '');

const words = (text: string): string[] =>
  text
    .replace(/^[［【[(（{]+|[］】\])）}]+$/g, '')
    .split(/[\s,，、;；|]+/)
    .map((item) => withoutQuotes(item.replace(/^-/, '')))
    .filter(Boolean);

/** Keys whose values are lists of words. */
export const listKeys = new Set(['tags', 'people', 'places', 'organisations', 'aliases', 'keep', 'urls']);

/** A byline as credits. @example creditsOf('记者 黄萍 摄影 李明') */
export function creditsOf(text: string): { role: string; name: string }[] {
  const lines = bulleted(text);
  if (lines) return lines.flatMap(creditsOf);
  const credits: { role: string; name: string }[] = [];
  let role = 'author';
  for (const word of text.split(/[\s,，、;；:：/]+/).filter(Boolean)) {
    if (Object.hasOwn(roleWords, word)) role = roleWords[word]!;
    else if (Object.hasOwn(roleNames, word)) role = roleNames[word]!;
    else credits.push({ role, name: word });
  }
  return credits.length > 0 ? credits : [{ role: 'author', name: text }];
}

/** Credits that were written as roles with names: `{ author: 黄萍, photo: 罗立 }`; one credit stays as it is. */
function creditsByRole(value: Record<string, unknown>): unknown[] {
  const roleOf = (word: string): string | undefined =>
    Object.hasOwn(roleWords, word) ? roleWords[word] : Object.hasOwn(roleNames, word) ? roleNames[word] : undefined;
  const entries = Object.entries(value);
  if (!entries.every(([word, name]) => roleOf(word) && typeof name === 'string')) return [value];
  return entries.map(([word, name]) => ({ role: roleOf(word), name }));
}

export const asText = (value: unknown): string => (typeof value === 'string' ? value : flow(value));

/** A word and how it is written in the other edition, in a list or on either side of a sign. */
const pairWords = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.length === 1
      ? pairWords(asText(value[0]))
      : value.map(asText)
    : asText(value).split(/\s*(?:=>|->|[=＝→:：,，])\s*/);

/** Whole values, by their keys, from what was written in their place. */
export const wholes: Readonly<Record<string, (value: unknown) => unknown>> = {
  credits: (value) => (isRecord(value) ? creditsByRole(value) : creditsOf(asText(value))),
  image: (value) => ({ src: asText(Array.isArray(value) ? value[0] : value), alt: '图上有什么' }),
  legacy: (value) => ({ urls: Array.isArray(value) ? value : [asText(value)] }),
  urls: (value) => [asText(value)],
  conversion: (value) => ({ keep: Array.isArray(value) ? value : itemsOf(asText(value)) }),
  corrections: (value) => [isRecord(value) ? value : correctionOf(asText(value))],
  coordinates: (value) => coordinatesOf(asText(value)),
  hant: (value) => pairsOf(pairWords(value)),
  hans: (value) => pairsOf(pairWords(value)),
  withdrawn: (value) => ({
    date: dateInstead(asText(value)) ?? '2024-03-01',
    reason: typeof value === 'string' && !dateInstead(value) ? value : '应当事人要求撤下',
  }),
  source: (value) => ({ name: asText(Array.isArray(value) ? value[0] : value) }),
  navigation: (value) =>
    isRecord(value)
      ? Object.entries(value).map(([title, href]) => ({ title, href }))
      : asText(value)
          .split(/[,，、;；|\n]+/)
          .filter((title) => title.trim() !== '')
          .map((title) => ({ title: title.trim(), href: /^首[页頁]$/.test(title.trim()) ? '/' : '/archive/' })),
  timeline: (value) =>
    isRecord(value)
      ? Object.entries(value).map(([date, text]) => timelineEntryOf(`${date} ${text}`) ?? { date, text })
      : asText(value)
          .split('\n')
          .map((line) => timelineEntryOf(line) ?? { date: '2016-04-18', text: line }),
  categories: (value) => itemsOf(asText(value)).map((title) => ({ id: slugOf(title), title })),
};
/** Items of lists, by the lists' keys. */
const items: Readonly<Record<string, (value: unknown, at: number) => unknown>> = {
  credits: (value) => creditsOf(Array.isArray(value) ? value.map(asText).join(' ') : asText(value))[0],
  navigation: (value) => {
    const [, title, href] = /^(.+?)[\s:：,，]+(\/\S*|https?:\S+)$/.exec(asText(value)) ?? [];
    return title && href ? { title, href } : { title: asText(value), href: '/archive/' };
  },
  categories: (value) => ({ id: slugOf(asText(value)), title: asText(value) }),
  corrections: (value) => correctionOf(asText(value)),
  timeline: (value) => timelineEntryOf(asText(value)) ?? { date: '2016-04-18', text: asText(value) },
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param source how the value stands in the file, e.g. `057400000000`
 * @returns lines to write instead, or nothing where only a person knows
 */
export function valueInstead(path: ValuePath, value: unknown, source: string, expected: string): string | undefined {
  const key = keyOf(path);
  const last = path.at(-1);
  if (last === undefined) return glossaryLines(typeof value === 'string' ? source : value);
  if (typeof last === 'number') {
    if (expected === 'string') return Array.isArray(value) ? value.map(asText).join(', ') : `"${source}"`;
    const item = items[key];
    const words = Array.isArray(value) ? value.join(' ') : asText(value);
    return path.length === 1 ? flow(entryOf(words)) : item && flow(item(value, last));
  }
  if (expected === 'boolean')
    return `${key}: ${/^(?:否|不|no|n|off|false|0|非)$/i.test(asText(value)) ? 'false' : 'true'}`;
  if (expected === 'string') return `${key}: ${Array.isArray(value) ? scalar(String(value[0])) : `"${source}"`}`;
  if (/^(?:number|int)$/.test(expected)) {
    const number = asText(value)
      .normalize('NFKC')
      .replace(/[,，\s]|[次人]$/g, '');
    if (/^(?:latitude|longitude)$/.test(key)) {
      const degrees = degreesOf(asText(value));
      return degrees === undefined ? undefined : `${key}: ${degrees}`;
    }
    return /^\d+$/.test(number) ? `${key}: ${number}` : undefined;
  }
  const whole = wholes[key];
  const better = whole?.(value);
  if (better !== undefined) return `${key}: ${flow(better)}`;
  if (whole) return undefined;
  if (expected !== 'array') return undefined;
  // `{林伯年, 周慧}` is read as keys without values.
  const isSet = isRecord(value) && Object.values(value).every((one) => one === null);
  return `${key}: ${flow(isSet ? Object.keys(value) : isRecord(value) ? [value] : itemsOf(source.includes('\n') ? source : asText(value)))}`;
}

/** An entry of a glossary that was written as text. @example entryOf('张发 張發') // { hans: '张发', hant: '張發' } */
function entryOf(text: string): { hans: string; hant: string } {
  const words = text
    .replace(/han[st]\s*[:：]/g, ' ')
    .split(/[\s,，;；=＝:：→>|]+/)
    .filter((word) => word && word !== '-');
  const [hans = text, hant = hans] = words;
  return { hans, hant };
}

/** A glossary that was written as keys and values or as lines of text, as the list that it is. */
function glossaryLines(value: unknown): string | undefined {
  if (typeof value === 'string')
    return value
      .split('\n')
      .map((line) => `- ${flow(entryOf(line))}`)
      .join('\n');
  if (!isRecord(value)) return undefined;
  if ('hans' in value) return `- ${flow(value)}`;
  return Object.entries(value)
    .map(([hans, hant]) => `- ${flow(isRecord(hant) ? { hans, ...hant } : { hans, hant: asText(hant) })}`)
    .join('\n');
}
