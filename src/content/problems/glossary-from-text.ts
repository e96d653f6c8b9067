/** Glossaries that were written as tables, lines of text, or keys and values. */
import { createConverter } from '../../conversion/index.ts';
import { lazy } from '../../core/lazy.ts';
import { asText, flow, isRecord } from './flow.ts';

const toHant = lazy(() => createConverter({ to: 'zh-Hant' }));
const toHans = lazy(() => createConverter({ to: 'zh-Hans' }));

/** @example traditionalOf('陈发') // '陳發' */
export const traditionalOf = (word: string): string => toHant().convert(word);
/** @example simplifiedOf('陳發') // '陈发' */
export const simplifiedOf = (word: string): string => toHans().convert(word);

/** True where the first of two words has characters of Traditional alone, and the second has none. */
const isTraditionalFirst = (one: string, other: string): boolean =>
  one !== other && simplifiedOf(one) !== one && simplifiedOf(other) === other;

const column = '(?:hans|hant|简体?|繁[体體]?|簡體?)';
/** A line that names the columns of a table, or parts its head from its rows. */
const noEntry = new RegExp(`^[\\s|,，]*(?:${column}(?:[\\s|,，]+${column})*[\\s,，]*(?:\\|.*)?|[\\s|:：-]+)$`, 'i');

/**
 * An entry of a glossary that was written as text; a word alone is converted.
 * @example entryOf('张发 張發') // { hans: '张发', hant: '張發' }
 */
export function entryOf(text: string): { hans: string; hant: string } {
  const words = text
    .replace(/^\s*\d{1,3}[.、)）]\s*/, '')
    .replace(/\bhan[st]\b\s*[:：]?/g, ' ')
    .split(/[\s,，;；=＝:：→>|()（）/／]+/)
    .filter((word) => word && word !== '-');
  const [one = text, other] = words;
  // Dictionaries such as OpenCC's have the Traditional word first.
  if (other !== undefined)
    return isTraditionalFirst(one, other) ? { hans: other, hant: one } : { hans: one, hant: other };
  const hans = simplifiedOf(one);
  return { hans, hant: hans === one ? traditionalOf(one) : one };
}

/** Lines of text as a glossary. @example linesAsGlossary('| 陈发 | 陳發 |') // '- { hans: 陈发, hant: 陳發 }' */
export const linesAsGlossary = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !noEntry.test(line) && !/^\s*#/.test(line))
    .map((line) => `- ${flow(entryOf(line))}`)
    .join('\n');

/** A glossary that was written as keys and values or as lines of text, as the list that it is. */
export function glossaryLines(value: unknown): string | undefined {
  if (typeof value === 'string') return linesAsGlossary(value);
  if (!isRecord(value)) return undefined;
  if ('hans' in value) return `- ${flow(value)}`;
  return entriesOf(value)
    .map((entry) => (isExchanged(entry) ? { ...entry, hans: entry.hant, hant: entry.hans } : entry))
    .map((entry) => `- ${flow(entry)}`)
    .join('\n');
}

/** The entries of which `glossaryLines` puts the words into each other's place, by the word that was to be Simplified. */
export const exchangedIn = (value: unknown): string[] =>
  isRecord(value) && !('hans' in value)
    ? entriesOf(value)
        .filter(isExchanged)
        .map(({ hans }) => asText(hans))
    : [];

/** Keys and values as entries. */
const entriesOf = (value: Record<string, unknown>): Record<string, unknown>[] =>
  Object.entries(value).flatMap(([hans, hant]): Record<string, unknown>[] => {
    // A list below a key that the file has no need of: `names:`.
    if (Array.isArray(hant)) return hant.map((one) => (isRecord(one) ? one : { ...entryOf(asText(one)) }));
    return [isRecord(hant) ? { hans, ...hant } : { hans, hant: asText(hant) }];
  });

/** True for an entry whose words stand in each other's place. */
function isExchanged(entry: Record<string, unknown>): boolean {
  const [hans, hant] = [asText(entry.hans), asText(entry.hant)];
  return hans !== hant && simplifiedOf(hans) === hant && simplifiedOf(hant) === hant;
}
