/** The one text that was meant where a list stands, or keys with values. */
import { pageOf } from '../plain-value.ts';
import { asText, flow, isRecord, scalar } from './flow.ts';

/** Keys that name a thing, the surest first. */
const naming = ['src', 'article', 'file', 'slug', 'id', 'url', 'name', 'title', 'text', 'tag'];
/** The same for an item of a list of names, whose address is not what it is called. */
const callingBy = ['name', 'title', 'tag', 'text'];

/**
 * The scalar to propose where YAML has a mapping or a sequence: the mapping's key or value that is a name, or the
 * sequence's items joined by 、.
 * @param key of the value, or of the list that it is an item of @param isItem whether it is one of a list of names
 * @example oneText('people', { 李乾: '会长' }, '', true) // '李乾'
 */
export function oneText(key: string, value: unknown, source: string, isItem = false): string | undefined {
  // The one item of a list that was none: `source: [{ name: 日报 }]`.
  if (key === 'source' && Array.isArray(value) && isRecord(value[0])) return flow(value[0]);
  if (Array.isArray(value))
    return scalar(
      /^(?:category|script|id|image|url|email)$/.test(key) ? (innerTexts(value)[0] ?? '') : joined(innerTexts(value)),
    );
  if (!isRecord(value)) return source === '' ? undefined : `"${source}"`;
  const isNamed = isItem && /^(?:people|places|organisations|tags)$/.test(key);
  const named = [...(isNamed ? callingBy : []), ...naming].map((one) => value[one]);
  const given = named.find((one) => typeof one === 'string');
  // `李乾: 会长` is a name and what it is; of a topic both are its words.
  const [word, ...more] = Object.entries(value);
  if (given === undefined && isNamed && word && more.length === 0)
    return scalar(key === 'tags' && typeof word[1] === 'string' ? `${word[0]}：${word[1]}` : word[0]);
  const whole = key === 'title' ? mainAndSub(value) : undefined;
  if (whole) return whole;
  const text = given ?? Object.values(value).find((one) => typeof one === 'string');
  return text === undefined ? undefined : scalar(text as string);
}

/** Sentences follow each other, words are parted. */
const joined = (texts: readonly string[]): string =>
  texts.join(texts.slice(0, -1).every((text) => /[。！？…”）]$/.test(text)) ? '' : '、');

/** A title and what stands below it. */
function mainAndSub(value: Record<string, unknown>): string | undefined {
  const sub = Object.keys(value).find((key) => /^(?:sub|副)/i.test(key));
  const main = Object.keys(value).find((key) => /^(?:main|title|text|主|正)/i.test(key));
  const [head, below] = [main && value[main], sub && value[sub]];
  return typeof head === 'string' && typeof below === 'string' ? scalar(`${head}——${below}`) : undefined;
}

/** The items of a list as texts; `[[詹益昌]]` is a link of a wiki, and to YAML a list within a list. */
export const innerTexts = (value: readonly unknown[]): string[] =>
  value.some(Array.isArray) ? value.flat(9).map((one) => pageOf(asText(one))) : value.map(asText);
