/**
 * What to write instead of a value that was misunderstood: from what it is, not from what it should have been called.
 * A suggestion is YAML that can be copied; tests follow each and check again.
 */
import { slugOf } from '../../core/slug.ts';
import { nearest } from '../nearest.ts';
import { creditsByRole, creditsOf } from './credits-from-text.ts';
import { arabicNumerals, dateInstead } from './date-instead.ts';
import { keyOf, type ValuePath } from './define.ts';
import { archiveOf, categoryOf, entryOfNavigation, navigationOf, pictureOf } from './entries-from-text.ts';
import { asText, flow, isRecord } from './flow.ts';
import { addressInstead, plainHref, plainPicture } from './form-instead.ts';
import { entryOf, glossaryLines } from './glossary-from-text.ts';
import { keyFor } from './key-names.ts';
import { itemsOf, listKeys, peopleOf } from './lists-from-text.ts';
import { periodOf } from './period.ts';
import { repairOf, reviewOf } from './review-from-text.ts';
import { rightsOf } from './rights-from-text.ts';
import { codesOf } from './site-codes.ts';
import { innerTexts, oneText } from './text-instead.ts';
import { bothForms, coordinatesOf, correctionOf, degreesOf, pairsOf, timelineEntryOf } from './values-from-text.ts';
import { wideEntry } from './wide-entry.ts';

/** A word and how it is written in the other edition, in a list or on either side of a sign. */
const pairWords = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.length === 1
      ? pairWords(asText(value[0]))
      : value.map(asText)
    : asText(value).split(/\s*(?:=>|->|[=＝→:：,，])\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u);

/** Pairs of words, in a list of them or on either side of a sign. */
const pairsIn = (value: unknown): unknown =>
  Array.isArray(value) && value.every(isRecord) ? Object.assign({}, ...value) : pairsOf(pairWords(value));

/** Keys and values by the names that the keys have here. */
const withKeys = (value: Record<string, unknown>, known: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [keyFor(key, known) ?? key, one]));

/** An old address from its site's root. */
const rooted = (address: unknown): string => asText(address).replace(/^(?!\/|https?:)/, '/');

/** Entries, where all of them could be read. */
const known = <T>(entries: readonly (T | undefined)[]): readonly (T | undefined)[] | undefined =>
  entries.includes(undefined) ? undefined : entries;

/** Whole values, by their keys, from what was written in their place. */
export const wholes: Readonly<Record<string, (value: unknown, file: string) => unknown>> = {
  credits: (value) => (isRecord(value) ? creditsByRole(value) : creditsOf(asText(value))),
  image: (value) => {
    const [one] = Array.isArray(value) ? value : [value];
    if (isRecord(one)) return Array.isArray(value) ? one : undefined;
    return typeof one === 'string' ? (pictureOf(one) ?? { src: plainPicture(one), alt: '图上有什么' }) : undefined;
  },
  legacy: (value) => ({ urls: (Array.isArray(value) ? value : itemsOf(asText(value))).map(rooted) }),
  urls: (value) => itemsOf(asText(value)).map(rooted),
  formerly: (value) => itemsOf(asText(value)).map((address) => addressInstead(address) ?? address),
  rights: (value) => rightsOf(asText(value)),
  verification: (value) => codesOf(asText(value)),
  archives: (value) => known([archiveOf(asText(value))]),
  sections: (value) => pairsIn(value),
  conversion: (value) =>
    // A word about the conversion, and none of the text.
    typeof value === 'boolean' || (typeof value === 'string' && /[转轉][换換]/.test(value))
      ? undefined
      : (bothForms(value) ?? { keep: Array.isArray(value) ? value : itemsOf(asText(value)) }),
  review: (value) => known([isRecord(value) ? value : reviewOf(value)]),
  repairs: (value) => known([isRecord(value) ? value : repairOf(pairWords(value))]),
  corrections: (value, file) => {
    const one = isRecord(value) ? withKeys(value, ['date', 'text']) : correctionOf(asText(value), periodOf(file));
    return one && [one];
  },
  coordinates: (value) => coordinatesOf(asText(value)),
  hant: (value) => pairsIn(value),
  hans: (value) => pairsIn(value),
  // Its day and its reason are never both in one text.
  withdrawn: () => undefined,
  source: (value) => ({ name: Array.isArray(value) ? value.map(asText).join('、') : asText(value) }),
  navigation: (value) =>
    isRecord(value)
      ? typeof value.title === 'string' && typeof value.href === 'string'
        ? [value]
        : navigationOf(value)
      : (Array.isArray(value) ? value.map(asText) : asText(value).split(/[,，、;；|\n]+/))
          .filter((title) => title.trim() !== '')
          .map(entryOfNavigation),
  timeline: (value) =>
    isRecord(value)
      ? Object.entries(value).map(([date, text]) => timelineEntryOf(`${date} ${text}`) ?? { date, text })
      : known(asText(value).split('\n').map(timelineEntryOf)),
  categories: (value) =>
    isRecord(value)
      ? Object.entries(value).map(([id, one]) => (isRecord(one) ? { id, ...one } : categoryOf(id, asText(one))))
      : itemsOf(asText(value)).map((title) => ({ id: slugOf(title), title })),
};

/** Items of lists, by the lists' keys. */
const items: Readonly<Record<string, (value: unknown, at: number, file: string) => unknown>> = {
  credits: (value) => creditsOf(Array.isArray(value) ? value.map(asText).join(' ') : asText(value))[0],
  navigation: (value) => entryOfNavigation(Array.isArray(value) ? value.map(asText).join(' ') : asText(value)),
  categories: (value) => ({ id: slugOf(asText(value)), title: asText(value) }),
  corrections: (value, _, file) => correctionOf(asText(value), periodOf(file)),
  archives: (value) => archiveOf(asText(value)),
  review: (value) => reviewOf(value),
  repairs: (value) => repairOf(pairWords(value)),
  timeline: (value) => timelineEntryOf(asText(value)),
};

/** A whole number as people write it. @example numberFrom('二十篇') // '20' */
function numberFrom(value: unknown): string | undefined {
  const plain = arabicNumerals(asText(value).normalize('NFKC')).replace(/[,，\s]|[次人篇条條页頁个個]$/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? String(Math.floor(Number(plain))) : undefined;
}

/** An article that leads the front page, with the day until which it does. */
const untilOf = (value: unknown): string | undefined => {
  const until = dateInstead(asText(value).replace(/^\D+/, ''));
  return until && `featured: { until: ${until} }`;
};

/** An item of a list. */
function itemInstead(key: string, at: number, path: ValuePath, given: Given): string | undefined {
  const { value, source, expected, file } = given;
  if (expected === 'string')
    return Array.isArray(value) ? innerTexts(value).join(', ') : oneText(key, value, source, true);
  // Keys and values without the blanks behind their colons.
  const keyed =
    expected === 'object' && /[\w]\s*[:：]/.test(source) ? wideEntry(source.replace(/\s*\n\s*/g, ' ')) : undefined;
  if (keyed) return keyed;
  if (path.length === 1) return flow(entryOf(Array.isArray(value) ? value.join(' ') : asText(value)));
  const item = items[key];
  const better = item?.(value, at, file);
  return better === undefined ? undefined : flow(better);
}

/** What stands in a file in the place of another value. */
interface Given {
  value: unknown;
  source: string;
  expected: string;
  file: string;
}

/**
 * @param source how the value stands in the file, e.g. `057400000000` @param file that it stands in
 * @returns lines to write instead, or nothing where only a person knows
 */
export function valueInstead(
  path: ValuePath,
  value: unknown,
  source: string,
  expected: string,
  file = '',
): string | undefined {
  const key = keyOf(path);
  const last = path.at(-1);
  if (last === undefined)
    return expected === 'object' ? keysInstead(value) : glossaryLines(typeof value === 'string' ? source : value);
  if (typeof last === 'number') return itemInstead(key, last, path, { value, source, expected, file });
  if (expected === 'boolean')
    return (
      (key === 'featured' ? untilOf(value) : undefined) ??
      `${key}: ${/^(?:否|不|no|n|off|false|0|非|[关關])/i.test(asText(value)) || nearest(asText(value), ['true', 'false']) === 'false' ? 'false' : 'true'}`
    );
  if (expected === 'string') {
    const text = oneText(key, value, source);
    return text === undefined ? undefined : `${key}: ${key === 'href' ? (plainHref(text) ?? text) : text}`;
  }
  if (/^(?:number|int)$/.test(expected)) {
    const number = /^(?:latitude|longitude)$/.test(key) ? degreesOf(asText(value)) : numberFrom(value);
    return number === undefined ? undefined : `${key}: ${number}`;
  }
  // Keys and values with signs of full width are one text to YAML.
  const keyed =
    expected === 'object' && typeof value === 'string' && /^[a-z]\w*\s*[:：]/.test(value)
      ? wideEntry(value.replace(/\s*\n\s*/g, ' '))
      : undefined;
  if (keyed) return `${key}: ${keyed}`;
  // The sections of an old page are a list, those of site.yaml a table.
  const whole = key === 'sections' && expected === 'array' ? undefined : wholes[key];
  const better = whole?.(value, file);
  if (better !== undefined) return `${key}: ${flow(better)}`;
  if (whole || expected !== 'array') return undefined;
  // `{林伯年, 周慧}` is read as keys without values.
  const isSet = isRecord(value) && Object.values(value).every((one) => one === null);
  const ofWords = listKeys.has(key) || key === 'originals' || key === 'sections';
  const named = isRecord(value) && ofWords ? Object.values(value).map(asText) : undefined;
  return `${key}: ${flow(isSet ? Object.keys(value) : (named ?? isRecord(value)) ? (named ?? [value]) : (key === 'people' ? peopleOf : itemsOf)(source.includes('\n') ? source : asText(value)))}`;
}

/** Keys and values that were written as the items of a list: `- title: 年会`. */
function keysInstead(value: unknown): string | undefined {
  if (!Array.isArray(value) || !value.every(isRecord)) return undefined;
  return Object.entries(Object.assign({}, ...value) as Record<string, unknown>)
    .map(([key, one]) => `${key}: ${flow(one)}`)
    .join('\n');
}
