/**
 * What to write instead of a value that was misunderstood: from what it is, not from what it should have been called.
 * A suggestion is YAML that can be copied; tests follow each and check again.
 */
import { parseDocument, stringify } from 'yaml';
import { isCivilDate } from '../../core/date.ts';
import { keyOf, type ValuePath } from './define.ts';

/** Roles by the words that stand in bylines. */
const roleWords: Readonly<Record<string, string>> = {
  作者: 'author',
  文: 'author',
  记者: 'reporter',
  記者: 'reporter',
  通讯员: 'correspondent',
  通訊員: 'correspondent',
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

/** Values by the words that people write for them. */
const values: Readonly<Record<string, string>> = {
  ...roleWords,
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  zh: 'zh-Hans',
  cn: 'zh-Hans',
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

/** Keys by the names that other programs or Chinese editors give them, each with an example of its value. */
const keys: Readonly<Record<string, string>> = {
  title: '标题 標題 题目 題目 headline subject',
  date: '日期 时间 時間 发布日期 发布时间 發佈日期 pubdate created publishdate',
  script: '语言 語言 lang language locale 字体',
  category: '栏目 欄目 分类 分類 类别 categories section channel',
  source: '来源 來源 出处 出處 origin',
  credits: '作者 记者 記者 编辑 編輯 责任编辑 摄影 通讯员 author authors reporter editor by writer photographer',
  summary: '摘要 简介 簡介 导语 description desc excerpt abstract intro',
  tags: '标签 標籤 专题 专题词 关键词 關鍵詞 主题 keywords keyword tag topics',
  people: '人物 persons person',
  places: '地点 地點 地方 place location',
  organisations: '机构 機構 单位 organizations organization organisation',
  image:
    '图片 圖片 题图 封面 cover thumbnail thumb banner img featuredimage featured_image feature photo picture top_img',
  legacy: '旧网址 舊網址 aliases alias redirect_from redirects',
  corrections: '更正 updated lastmod modified',
  draft: '草稿 published',
};
const keyNames = new Map(Object.entries(keys).flatMap(([key, names]) => names.split(' ').map((name) => [name, key])));

/** Keys that have no place, since something else says it. */
export const fileNameKeys = new Set(['slug', 'permalink', 'url', 'id', 'path', 'filename']);
/** Keys that other programs need and this one does not. */
export const needlessKeys = new Set([
  'layout',
  'type',
  'toc',
  'comments',
  'mathjax',
  'sticky',
  'top',
  'weight',
  'sidebar',
  'template',
  'reprint',
  'copyright',
]);

/** @example keyFor('作者') // 'credits' */
export const keyFor = (name: string, known: readonly string[]): string | undefined => {
  const key = keyNames.get(name.trim().toLowerCase());
  return key && known.includes(key) ? key : known.find((one) => one.toLowerCase() === name.trim().toLowerCase());
};

/** Text as YAML writes it, quoted where it must be. */
export const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

const flow = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
    .trimEnd()
    .replace(/\[ (?=\S)/g, '[')
    .replace(/ \](?=[,\s}]|$)/g, ']');

/** The words of a list that was written as text. */
const itemsOf = (text: string): string[] =>
  text
    .replace(/^[［【[(（{]+|[］】\])）}]+$/g, '')
    .split(/[\s,，、;；|]+/)
    .map((item) => item.replace(/^-|^["'“”]|["'“”]$/g, ''))
    .filter(Boolean);

/** A byline as credits. @example creditsOf('记者 黄萍 摄影 李明') */
function creditsOf(text: string): { role: string; name: string }[] {
  const credits: { role: string; name: string }[] = [];
  let role = 'author';
  for (const word of text.split(/[\s,，、;；:：/]+/).filter(Boolean)) {
    if (Object.hasOwn(roleWords, word)) role = roleWords[word]!;
    else credits.push({ role, name: word });
  }
  return credits.length > 0 ? credits : [{ role: 'author', name: text }];
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : flow(value));

/** Whole values, by their keys, from what was written in their place. */
const wholes: Readonly<Record<string, (value: unknown) => unknown>> = {
  credits: (value) => (isRecord(value) ? [value] : creditsOf(asText(value))),
  image: (value) => ({ src: asText(Array.isArray(value) ? value[0] : value), alt: '图上有什么' }),
  legacy: (value) => ({ urls: Array.isArray(value) ? value : [asText(value)] }),
  urls: (value) => [asText(value)],
  conversion: (value) => ({ keep: Array.isArray(value) ? value : itemsOf(asText(value)) }),
  corrections: (value) => [{ date: '2016-05-01', text: asText(value) }],
  navigation: (value) => [{ title: asText(value), href: '/archive/' }],
  categories: (value) => itemsOf(asText(value)).map((title, i) => ({ id: `category-${i + 1}`, title })),
};
/** Items of lists, by the lists' keys. */
const items: Readonly<Record<string, (value: unknown, at: number) => unknown>> = {
  credits: (value) => creditsOf(asText(value))[0],
  navigation: (value) => ({ title: asText(value), href: '/archive/' }),
  categories: (value, at) => ({ id: `category-${at + 1}`, title: asText(value) }),
  corrections: (value) => ({ date: '2016-05-01', text: asText(value) }),
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param source how the value stands in the file, e.g. `057400000000`
 * @returns lines to write instead, or nothing where only a person knows
 */
export function valueInstead(path: ValuePath, value: unknown, source: string, expected: string): string | undefined {
  const key = keyOf(path);
  const last = path.at(-1);
  if (last === undefined) return glossaryLines(value);
  if (typeof last === 'number') {
    if (expected === 'string') return `"${source}"`;
    const item = items[key];
    return path.length === 1 ? flow({ hans: asText(value), hant: asText(value) }) : item && flow(item(value, last));
  }
  if (expected === 'boolean')
    return `${key}: ${/^(?:否|不|no|n|off|false|0|非)$/i.test(asText(value)) ? 'false' : 'true'}`;
  if (expected === 'string') return `${key}: ${Array.isArray(value) ? scalar(String(value[0])) : `"${source}"`}`;
  if (/^(?:number|int)$/.test(expected)) {
    const number = asText(value)
      .normalize('NFKC')
      .replace(/[,，\s]|[次人]$/g, '');
    return /^\d+$/.test(number) ? `${key}: ${number}` : undefined;
  }
  const whole = wholes[key];
  if (whole) return `${key}: ${flow(whole(value))}`;
  return expected === 'array' ? `${key}: ${flow(isRecord(value) ? [value] : itemsOf(asText(value)))}` : undefined;
}

/** A glossary that was written as keys and values, as the list that it is. */
function glossaryLines(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  if ('hans' in value) return `- ${flow(value)}`;
  return Object.entries(value)
    .map(([hans, hant]) => `- ${flow({ hans, hant: asText(hant) })}`)
    .join('\n');
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const digits = '〇一二三四五六七八九';

/** Chinese numerals below a hundred, and years digit by digit, in Arabic ones. */
const arabic = (text: string): string =>
  text
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((c) => Math.max(0, digits.indexOf(c.replace(/[零○]/, '〇')))).join(''),
    )
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      String((tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0)),
    )
    .replace(/[一二三四五六七八九]/g, (c) => String(digits.indexOf(c)));

/** @returns a date in the right form, where one can be read. @example dateInstead('2016年4月18日') // '2016-04-18' */
export function dateInstead(found: string): string | undefined {
  const text = arabic(found.normalize('NFKC')).replace(
    /(?:民国|民國)(\d+)年/,
    (_, year: string) => `${1911 + Number(year)}年`,
  );
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const common = /(\d{4})\s*[-–—./年\s]\s*(\d{1,2})\s*[-–—./月\s]\s*(\d{1,2})/.exec(text);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const english = /([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/i.exec(text);
  const month = english ? months.indexOf(english[1]!.toLowerCase()) + 1 : 0;
  const [year, monthOf, day] =
    compact?.slice(1) ??
    common?.slice(1) ??
    (dayFirst && Number(dayFirst[1]) > 12 ? [dayFirst[3], dayFirst[2], dayFirst[1]] : undefined) ??
    (english && month ? [english[3], String(month), english[2]] : []);
  if (!year || !monthOf || !day) return undefined;
  const date = `${year}-${monthOf.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}

/** A line of YAML that cannot be read, so that it can: its value in quotes, its signs of half width. */
export function lineInstead(line: string): string | undefined {
  // An item of a list without the blank behind its hyphen.
  const [, blanks, item] = /^(\s*)[-－](?![-\s])(\S.*)$/.exec(line) ?? [];
  if (item) return `${blanks}- ${item}`;
  const [, head, name, mark, rest] = /^(\s*(?:- )?)([\w\p{Script=Han}-]+)\s*([：:])\s*(.*)$/u.exec(line) ?? [];
  if (head === undefined || name === undefined || rest === undefined) return undefined;
  const plain = rest
    .replaceAll('｛', '{')
    .replaceAll('｝', '}')
    .replaceAll('［', '[')
    .replaceAll('］', ']')
    .replaceAll('，', ', ');
  const candidates = [
    ...(mark === '：' || /^[［｛]/.test(rest) ? [`${head}${name}: ${/^[［｛[{]/.test(rest) ? plain : rest}`] : []),
    ...(/^[{[]/.test(rest)
      ? [`${head}${name}: ${rest.replace(/[：:](?=\S)(?!\/\/)/g, ': ').replaceAll('，', ', ')}`]
      : []),
    ...(/^"[^"]*$|^'[^']*$/.test(rest) ? [`${head}${name}: ${rest}${rest[0]}`] : []),
    `${head}${name}: ${scalarQuoted(rest)}`,
  ];
  return candidates.find(
    (one) => one !== line && parseDocument(one.trimStart(), { logLevel: 'error' }).errors.length === 0,
  );
}

const scalarQuoted = (text: string): string =>
  text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;
