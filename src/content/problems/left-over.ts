/** Parts of a value that the line proposed for it leaves out: what becomes of each is said, so that none is lost. */
import { list, type Template, words, zh } from '../../i18n/sentence.ts';
import { dateInstead } from './date-instead.ts';
import { asText, flow, isRecord } from './flow.ts';
import { keyFor } from './key-names.ts';

/** A part that is left out, and the line that it may stand in; without one it belongs into the text. */
export interface Left {
  text: string;
  line?: string;
}

/** Keys of parts that say where, beside those of a place. */
const placing = /^(?:venue|where|site|at|address|city|场地|場地|会场|會場|在哪里|地址|城市)$/i;
/** The ends of names of places and houses. */
const ofPlaces =
  /^\p{Script=Han}{2,16}(?:酒店|[宾賓][馆館]|[饭飯]店|大[厦廈]|[会會][馆館]|[会會][堂场場]|[礼禮]堂|[广廣][场場]|公[园園]|中心|[馆館厅廳楼樓村镇鎮县縣市区區州省路街])$/u;
/** A date with its weekday and its time: what of a value is no text that a cure would lose. */
const ofDays =
  /\d{4}\s*[-–—./年]\s*\d{1,2}(?:\s*[-–—./月]\s*\d{1,2}\s*[日号號]?|月)?|(?<!\d)\d{1,2}\s*(?:月\s*\d{1,2}\s*[日号號]|[-–—./]\s*\d{1,2}(?!\d)|[日号號])|[(（]?(?:星期|[礼禮]拜|[周週])[一二三四五六日天][)）]?|T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m|Z|[+-]\d{2}:?\d{2})?/gi;

/** Words of a day itself: about when, and days whose figures are Chinese. */
const saysNothing =
  /^(?:左右|前[后後]|[公农農][历曆]|以[前后後]|[开開]幕|[闭閉]幕|[上下中]午|早上|晚上|凌晨|傍晚|周末|週末|民[国國])$|年(?![会會])|[月日]|[〇零一二三四五六七八九十]{2}/;

/** The words that stand beside a day. @example besideDay('2016-04-16 汝州大酒店') // ['汝州大酒店'] */
const besideDay = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(ofDays, '\n')
    .split(/[\s,，;；、|@()（）[\]{}"]+/)
    .map((part) => part.trim().replace(/^(?:于|於|在|地[点點][:：])\s*/, ''))
    .filter((part) => /\p{Script=Han}[^\s]*\p{Script=Han}/u.test(part) && !saysNothing.test(part));

/** The words of a value, each with the key that it stands under. */
const partsOf = (value: unknown): { key?: string; text: string }[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, one]) =>
        one === null ? [] : [one].flat().map((part) => ({ key, text: asText(part) })),
      )
    : Array.isArray(value)
      ? value.flat().map((one) => ({ text: asText(one) }))
      : [];

/** True for a part that the line holds, or that says nothing: a weekday, an hour, a number. */
function isKept(text: string, line: string): boolean {
  const day = /\d/.test(text) ? dateInstead(text) : undefined;
  return (
    line.includes(text) || (day !== undefined && within(day, line)) || !/\p{L}.*\p{L}/u.test(text.replace(ofDays, ''))
  );
}

/** True for a day that a line says, or that lies between the two that it says. */
function within(day: string, line: string): boolean {
  const [, from, to] = /(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)/.exec(line) ?? [];
  return line.includes(day) || (from !== undefined && to !== undefined && from < day && day < to);
}

/**
 * @param value what stands in the file @param line what is proposed instead @param among what stands beside it
 * @example leftOver('eventDate', { date: '2016-04-16', place: '汝州大酒店' }, 'eventDate: 2016-04-16', {}) // [{ text: '汝州大酒店', line: 'places: [汝州大酒店]' }]
 */
export function leftOver(key: string, value: unknown, line: string, among: unknown): Left[] {
  const isDay = key.endsWith('ate');
  const parts = typeof value === 'string' && isDay ? besideDay(value).map((text) => ({ text })) : partsOf(value);
  const own = isRecord(among)
    ? Object.values(among)
        .filter((one) => one !== value)
        .filter(Array.isArray)
        .flat()
    : [];
  const left = parts
    .flatMap((part) => (isDay && !('key' in part) ? besideDay(part.text).map((text) => ({ text })) : [part]))
    .filter(({ text }) => !isKept(text, line) && !own.includes(text));
  // A category by its id and its title is one.
  if (key === 'category' && isRecord(value)) return [];
  const placed = left.filter(saysWhere).map(({ text }) => text);
  return left.map((part): Left => {
    const { text } = part;
    if (key === 'category')
      return {
        text,
        line: grown(
          'tags',
          left.map((one) => one.text),
          among,
        ),
      };
    if (isDay && saysWhere(part)) return { text, line: grown('places', placed, among) };
    return { text: key === 'image' && text.startsWith('/') ? `![图上有什么](${text})` : text };
  });
}

const saysWhere = ({ key, text }: { key?: string; text: string }): boolean =>
  key === undefined ? ofPlaces.test(text) : placing.test(key) || keyFor(key, ['places']) === 'places';

/** The line of a list with more items. */
function grown(key: string, more: readonly string[], among: unknown): string {
  const own = isRecord(among) ? among[key] : undefined;
  const items = Array.isArray(own) ? own : [];
  return `${key}: ${flow([...new Set([...items, ...more])])}`;
}

/** Where the parts go, in words to stand behind the cure; nothing where there are none. */
export function leftNote(left: readonly Left[] = []): { zh: Template; en: string } {
  if (left.length === 0) return { zh: words(''), en: '' };
  const lines = [...new Set(left.flatMap(({ line }) => line ?? []))];
  const rest = left.flatMap(({ text, line }) => (line ? [] : [text]));
  const listed = left.flatMap(({ text, line }) => (line ? [text] : []));
  const chinese = [
    ...(lines.length > 0 ? [zh`“${list(listed)}”写进 ${list(lines, ' ⏎ ')}`] : []),
    ...(rest.length > 0 ? [zh`“${list(rest)}”写进正文`] : []),
  ];
  const english = [
    ...(lines.length > 0 ? [`"${listed.join('", "')}" goes into ${lines.join(' ⏎ ')}`] : []),
    ...(rest.length > 0 ? [`no key is for ${rest.map((text) => `"${text}"`).join(', ')}: write it into the text`] : []),
  ];
  return { zh: zh`；${list(chinese, '；')}`, en: `; ${english.join('; ')}` };
}

/** A cure, and where what it leaves out goes. */
export function withRest(
  [cure, english]: readonly [Template, string],
  left: readonly Left[] | undefined,
): [Template, string] {
  const rest = leftNote(left);
  return [zh`${cure}${rest.zh}`, `${english}${rest.en}`];
}
