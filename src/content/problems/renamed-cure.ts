/** What to do about keys that have the same other names in several items of a list. */
import { list, type Template, zh } from '../../i18n/sentence.ts';

/** What each key was called and is called here, in how many items, and the first and the last of their lines. */
export interface Renamed {
  pairs: readonly (readonly [written: string, own: string])[];
  items: number;
  lines: readonly [number, number];
}

/** @example renamedCure({ pairs: [['key', 'id']], items: 3, lines: [11, 16] })[1] // in all 3 items, lines 11 to 16, write id for key */
export const renamedCure = ({ pairs, items, lines: [from, to] }: Renamed): readonly [Template, string] => [
  zh`第 ${from}–${to} 行的 ${items} 项都这样改：${list(pairs.map(([written, own]) => zh`${written} 改为 ${own}`))}，值不动`,
  `in all ${items} items, lines ${from} to ${to}, write ${pairs.map(([written, own]) => `${own} for ${written}`).join(', ')}, and leave the values`,
];
