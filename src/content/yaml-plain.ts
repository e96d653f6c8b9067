/**
 * A quick reading of plain YAML, as nearly every article's front matter is: on each line a key with a word, a date, a
 * quoted text without escapes, or a list of these. So little of YAML has one reading (YAML 1.2.2, 7.3 and 7.4.1), and
 * takes a tenth of the time of the parser, which was a fifth of a check. Whatever else a text has is left to the parser.
 */
import type { Path } from './yaml-places.ts';

/** Plain YAML as it was read. */
export interface PlainYaml {
  value: Record<string, unknown>;
  /** The offset of what stands at a path, or of the nearest thing around it, as `offsetOf` of a parsed document. */
  offsetOf(path: Path): number;
}

/** No sign of YAML is among these; a blank only between two others. */
const word = String.raw`[\p{L}《「『“（](?: ?[\p{L}\p{Nd}《》「」『』“”（）·、，。；：！？—…-])*`;
const scalar = String.raw`"[^"\\\p{C}]*"|'[^'\p{C}]*'|\d{4}-\d\d(?:-\d\d)?|${word}`;
const line = new RegExp(
  String.raw`([A-Za-z]+): (?:(${scalar})|\[((?:${scalar})(?:, ?(?:${scalar}))*)?\])(?:\n|$)`,
  'uy',
);
const item = new RegExp(scalar, 'gu');

/** Words that the core schema takes for something else (YAML 1.2.2, 10.3.2), but for those two that are read here. */
const noText = /^(?:null|true|false)$/i;
const meaningOf = (source: string): unknown =>
  /^["']/.test(source) ? source.slice(1, -1) : source === 'true' ? true : source === 'false' ? false : source;
const isRead = (source: string): boolean => !noText.test(source) || source === 'true' || source === 'false';

/**
 * @returns nothing for a text that is not plain
 * @example readPlainYaml('title: 会刊\ntags: [回归, "招商"]')?.value // { title: '会刊', tags: ['回归', '招商'] }
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  const value: Record<string, unknown> = {};
  const places = new Map<string, { value: number; items: readonly number[] }>();
  for (let at = 0; at === 0 || at < text.length; at = line.lastIndex) {
    line.lastIndex = at;
    const [, key, single, list = ''] = line.exec(text) ?? [];
    if (key === undefined || places.has(key)) return undefined;
    const start = at + key.length + 2;
    const found = single === undefined ? [...list.matchAll(item)] : [];
    if (![...(single === undefined ? [] : [single]), ...found.map(([source]) => source)].every(isRead))
      return undefined;
    value[key] = single === undefined ? found.map(([source]) => meaningOf(source)) : meaningOf(single);
    places.set(key, { value: start, items: found.map(({ index }) => start + 1 + index) });
  }
  return {
    value,
    offsetOf([key, index]) {
      const place = places.get(String(key));
      return place?.items[Number(index)] ?? place?.value ?? 0;
    },
  };
}
